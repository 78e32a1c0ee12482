import { getChallenge } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Offices } from '../offices/offices.ts';
import type { Challenges } from './challenge.ts';

/** Binds the challenge. */
export function bindChallenge(route: Route, challenges: Challenges, offices: Offices): void {
  route(getChallenge, ({ params, query, now }) =>
    challenges.give({ office: offices.get(params.office).id, action: query.action }, now),
  );
}
