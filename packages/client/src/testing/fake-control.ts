import type { Ability } from '../backend.ts';
import type { CallOptions } from '../client.ts';
import { ConnectionError } from '../connection-error.ts';
import type { ApiError } from '../api-error.ts';
import { apiErrorOf } from './api-error-of.ts';
import { isLacking } from './lacking-calls.ts';

/** A call that reached the fake. */
export interface FakeCall {
  /** `resource.verb`. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What a test can do to the calls of a fake client; calls are named `resource.verb`. */
export interface FakeControl {
  /** Every call that was made, in order. */
  readonly calls: readonly FakeCall[];
  /** Lets each call of this name fail until `recover`. */
  fail(name: string, error: ApiError | ConnectionError): void;
  /** Lets the next call of this name fail. */
  failOnce(name: string, error: ApiError | ConnectionError): void;
  /** Ends what `fail` began; without a name, for all calls. */
  recover(name?: string): void;
  /** Lets the next call of this name have its effect but loses the answer on the way. */
  loseAnswer(name: string): void;
  /** Lets calls of this name wait until the returned function is called. */
  pause(name: string): () => void;
}

/** How a fake client says something to its town. */
export interface FakeTransport {
  readonly control: FakeControl;
  isOffline: boolean;
  say<T>(
    name: string,
    args: readonly unknown[],
    options: CallOptions | undefined,
    answer: () => T,
  ): Promise<T>;
}

const isReading = (name: string) =>
  /\.(list|get|days|slots|today|earliest|current|calendar|data|requests|document|message|appointments|key|table|whatIf)$/.test(
    name,
  );

/**
 * Remembers calls, and lets them wait or fail as told.
 * @param changed - Called when a call may have changed the town.
 * @param lacks - What is refused with `not_supported`.
 */
export function createFakeTransport(changed: () => void, lacks: readonly Ability[] = []): FakeTransport {
  const calls: FakeCall[] = [];
  const failures = new Map<string, Error>();
  const failuresOnce = new Map<string, Error>();
  const lost = new Set<string>();
  const pauses = new Map<string, Promise<void>>();
  const answerOnce = createAnswers(changed);
  return {
    control: {
      calls,
      fail: (name, error) => void failures.set(name, error),
      failOnce: (name, error) => void failuresOnce.set(name, error),
      recover: (name) => void (name ? failures.delete(name) : failures.clear()),
      loseAnswer: (name) => void lost.add(name),
      pause(name) {
        let resume = () => {};
        pauses.set(name, new Promise((resolve) => (resume = resolve)));
        return () => {
          pauses.delete(name);
          resume();
        };
      },
    },
    isOffline: false,
    async say(name, args, options, answer) {
      calls.push({ name, args: structuredClone(args) });
      await pauses.get(name);
      if (options?.signal?.aborted) throw new ConnectionError('aborted');
      if (this.isOffline) throw new ConnectionError('offline');
      const failure = failuresOnce.get(name) ?? failures.get(name);
      failuresOnce.delete(name);
      if (failure) throw failure;
      if (isLacking(lacks, name)) throw apiErrorOf('not_supported');
      const value = answerOnce(name, options?.idempotencyKey, answer);
      if (lost.delete(name)) throw new ConnectionError('unreachable');
      return value;
    },
  };
}

/** Answers each key once and repeats itself after that, as the server does. */
function createAnswers(changed: () => void) {
  const answered = new Map<string, unknown>();
  return <T>(name: string, key: string | undefined, answer: () => T): T => {
    const known = `${name} ${key}`;
    if (key && answered.has(known)) return structuredClone(answered.get(known)) as T;
    const value = structuredClone(answer());
    if (key) answered.set(known, value);
    if (!isReading(name)) changed();
    return structuredClone(value);
  };
}
