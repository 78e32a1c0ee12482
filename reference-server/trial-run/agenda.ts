/** Things to do at instants, in epoch milliseconds: one after the other, in the order of time. */
export interface Agenda {
  at(when: number, act: () => Promise<void>): void;
  /** Does everything that is on it, and what comes onto it meanwhile; waits before each for its time. */
  run(waitUntil: (when: number) => Promise<void>, signal?: AbortSignal): Promise<void>;
}

interface Item {
  readonly when: number;
  readonly place: number;
  readonly act: () => Promise<void>;
}

/** Makes an empty agenda. Of two things at the same instant the one comes first that was noted first. */
export function createAgenda(): Agenda {
  const items: Item[] = [];
  let noted = 0;
  return {
    at(when, act) {
      noted += 1;
      const item = { when, place: noted, act };
      const before = items.findLastIndex((other) => other.when <= when);
      items.splice(before + 1, 0, item);
    },
    async run(waitUntil, signal) {
      for (let next = items.shift(); next && !signal?.aborted; next = items.shift()) {
        await waitUntil(next.when);
        if (!signal?.aborted) await next.act();
      }
    },
  };
}
