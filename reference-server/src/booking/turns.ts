/** Lets work on the same thing happen one after the other within this process. */
export type Turns = <Result>(thing: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Makes turns. Who wants the same day's slots at the same moment would otherwise all read the same free lane and all but
 * one write in vain. It only spares that work: what keeps two bookings apart are the constraints of the database.
 */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return async (thing, work) => {
    const turn = (last.get(thing) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => {});
    last.set(thing, settled);
    try {
      return await turn;
    } finally {
      if (last.get(thing) === settled) last.delete(thing);
    }
  };
}
