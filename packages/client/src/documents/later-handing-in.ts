import { fetchLater } from '../flow/fetch-later.ts';
import { toFlowProblem } from '../flow/flow-problem.ts';
import { toHandedIn, withChange } from './handed-in.ts';
import type { HandingIn, HandingInOptions } from './handing-in.ts';

/** The same, in a flow where most people hand nothing in: how that is done is fetched when somebody may. */
export interface LaterHandingIn extends HandingIn {
  /** Fetches it ahead, so that the first document shows at once. */
  prepare(): void;
}

/** Begins with no document. */
export function createLaterHandingIn(options: HandingInOptions): LaterHandingIn {
  const { client, get, set } = options;
  const fetchIt = fetchLater(async () => (await import('./handing-in.ts')).createHandingIn(options));
  let used: Promise<HandingIn | undefined> = Promise.resolve(undefined);

  function use(): Promise<HandingIn> {
    const handingIn = fetchIt();
    used = handingIn.catch(() => undefined);
    return handingIn;
  }

  return {
    prepare: () => void fetchIt().catch(() => {}),
    async add(file, wish) {
      try {
        await (await use()).add(file, wish);
      } catch (error) {
        set([...get(), toHandedIn(client().createKey(), file, wish, toFlowProblem('document', error))]);
      }
    },
    async remove(key) {
      try {
        await (await use()).remove(key);
      } catch (error) {
        set(withChange(get(), key, { problem: toFlowProblem('document', error) }));
      }
    },
    async again() {
      const handingIn = await used;
      // Where it was never used, no file is here that could be handed in again.
      await (handingIn ? handingIn.again() : set([]));
    },
    settled: async () => (await used)?.settled(),
  };
}
