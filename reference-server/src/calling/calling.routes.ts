import { callNext, finishTicket, missTicket, recallTicket, startTicket } from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Calling } from './calling.ts';

/** Binds what clerks do at their counters. */
export function bindCalling(route: Route, calling: Calling): void {
  const placeOf = ({ office, ticket }: { office: string; ticket: string }) => ({ office, id: ticket });
  route(callNext, ({ params, ...call }) => calling.callNext(params.office, params.counter, call));
  route(recallTicket, ({ params, ...call }) => calling.recall(placeOf(params), call));
  route(startTicket, ({ params, ...call }) => calling.start(placeOf(params), call));
  route(finishTicket, ({ params, ...call }) => calling.finish(placeOf(params), call));
  route(missTicket, ({ params, ...call }) => calling.miss(placeOf(params), call));
}
