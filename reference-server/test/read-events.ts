import { get, type IncomingMessage } from 'node:http';

/** A stream of server-sent events as it comes over the wire. */
export interface EventReader {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** The next state; rejects when the stream ends before. */
  next(): Promise<Record<string, unknown>>;
  /** The next comment. */
  comment(): Promise<string>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  close(): void;
}

/** Keeps what came until it is asked for, and who asks until it comes. */
function createMailbox<T>() {
  const arrived: T[] = [];
  const waiting: ((value: T) => void)[] = [];
  return {
    put(value: T) {
      const taker = waiting.shift();
      if (taker) taker(value);
      else arrived.push(value);
    },
    take: () =>
      new Promise<T>((resolve) => {
        const value = arrived.shift();
        if (value === undefined) waiting.push(resolve);
        else resolve(value);
      }),
  };
}

/** Opens a stream with plain means, so that its form can be tested. */
export function readEvents(url: string, token?: string): Promise<EventReader> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, headers }, (response) => {
      const states = createMailbox<Record<string, unknown>>();
      const comments = createMailbox<string>();
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        const blocks = (text + part).split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          if (block.startsWith(':')) comments.put(block);
          else states.put(JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as Record<string, unknown>);
        }
      });
      const ended = new Promise<void>((end) => response.once('close', end));
      response.on('error', () => {});
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        next: states.take,
        comment: comments.take,
        ended,
        close: () => request.destroy(),
      });
    });
    request.once('error', reject);
  });
}
