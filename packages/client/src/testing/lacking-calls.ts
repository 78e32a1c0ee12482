import type { Ability } from '../backend.ts';

/** The calls, as `resource.verb`, that a backend without an ability refuses. */
const lacking: Readonly<Partial<Record<Ability, RegExp>>> = {
  move: /^appointments\.move$/,
  data: /^appointments\.data$/,
  erase: /^appointments\.erase$/,
  earliest: /^availability\.earliest$/,
  on_site: /^((checkIns|tickets|signals|push)\.|availability\.today$)/,
  staff: /^(counters|queues|insights|sessions|devices|desk)\./,
};

/** Whether a backend that lacks these abilities refuses a call. */
export function isLacking(lacks: readonly Ability[], call: string): boolean {
  return lacks.some((ability) => lacking[ability]?.test(call));
}
