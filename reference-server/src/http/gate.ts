import { CallError } from './call-error.ts';

/**
 * Lets work in, a few at once; the others wait. Rejects with `busy` when too many wait already.
 * @param caller whose work it is; one caller never takes all the room when `perCaller` is set.
 */
export type Gate = <Result>(work: () => Promise<Result>, caller?: string) => Promise<Result>;

/** How many a gate lets in. */
export interface GateLimits {
  readonly atOnce: number;
  readonly mostWaiting: number;
  /** Of one caller at once; as many as there is room for when left out. */
  readonly perCaller?: number;
}

const retryAfterSeconds = 5;

/** Makes a gate for work that is dear. */
export function createGate({ atOnce, mostWaiting, perCaller = atOnce }: GateLimits): Gate {
  const waiting: { readonly caller: string; readonly letIn: () => void }[] = [];
  const inside: string[] = [];

  const hasRoom = (caller: string) =>
    inside.length < atOnce && inside.filter((other) => other === caller).length < perCaller;

  async function enter(caller: string): Promise<void> {
    if (hasRoom(caller)) {
      inside.push(caller);
      return;
    }
    if (waiting.length >= mostWaiting) throw new CallError('busy', { retryAfterSeconds });
    await new Promise<void>((letIn) => waiting.push({ caller, letIn }));
  }

  function leave(caller: string): void {
    inside.splice(inside.indexOf(caller), 1);
    const index = waiting.findIndex((other) => hasRoom(other.caller));
    const [next] = index === -1 ? [] : waiting.splice(index, 1);
    if (!next) return;
    inside.push(next.caller);
    next.letIn();
  }

  return async (work, caller = '') => {
    await enter(caller);
    try {
      return await work();
    } finally {
      leave(caller);
    }
  };
}
