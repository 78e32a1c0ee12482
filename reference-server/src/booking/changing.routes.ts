import {
  cancelAppointment,
  confirmAppointment,
  eraseAppointmentData,
  getAppointmentData,
  moveAppointment,
} from '@wartemarke/contract';
import { holderToken, type Caller } from '../access/caller.ts';
import type { Route } from '../http/routes.ts';
import type { Opened } from './booking.ts';
import type { Changing } from './changing.ts';

interface OfAppointment {
  readonly params: { readonly office: string; readonly appointment: string };
  readonly caller: Caller;
}

function openedBy({ params, caller }: OfAppointment): Opened {
  return { office: params.office, id: params.appointment, token: holderToken(caller) };
}

/** Binds what holders change of their appointments. */
export function bindChanging(route: Route, changing: Changing): void {
  route(cancelAppointment, (call) =>
    changing.cancel(openedBy(call), { version: call.version, language: call.query.language }, call),
  );
  route(moveAppointment, (call) =>
    changing.move(openedBy(call), call.body, { version: call.version, language: call.query.language }, call),
  );
  route(confirmAppointment, (call) => changing.confirm(openedBy(call), call.query.language, call));
  route(getAppointmentData, (call) => changing.data(openedBy(call), call.query.language, call.now));
  route(eraseAppointmentData, (call) => changing.erase(openedBy(call), call));
}
