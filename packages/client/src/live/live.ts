import type { ApiError } from '../api-error.ts';
import type { ConnectionError } from '../connection-error.ts';

/**
 * How a live value stands.
 *
 * - `connecting`: nothing has come yet.
 * - `live`: the value is what the server says now.
 * - `stale`: there is a value, but no working connection; a new one is being tried.
 * - `ended`: the thing is over; nothing more will come.
 * - `failed`: the server refuses (`error` says why); nothing more will be tried.
 */
export type LiveStatus = 'connecting' | 'live' | 'stale' | 'ended' | 'failed';

/** A value that the server keeps up to date. */
export interface Live<T> {
  readonly status: LiveStatus;
  /** The last state that came; kept when the connection is lost. */
  readonly value?: T;
  /** When the last state came or was confirmed, by the device's clock, in epoch milliseconds. */
  readonly receivedAt?: number;
  /** Why the connection was lost, refused or ended. */
  readonly error?: ApiError | ConnectionError;
}
