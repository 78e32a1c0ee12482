import {
  cancelAppointment,
  createAppointment,
  createHold,
  getAppointment,
  releaseHold,
} from '@wartemarke/contract';
import { holderToken } from '../access/caller.ts';
import type { Route } from '../http/routes.ts';
import type { Booking } from './booking.ts';

/** Binds holds and appointments. */
export function bindBooking(route: Route, booking: Booking): void {
  route(createHold, (call) =>
    booking.hold(call.params.office, call.body, call.caller.role === 'anyone', call),
  );
  route(releaseHold, ({ params, caller, ...call }) =>
    booking.release({ office: params.office, id: params.hold, token: holderToken(caller) }, call),
  );
  route(createAppointment, ({ params, body, query, caller, ...call }) =>
    booking.book(
      { office: params.office, id: body.hold, token: holderToken(caller) },
      body.contact,
      query.language,
      call,
    ),
  );
  route(getAppointment, ({ params, query, caller, now }) =>
    booking.show(
      { office: params.office, id: params.appointment, token: holderToken(caller) },
      query.language,
      now,
    ),
  );
  route(cancelAppointment, ({ params, query, caller, version, ...call }) =>
    booking.cancel(
      { office: params.office, id: params.appointment, token: holderToken(caller) },
      version,
      query.language,
      call,
    ),
  );
}
