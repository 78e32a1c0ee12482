/** One event of a stream. */
export interface StreamEvent {
  /** `message` unless the server named it. */
  readonly name: string;
  readonly data: string;
}

/** What a parser tells. */
export interface EventStreamHandlers {
  onEvent(event: StreamEvent): void;
  /** The server wishes this wait before a reconnect, in milliseconds. */
  onRetry?(milliseconds: number): void;
}

/**
 * Reads an event stream from chunks that may be cut anywhere, inside a character or line end too.
 * Comments are skipped, and ids: each event carries the whole state, so that nothing is asked for again.
 * @returns Takes the next chunk.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventStreamParser(handlers: EventStreamHandlers): (chunk: Uint8Array) => void {
  const decoder = new TextDecoder();
  let rest = '';
  let name = '';
  let data: string[] = [];

  function readLine(line: string): void {
    if (line === '') return dispatch();
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'data') data.push(value);
    else if (field === 'event') name = value;
    else if (field === 'retry' && /^\d+$/.test(value)) handlers.onRetry?.(Number(value));
  }

  function dispatch(): void {
    if (data.length > 0) handlers.onEvent({ name: name || 'message', data: data.join('\n') });
    name = '';
    data = [];
  }

  return (chunk) => {
    rest += decoder.decode(chunk, { stream: true });
    // A carriage return at the end may be half of a line end.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) readLine(line);
  };
}
