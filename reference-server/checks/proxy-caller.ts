import { randomUUID } from 'node:crypto';
import { connect, type ClientHttp2Session, type IncomingHttpHeaders } from 'node:http2';
import { hostName, type RunningProxy } from './proxy-servers.ts';

/** What came back of a call. */
export interface ProxyAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Headers and body of a call; an object is sent as JSON. */
export interface ProxyCall {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly token?: string;
}

/** A stream that is read. */
export interface ReadStream {
  /** Parts as they came, each with the moment, by `performance.now()`. */
  readonly parts: readonly { readonly at: number; readonly text: string }[];
  readonly hasEnded: boolean;
  close(): void;
}

/** Somebody who speaks HTTP/2 with a proxy, over one connection. */
export interface ProxyCaller {
  /** What both sides agreed on: `h2`. */
  readonly protocol: () => string | undefined;
  /** Rejects when the connection breaks. */
  call(method: string, path: string, call?: ProxyCall): Promise<ProxyAnswer>;
  read(path: string, token: string): ReadStream;
  close(): void;
}

function toBody({ body }: ProxyCall): { readonly type?: string; readonly bytes?: Buffer } {
  if (body === undefined) return {};
  if (body instanceof Uint8Array) return { bytes: Buffer.from(body) };
  return { type: 'application/json', bytes: Buffer.from(JSON.stringify(body)) };
}

function toHeaders(method: string, path: string, call: ProxyCall, type: string | undefined) {
  return {
    ':method': method,
    ':path': path,
    ':authority': hostName,
    ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
    ...(type && { 'content-type': type }),
    ...(call.token && { authorization: `Bearer ${call.token}` }),
    ...call.headers,
  };
}

function send(
  session: ClientHttp2Session,
  method: string,
  path: string,
  call: ProxyCall,
): Promise<ProxyAnswer> {
  const { type, bytes } = toBody(call);
  const stream = session.request(toHeaders(method, path, call, type));
  return new Promise((resolve, reject) => {
    let answer: IncomingHttpHeaders = {};
    const parts: Buffer[] = [];
    stream.on('response', (headers) => (answer = headers));
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      resolve({ status: Number(answer[':status']), headers: answer, text });
    });
    // A refusal may come before all is sent; then what remains of the body has nowhere to go.
    stream.on('error', (error) => (answer[':status'] === undefined ? reject(error) : undefined));
    stream.end(bytes);
  });
}

function read(session: ClientHttp2Session, path: string, token: string): ReadStream {
  const stream = session.request(toHeaders('GET', path, { token }, undefined));
  const parts: { at: number; text: string }[] = [];
  stream.on('data', (part: Buffer) => parts.push({ at: performance.now(), text: part.toString('utf8') }));
  stream.on('error', () => {});
  return {
    parts,
    get hasEnded() {
      return stream.closed || stream.destroyed || stream.readableEnded;
    },
    close: () => stream.close(),
  };
}

/**
 * Connects to a proxy as browsers do, trusts its certificate, and connects anew when the proxy ends the connection.
 * @param number - Whose connection it is: limits count by address, and each number has its own.
 */
export function createProxyCaller({ https, certificate }: RunningProxy, number = 1): ProxyCaller {
  // Node keeps what is to be sent in memory, and would break off at 10 MB of it.
  const trust = {
    ca: certificate,
    servername: hostName,
    maxSessionMemory: 100,
    localAddress: `127.0.1.${number}`,
  };
  const open = () => connect(`https://127.0.0.1:${https}`, trust).on('error', () => {});
  let session = open();
  const current = () => (session.closed || session.destroyed ? (session = open()) : session);
  return {
    protocol: () => session.alpnProtocol,
    call: (method, path, call = {}) => send(current(), method, path, call),
    read: (path, token) => read(current(), path, token),
    close: () => session.destroy(),
  };
}
