import { ConnectionError } from '../connection-error.ts';
import { readProblem } from '../transport/read-problem.ts';
import { createEventStreamParser, type EventStreamHandlers } from './event-stream-parser.ts';

/** One connection to a stream. */
export interface StreamRequest extends EventStreamHandlers {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
  /** Called when anything came, a heartbeat too. */
  onSign(): void;
}

/**
 * Reads a stream until it ends. By `fetch`, since `EventSource` cannot send a token in a header.
 * @throws ApiError - When the server refuses.
 * @throws ConnectionError - When something else than the server answers.
 */
export async function openStream({ url, headers, fetch, signal, ...handlers }: StreamRequest): Promise<void> {
  const response = await fetch(url, {
    headers: { Accept: 'text/event-stream', ...headers },
    cache: 'no-store',
    signal,
  });
  if (!response.ok) throw await readProblem(response);
  if (!response.body || !response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
    throw new ConnectionError('answer_invalid');
  }
  handlers.onSign();
  const parse = createEventStreamParser(handlers);
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    handlers.onSign();
    parse(part.value);
  }
}
