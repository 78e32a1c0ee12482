import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';

/** A request as it reached the server of a test. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server for one test, which answers by a function and remembers what was asked. */
export interface TestServer {
  readonly baseUrl: string;
  readonly seen: readonly SeenRequest[];
  /** Resolves when so many requests have come. */
  reached(count: number): Promise<void>;
}

/** Answers request number `index`, from 0. */
export type Answer = (response: ServerResponse, request: SeenRequest, index: number) => void;

/** Starts a real HTTP server on a free port; it ends with the test. */
export async function startServer(t: TestContext, answer: Answer): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { method = '', url = '', headers } = request;
      const index = seen.push({ method, url, headers, body }) - 1;
      answer(response, { method, url, headers, body }, index);
      server.emit('seen');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async reached(count) {
      while (seen.length < count) await once(server, 'seen');
    },
  };
}

/** Answers JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const isProblem = status >= 400;
  response.writeHead(status, {
    'Content-Type': isProblem ? 'application/problem+json' : 'application/json',
    ...headers,
  });
  response.end(JSON.stringify(body));
}

/** Answers a problem. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  code: string,
  { headers = {}, ...extras }: Record<string, unknown> & { headers?: Record<string, string> } = {},
): void {
  const problem = { type: 'about:blank', title: code, status, code, retryable: status >= 429, ...extras };
  sendJson(response, status, problem, headers);
}

/** Opens an event stream. */
export function openEvents(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.flushHeaders();
  return response;
}
