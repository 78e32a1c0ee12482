import { createCheckIn, drawTicket, getTicket, leaveQueue, returnToQueue } from '@wartemarke/contract';
import { holderToken } from '../access/caller.ts';
import { askerOf } from '../availability/wish.ts';
import type { Route } from '../http/routes.ts';
import type { Arrivals } from './arrival.ts';

/** Binds check-in and tickets. */
export function bindArrival(route: Route, arrivals: Arrivals): void {
  route(createCheckIn, ({ params, body, caller, ...call }) =>
    arrivals.checkIn(params.office, body, askerOf(caller), call),
  );
  route(drawTicket, ({ params, body, caller, ...call }) =>
    arrivals.draw(params.office, body, askerOf(caller), call),
  );
  route(getTicket, ({ params, caller, now }) =>
    arrivals.show({ office: params.office, id: params.ticket, token: holderToken(caller) }, now),
  );
  route(leaveQueue, ({ params, caller, ...call }) =>
    arrivals.leave({ office: params.office, id: params.ticket, token: holderToken(caller) }, call),
  );
  route(returnToQueue, ({ params, caller, ...call }) =>
    arrivals.return({ office: params.office, id: params.ticket, token: holderToken(caller) }, call),
  );
}
