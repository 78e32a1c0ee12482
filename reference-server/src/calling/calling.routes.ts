import {
  callNext,
  callTicket,
  finishTicket,
  missTicket,
  parkTicket,
  prioritizeTicket,
  readmitTicket,
  recallTicket,
  setCounterState,
  startTicket,
  transferTicket,
} from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Calling } from './calling.ts';

const placeOf = ({ office, ticket }: { office: string; ticket: string }) => ({ office, id: ticket });

/** Binds what clerks do at their counters. */
export function bindCalling(route: Route, { counters, steps, transfer }: Calling): void {
  route(callNext, ({ params, ...call }) => counters.callNext(params.office, params.counter, call));
  route(callTicket, ({ params, body, ...call }) => counters.call(placeOf(params), body.counter, call));
  route(setCounterState, ({ params, body, ...call }) =>
    counters.setState(params.office, params.counter, body, call),
  );
  route(recallTicket, ({ params, ...call }) => steps.recall(placeOf(params), call));
  route(startTicket, ({ params, ...call }) => steps.start(placeOf(params), call));
  route(finishTicket, ({ params, body, ...call }) => steps.finish(placeOf(params), body, call));
  route(missTicket, ({ params, ...call }) => steps.miss(placeOf(params), call));
  route(parkTicket, ({ params, body, ...call }) => steps.park(placeOf(params), body.note, call));
  route(prioritizeTicket, ({ params, body, ...call }) =>
    steps.prioritize(placeOf(params), body.priority, call),
  );
  route(readmitTicket, ({ params, ...call }) => steps.readmit(placeOf(params), call));
  route(transferTicket, ({ params, body, ...call }) => transfer(placeOf(params), body, call));
}
