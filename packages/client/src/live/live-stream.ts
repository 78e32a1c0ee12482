import type { AnyEndpoint, EndpointAnswer } from '@wartemarke/contract';
import { ApiError } from '../api-error.ts';
import { ConnectionError, toConnectionError } from '../connection-error.ts';
import { createStore, type Store } from '../store.ts';
import type { Timers } from '../timers.ts';
import { backOff } from '../transport/back-off.ts';
import { readAnswer } from '../transport/read-answer.ts';
import { toHeaders, toUrl, type RequestInput } from '../transport/to-request.ts';
import { openStream } from './open-stream.ts';
import type { StreamEvent } from './event-stream-parser.ts';
import type { Live } from './live.ts';
import type { WakeUps } from './wake-ups.ts';

/** What is followed, and who follows it. */
export interface StreamSource<E extends AnyEndpoint> {
  readonly row: E;
  readonly input: RequestInput;
  readonly token?: string | undefined;
}

/** What streams need from the client. */
export interface StreamOptions {
  readonly baseUrl: string;
  readonly language?: string | undefined;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly random: () => number;
  readonly timers: Timers;
  readonly wakeUps: WakeUps;
}

/** How long a stream stays open without subscribers, since pages often let go and take up again. */
const graceMs = 2_000;
/** The server gives a sign every 10 seconds; without one for so long, the connection is dead. */
const silenceMs = 25_000;
const longestWaitMs = 30_000;

/**
 * Follows a stream of the table while somebody subscribes, and comes back when the connection is lost.
 * Each event is the whole state, so that nothing can be missed.
 */
export class LiveStream<E extends AnyEndpoint> implements Store<Live<EndpointAnswer<E>>> {
  private readonly store = createStore<Live<EndpointAnswer<E>>>({ status: 'connecting' });
  private readonly source: StreamSource<E>;
  private readonly options: StreamOptions;
  private subscribers = 0;
  private connection: AbortController | undefined;
  private failures = 0;
  private firstWaitMs = 1_000;
  private connectedAt = 0;
  private signAt = 0;
  private cancelSilence = () => {};
  private cancelRetry: (() => void) | undefined;
  private cancelClose = () => {};
  private endWakeUps = () => {};

  constructor(source: StreamSource<E>, options: StreamOptions) {
    this.source = source;
    this.options = options;
  }

  get(): Live<EndpointAnswer<E>> {
    return this.store.get();
  }

  subscribe(listener: (value: Live<EndpointAnswer<E>>) => void): () => void {
    this.subscribers += 1;
    this.cancelClose();
    if (!this.connection && !this.cancelRetry) this.open();
    const unsubscribe = this.store.subscribe(listener);
    let isSubscribed = true;
    return () => {
      if (!isSubscribed) return;
      isSubscribed = false;
      unsubscribe();
      this.subscribers -= 1;
      if (this.subscribers === 0) this.cancelClose = this.options.timers.after(graceMs, () => this.close());
    };
  }

  private open(): void {
    this.endWakeUps = this.options.wakeUps(() => this.wake());
    this.failures = 0;
    this.store.set(this.toLost());
    this.connect();
  }

  /** Lets go of everything; `last` is what remains to be seen. */
  private close(last: Live<EndpointAnswer<E>> = this.toLost()): void {
    this.endWakeUps();
    this.disconnect();
    this.store.set(last);
  }

  private connect(): void {
    this.disconnect();
    const connection = new AbortController();
    this.connection = connection;
    this.connectedAt = this.options.now();
    this.watchForSilence();
    this.read(connection)
      .then(() => Promise.reject(new ConnectionError('unreachable')))
      .catch((error: unknown) => this.connection === connection && this.lose(error));
  }

  private async read(connection: AbortController): Promise<void> {
    const { baseUrl, language, fetch } = this.options;
    const { row, input, token } = this.source;
    const ifCurrent = (run: () => void) => this.connection === connection && run();
    await openStream({
      url: toUrl(baseUrl, row, input),
      headers: toHeaders({ token, language }),
      fetch,
      signal: connection.signal,
      onSign: () => ifCurrent(() => this.noteSign()),
      onRetry: (milliseconds) => (this.firstWaitMs = Math.min(milliseconds, longestWaitMs)),
      onEvent: (event) => ifCurrent(() => this.take(row, event)),
    });
  }

  private disconnect(): void {
    this.connection?.abort();
    this.connection = undefined;
    this.cancelSilence();
    this.cancelRetry?.();
    this.cancelRetry = undefined;
  }

  private take(row: E, { name, data }: StreamEvent): void {
    if (name === 'ended') return this.close({ ...this.get(), status: 'ended' });
    if (name !== 'message') return;
    const value = readAnswer(row, JSON.parse(data));
    this.store.set({ status: 'live', value, receivedAt: this.options.now() });
  }

  private lose(reason: unknown): void {
    const error = reason instanceof ApiError ? reason : toConnectionError(reason);
    if (error instanceof ApiError && isFinal(error)) {
      return this.close({ ...this.get(), status: error.status === 410 ? 'ended' : 'failed', error });
    }
    const lost = this.toLost();
    this.disconnect();
    this.waitToConnect(error);
    this.store.set({ ...lost, error });
  }

  private waitToConnect(error: ApiError | ConnectionError): void {
    const { now, random, timers } = this.options;
    if (now() - this.connectedAt > longestWaitMs) this.failures = 0;
    this.failures += 1;
    const waitMs = backOff(this.failures, random, { firstMs: this.firstWaitMs, mostMs: longestWaitMs });
    const askedMs = error instanceof ApiError ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
    this.cancelRetry = timers.after(Math.max(waitMs, askedMs), () => this.connect());
  }

  /** Does not wait any longer. A device that slept has a dead connection and timers that are late. */
  private wake(): void {
    const isSilent = this.options.now() - Math.max(this.signAt, this.connectedAt) > silenceMs;
    if (this.connection && isSilent) this.lose(new ConnectionError('timeout'));
    if (this.cancelRetry) this.connect();
  }

  private noteSign(): void {
    this.signAt = this.options.now();
    this.watchForSilence();
  }

  private watchForSilence(): void {
    this.cancelSilence();
    this.cancelSilence = this.options.timers.after(silenceMs, () =>
      this.lose(new ConnectionError('timeout')),
    );
  }

  /** What is shown without a connection: the last state, and when it was still true. */
  private toLost(): Live<EndpointAnswer<E>> {
    const { status, value, receivedAt } = this.get();
    if (value === undefined) return { status: 'connecting' };
    const trueAt = status === 'live' ? Math.max(this.signAt, receivedAt ?? 0) : receivedAt;
    return { status: 'stale', value, ...(trueAt !== undefined && { receivedAt: trueAt }) };
  }
}

/** Whether the server will say the same to each further try. */
function isFinal({ status, retryable }: ApiError): boolean {
  return status >= 400 && status < 500 && !retryable;
}
