import {
  acceptRequest,
  cancelForCitizen,
  changeQueueDay,
  checkDocuments,
  declineRequest,
  listDeskAppointments,
  listQueueDays,
  listRequests,
  moveForCitizen,
  restoreQueueDay,
} from '@wartemarke/contract';
import type { Route } from '../http/routes.ts';
import type { Desk } from './desk.ts';
import type { DeskPlace } from './open-at-desk.ts';
import type { Step } from './steps.ts';

interface DeskCall {
  readonly params: { readonly office: string; readonly appointment: string };
  readonly version: string | undefined;
  readonly body: { readonly message?: string | undefined };
}

const placeOf = ({ params }: Pick<DeskCall, 'params'>): DeskPlace => ({
  office: params.office,
  id: params.appointment,
});
const stepOf = ({ version, body }: DeskCall): Step => ({ version, message: body.message });

/** Binds what clerks do with appointments that are ahead. */
export function bindDesk(route: Route, desk: Desk): void {
  route(listDeskAppointments, ({ params, query }) => desk.day(params.office, query.date));
  route(listRequests, ({ params, now }) => desk.requests(params.office, now));
  route(acceptRequest, (call) => desk.accept(placeOf(call), stepOf(call), call));
  route(declineRequest, (call) => desk.decline(placeOf(call), stepOf(call), call));
  route(moveForCitizen, (call) => desk.move(placeOf(call), call.body.startAt, stepOf(call), call));
  route(cancelForCitizen, (call) => desk.cancel(placeOf(call), stepOf(call), call));
  route(checkDocuments, (call) => desk.check(placeOf(call), call.body.complete, call));
  route(listQueueDays, ({ params, query, now }) => desk.days.list(params.office, query, now));
  route(changeQueueDay, ({ params, body, ...call }) => desk.days.change(params, body, call));
  route(restoreQueueDay, ({ params, ...call }) => desk.days.restore(params, call));
}
