import { findService } from '../offices/offices.ts';
import type { CounterConfiguration, OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import type { LineTicket } from './line-ticket.ts';
import type { QueueHours } from './queue-hours.ts';
import type { WorkingCounter } from './wait-range.ts';

const minuteMs = 60_000;
/** So long after its last ticket a counter still counts as staffed. */
const recentMinutes = 30;
/** For a service that is no longer offered. */
const unknownServiceMinutes = 10;

/** How long a counter is planned to be busy with a ticket, with the wrap-up of its queue. */
export function visitMinutes(
  office: OfficeConfiguration,
  ticket: Pick<LineTicket, 'queue' | 'services'>,
): number {
  const wrapUp = office.queues.find(({ id }) => id === ticket.queue)?.wrapUpMinutes ?? 0;
  const lengths = ticket.services.map(({ id, quantity }) => {
    const service = findService(office, id);
    const first = service?.durationMinutes ?? unknownServiceMinutes;
    return first + (service?.additionalMinutes ?? first) * (quantity - 1);
  });
  return lengths.reduce((sum, length) => sum + length, wrapUp);
}

/**
 * Which counters are taken to be at work: those with a ticket now or within the last half hour, and of the others as
 * many as the opening hours plan lanes for, at least one for each queue that has a counter.
 */
export function countersAtWork(
  office: OfficeConfiguration,
  tickets: readonly LineTicket[],
  hours: QueueHours,
  now: number,
): WorkingCounter[] {
  const staffed = new Set(tickets.filter((ticket) => isRecent(ticket, now)).map(({ counter }) => counter));
  for (const queue of office.queues) {
    const serving = office.counters.filter(({ queues }) => queues.includes(queue.id));
    const planned = Math.max(1, hours.lanes(queue, now));
    const missing = planned - serving.filter(({ id }) => staffed.has(id)).length;
    const idle = serving.filter(({ id }) => !staffed.has(id));
    idle.slice(0, Math.max(0, missing)).forEach(({ id }) => staffed.add(id));
  }
  return office.counters
    .filter(({ id }) => staffed.has(id))
    .map((counter) => ({
      queues: counter.queues,
      freeAt: Math.max(busyUntil(office, counter, tickets), opensAt(office.queues, counter, hours, now), now),
    }));
}

function isAtCounter({ state }: LineTicket): boolean {
  return state === 'called' || state === 'serving';
}

function isRecent(ticket: LineTicket, now: number): boolean {
  if (ticket.counter === null) return false;
  return isAtCounter(ticket) || (ticket.endedAt ?? 0) > now - recentMinutes * minuteMs;
}

function busyUntil(
  office: OfficeConfiguration,
  counter: CounterConfiguration,
  tickets: readonly LineTicket[],
): number {
  const ticket = tickets.find((candidate) => isAtCounter(candidate) && candidate.counter === counter.id);
  const beganAt = ticket?.startedAt ?? ticket?.calledAt ?? undefined;
  return ticket && beganAt !== undefined ? beganAt + visitMinutes(office, ticket) * minuteMs : 0;
}

function opensAt(
  queues: readonly QueueConfiguration[],
  counter: CounterConfiguration,
  hours: QueueHours,
  now: number,
): number {
  const served = queues.filter(({ id }) => counter.queues.includes(id));
  const openings = served.flatMap((queue) => hours.remaining(queue, now).slice(0, 1));
  return openings.length === 0 ? now : Math.min(...openings.map(({ startAt }) => startAt));
}
