import { ApiError } from '../api-error.ts';

/** Keeps the key of an intention while its outcome is not known. */
export interface Intent {
  /** The key for this wish: the same one as before while the same wish is not settled. */
  keyFor(wish: unknown): string;
  /** The outcome is known, of the wish with this key when one is named; the same wish is a new intention from now on. */
  settle(key?: string): void;
}

/** Lets pressing again after a lost answer have one effect, and pressing again later a second one. */
export function createIntent(createKey: () => string): Intent {
  let current: { wish: string; key: string } | undefined;
  return {
    keyFor(wish) {
      const text = JSON.stringify(wish);
      if (current?.wish !== text) current = { wish: text, key: createKey() };
      return current.key;
    },
    settle(key = current?.key) {
      if (current?.key === key) current = undefined;
    },
  };
}

/** Asks with the key of the wish, and settles it when the server has answered, yes or no; "try again" is neither. */
export async function askOnce<Answer>(
  intent: Intent,
  wish: unknown,
  ask: (idempotencyKey: string) => Promise<Answer>,
): Promise<Answer> {
  const key = intent.keyFor(wish);
  try {
    const answer = await ask(key);
    intent.settle(key);
    return answer;
  } catch (error) {
    if (error instanceof ApiError && !error.retryable) intent.settle(key);
    throw error;
  }
}
