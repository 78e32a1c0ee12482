import type { QueueTicket } from '@wartemarke/contract';
import { toBookedServices } from './booked-services.ts';
import { fakeOffice } from './catalogue.ts';
import { returnUntil } from './line.ts';
import { toInstant } from './local-time.ts';
import type { TownState, TownTicket } from './state.ts';

/** A ticket as a clerk sees it. */
export function toQueueTicket(state: TownState, ticket: TownTicket): QueueTicket {
  const { id, number, state: at, queue, recalls, returns, counter, ...rest } = ticket;
  const { name, note, appointmentAt, appointment, forCounter, priority } = rest;
  const untilAt = returnUntil(state, ticket);
  return {
    ...{ id, number, state: at, queue, recalls, returns, counter },
    services: toBookedServices(fakeOffice, rest.services),
    arrivedAt: toInstant(rest.arrivedAt),
    calledAt: toInstantOrNull(rest.calledAt),
    startedAt: toInstantOrNull(rest.startedAt),
    endedAt: toInstantOrNull(rest.endedAt),
    ...(name && { name }),
    ...(note && { note }),
    ...(appointmentAt && { appointmentAt }),
    ...(appointment && { appointment }),
    ...(forCounter && { forCounter }),
    ...(priority && { priority }),
    ...(untilAt && { returnUntil: toInstant(untilAt) }),
  };
}

function toInstantOrNull(at: number | null): string | null {
  return at === null ? null : toInstant(at);
}
