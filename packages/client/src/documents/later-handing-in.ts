import { fetchLater } from '../flow/fetch-later.ts';
import { toFlowProblem } from '../flow/flow-problem.ts';
import { toHandedIn, withChange } from './handed-in.ts';
import type { HandingIn, HandingInOptions } from './handing-in.ts';

/** Hands documents in where most people have none; how that is done is fetched with the first of them. */
export function createLaterHandingIn(options: HandingInOptions): HandingIn {
  const { client, get, set } = options;
  const fetchIt = fetchLater(async () => (await import('./handing-in.ts')).createHandingIn(options));
  let used: Promise<HandingIn> | undefined;
  const use = () => (used = fetchIt());
  return {
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
      const handingIn = await use().catch(() => undefined);
      // Where it was never used, no file is here that could be handed in again.
      await (handingIn ? handingIn.again() : set([]));
    },
    settled: async () => (await used?.catch(() => undefined))?.settled(),
  };
}
