import { setQueueState } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Queues } from './queues.ts';

/** Binds what clerks make of their queues. */
export function bindQueues(route: Route, queues: Queues): void {
  route(setQueueState, ({ params, body, ...call }) => queues.setState(params, body, call));
}
