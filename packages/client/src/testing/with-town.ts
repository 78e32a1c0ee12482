import { fakeNowAt } from './fake-client.ts';
import type { TownState } from './town/state.ts';
import { createTown } from './town/town.ts';

/** What a look at a fake town at `fakeNowAt` shows; each look has a town of its own. */
export function withTown<T>(look: (town: TownState) => T): T {
  return structuredClone(look(createTown(() => fakeNowAt)));
}
