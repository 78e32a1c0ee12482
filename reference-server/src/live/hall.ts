import {
  ticketPriority,
  type Hall,
  type HallCounter,
  type QueueTicket,
  type Signal,
} from '@wartemarke/contract';
import { judgeReturn } from '../arrival/return-rule.ts';
import { toWireInstant } from '../availability/office-time.ts';
import { toBookedServices } from '../booking/appointment.ts';
import type { Offices } from '../offices/offices.ts';
import type { CounterConfiguration, OfficeConfiguration } from '../town/configuration.ts';
import {
  nameCounter,
  nameOffice,
  numberOf,
  toOptionalInstant,
  toQueueSummary,
  toReturnUntil,
} from './in-words.ts';
import type { LineTicket } from './line-ticket.ts';
import type { OpenSignal } from './live.store.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';

/**
 * What the people see who work there: waiting tickets in their order, then those that are called, served, parked, or
 * missed and may come back.
 */
export function toHall(snapshot: OfficeSnapshot, offices: Offices): Hall {
  const { office, line } = snapshot;
  const away = [...snapshot.tickets.values()].filter((ticket) => isAway(ticket, office, snapshot.at));
  return {
    office: nameOffice(office, offices),
    revision: snapshot.revision,
    at: toWireInstant(snapshot.at, offices.town.timeZone),
    queues: snapshot.queues.map((standing) => ({
      ...toQueueSummary(standing, offices),
      ...(standing.queue.zone && { zone: standing.queue.zone }),
    })),
    counters: office.counters.map((counter) => toHallCounter(counter, snapshot, offices)),
    tickets: [...line, ...away].map((ticket) => toQueueTicket(office, ticket, offices, snapshot.at)),
    signals: snapshot.signals.map((signal) => toSignal(signal, snapshot, offices)),
    rules: {
      recallsBeforeMiss: office.calling.recallsBeforeMiss,
      offices: offices.town.offices.map((each) => ({
        ...{ id: each.id, name: offices.say(each.name) },
        queues: each.queues.map(({ id, name }) => ({ id, name: offices.say(name) })),
      })),
      priorities: [...ticketPriority.options],
      zones: office.zones.map(({ id, name }) => ({ id, name: offices.say(name) })),
    },
  };
}

/** A counter of the hall, with the ticket that is called or served there. */
export function toHallCounter(
  { id, queues, services, zone }: CounterConfiguration,
  { office, staffed, tickets }: OfficeSnapshot,
  offices: Offices,
): HallCounter {
  const present = [...tickets.values()].find((ticket) => ticket.counter === id && isAtCounter(ticket));
  const span = staffed.get(id);
  return {
    ...nameCounter(office, id, offices),
    queues,
    ...(services && { services }),
    ticket: present?.id ?? null,
    state: span?.state ?? 'closed',
    since: toOptionalInstant(span?.since ?? null, offices.town.timeZone),
    ...(zone && { zone }),
  };
}

/** A signal as the staff sees it. */
export function toSignal(
  { id, kind, counter, deviceName, deviceZone, at, answeredAt }: OpenSignal,
  { office }: Pick<OfficeSnapshot, 'office'>,
  offices: Offices,
): Signal {
  const { timeZone } = offices.town;
  const place = counter === null ? deviceName : nameCounter(office, counter, offices).name;
  const zone = office.counters.find((each) => each.id === counter)?.zone ?? deviceZone;
  return {
    ...{ id, kind },
    ...(place && { place }),
    ...(counter !== null && { counter }),
    ...(zone && { zone }),
    at: toWireInstant(at, timeZone),
    answeredAt: toOptionalInstant(answeredAt, timeZone),
  };
}

/** A ticket as a clerk sees it at that moment. */
export function toQueueTicket(
  office: OfficeConfiguration,
  ticket: LineTicket,
  offices: Offices,
  now: number,
): QueueTicket {
  const { timeZone } = offices.town;
  const { id, state, queue, counter, recalls, returns, name, note, appointment, appointmentAt } = ticket;
  const { priority, forCounter } = ticket;
  return {
    ...{ id, number: numberOf(office, ticket), state, queue, counter, recalls, returns },
    services: toBookedServices(office, ticket.services, offices.say, undefined),
    ...(name && { name }),
    ...(note && { note }),
    ...(forCounter && { forCounter }),
    ...(priority && { priority }),
    ...(appointment && { appointment }),
    ...(appointmentAt !== null && { appointmentAt: toWireInstant(appointmentAt, timeZone) }),
    arrivedAt: toWireInstant(ticket.arrivedAt, timeZone),
    calledAt: toOptionalInstant(ticket.calledAt, timeZone),
    startedAt: toOptionalInstant(ticket.startedAt, timeZone),
    endedAt: toOptionalInstant(ticket.endedAt, timeZone),
    ...toReturnUntil(ticket, office, now, timeZone),
  };
}

function isAtCounter({ state }: LineTicket): boolean {
  return state === 'called' || state === 'serving';
}

function isAway(ticket: LineTicket, { calling }: OfficeConfiguration, now: number): boolean {
  const { state } = ticket;
  return isAtCounter(ticket) || state === 'parked' || judgeReturn(ticket, calling, now) !== 'over';
}
