import { createAppointment, createHold, extendHold, getAppointment, releaseHold } from '@wartemarke/contract';
import { holderToken } from '../access/caller.ts';
import { askerOf } from '../availability/wish.ts';
import type { Route } from '../http/routes.ts';
import type { Booking } from './booking.ts';

/** Binds holds and appointments. */
export function bindBooking(route: Route, booking: Booking): void {
  route(createHold, ({ params, body, caller, ...call }) =>
    booking.hold(params.office, body, askerOf(caller), call),
  );
  route(extendHold, ({ params, caller, ...call }) =>
    booking.extend({ office: params.office, id: params.hold, token: holderToken(caller) }, call),
  );
  route(releaseHold, ({ params, caller, ...call }) =>
    booking.release({ office: params.office, id: params.hold, token: holderToken(caller) }, call),
  );
  route(createAppointment, ({ params, body, query, caller, ...call }) =>
    booking.book(
      { office: params.office, id: body.hold, token: holderToken(caller) },
      body,
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
}
