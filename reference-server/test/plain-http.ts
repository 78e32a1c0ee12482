import { Agent, request } from 'node:http';

/** Answer of a call: status and body, parsed when it is JSON. */
export interface PlainAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A caller that costs little, for load. */
export interface PlainHttp {
  call(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<PlainAnswer>;
  close(): void;
}

/** Keeps connections open to one server, at most so many. Rejects when there is no answer. */
export function createPlainHttp(url: string, connections: number): PlainHttp {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    call(method, path, headers, body) {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const type =
        text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      return new Promise((resolve, reject) => {
        const sent = request(
          new URL(path, url),
          { method, agent, headers: { ...headers, ...type } },
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('error', reject);
            response.on('end', () => {
              const answer = Buffer.concat(parts).toString('utf8');
              resolve({
                status: response.statusCode ?? 0,
                body: answer === '' ? undefined : JSON.parse(answer),
              });
            });
          },
        );
        sent.on('error', reject);
        sent.end(text);
      });
    },
    close: () => agent.destroy(),
  };
}
