import { fakeNowAt } from './fake-client.ts';
import type { FakeSite } from './town/site.ts';
import type { TownState } from './town/state.ts';
import { createTown } from './town/town.ts';

/**
 * What a look at a fake town at `fakeNowAt` shows; each look has a town of its own.
 * @param site - What is different in its hall.
 */
export function withTown<T>(look: (town: TownState) => T, site?: Partial<FakeSite>): T {
  return structuredClone(look(createTown(() => fakeNowAt, {}, site)));
}
