import { CallError } from './call-error.ts';

/** Lets work in, a few at once; the others wait. Rejects with `busy` when too many wait already. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

const retryAfterSeconds = 5;

/** Makes a gate for work that is dear. */
export function createGate({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;

  async function enter(): Promise<void> {
    if (inside < atOnce) {
      inside += 1;
      return;
    }
    if (waiting.length >= mostWaiting) throw new CallError('busy', { retryAfterSeconds });
    await new Promise<void>((letIn) => waiting.push(letIn));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else inside -= 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
