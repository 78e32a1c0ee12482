/**
 * Why there was no usable answer.
 *
 * - `offline`: the device itself says that it has no network.
 * - `unreachable`: no connection, or something between here and the server answered in its place.
 * - `timeout`: the server took too long.
 * - `answer_invalid`: something answered that does not keep to the contract, such as another web server.
 * - `aborted`: the caller called it off.
 */
export type ConnectionErrorCode = 'offline' | 'unreachable' | 'timeout' | 'answer_invalid' | 'aborted';

/** No usable answer came. Whether the call had its effect is not known; repeat it with the same key. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly code: ConnectionErrorCode;

  constructor(code: ConnectionErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Turns what a failed `fetch` or a broken body threw into a connection error. */
export function toConnectionError(cause: unknown): ConnectionError {
  if (cause instanceof ConnectionError) return cause;
  if (cause instanceof SyntaxError) return new ConnectionError('answer_invalid', { cause });
  const isOffline = globalThis.navigator?.onLine === false;
  return new ConnectionError(isOffline ? 'offline' : 'unreachable', { cause });
}
