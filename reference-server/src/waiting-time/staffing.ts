import { joinTimes, type OpenTime } from '../availability/day-clock.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import type { StaffedCounter } from '../live/live.store.ts';
import type { QueueHours } from '../live/queue-hours.ts';
import { isFor } from '../calling/who-is-next.ts';
import type { CounterConfiguration, OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import type { Expectations } from './expectations.ts';
import type { Busy, SceneCounter } from './scene.ts';
import { inARow } from './spread.ts';

const minuteMs = 60_000;
/** So long after its last ticket a counter of which nobody has said anything counts as staffed. */
const recentMinutes = 30;
/** So long after its last ticket a counter is between two, if somebody waits. */
const betweenMinutes = 10;

/** What staffing is read from. */
export interface StaffingFacts {
  readonly office: OfficeConfiguration;
  readonly tickets: readonly LineTicket[];
  readonly staffed: readonly StaffedCounter[];
  readonly hours: QueueHours;
  readonly now: number;
}

/**
 * The counters at work and what they do: those of which it is known. For queues that none of them serves, or that have
 * not opened yet, it is assumed: of the others those with a ticket now or within the last half hour, and as many as
 * the opening hours plan lanes for, at least one. What is assumed of a counter holds for these queues alone.
 */
export function countersAtWork(facts: StaffingFacts, expectations: Expectations): SceneCounter[] {
  const { office, staffed } = facts;
  const known = new Set(staffed.map(({ counter }) => counter));
  const unclear = office.queues.filter((queue) => !isKnown(queue, known, facts));
  const assumed = new Set(known);
  for (const queue of unclear) assumeStaffed(queue, assumed, facts);
  const isUnclear = (queue: string) => unclear.some(({ id }) => id === queue);
  return office.counters
    .filter(({ id }) => assumed.has(id))
    .map((counter) => ({
      ...{ id: counter.id, services: counter.services },
      queues: known.has(counter.id) ? counter.queues : counter.queues.filter(isUnclear),
      ...toTimes(counter, facts),
      busy: toBusy(counter, facts, expectations),
    }));
}

function isKnown(queue: QueueConfiguration, known: ReadonlySet<string>, facts: StaffingFacts): boolean {
  const isServed = facts.office.counters.some(({ id, queues }) => known.has(id) && queues.includes(queue.id));
  return isServed && facts.hours.isOpen(queue, facts.now);
}

function assumeStaffed(queue: QueueConfiguration, ids: Set<string>, facts: StaffingFacts): void {
  const { office, tickets, hours, now } = facts;
  const serving = office.counters.filter(({ queues }) => queues.includes(queue.id));
  const recent = tickets.filter((ticket) => isRecent(ticket, now)).map(({ counter }) => counter);
  serving.filter(({ id }) => recent.includes(id)).forEach(({ id }) => ids.add(id));
  const missing = Math.max(1, hours.lanes(queue, now)) - serving.filter(({ id }) => ids.has(id)).length;
  const others = serving.filter(({ id }) => !ids.has(id));
  others.slice(0, Math.max(0, missing)).forEach(({ id }) => ids.add(id));
}

function isAtCounter({ state }: LineTicket): boolean {
  return state === 'called' || state === 'serving';
}

function isRecent(ticket: LineTicket, now: number): boolean {
  if (ticket.counter === null) return false;
  return isAtCounter(ticket) || (ticket.endedAt ?? 0) > now - recentMinutes * minuteMs;
}

/** When a counter begins, and when it has a break by its hours. A counter that is working has begun. */
function toTimes(
  { id, queues }: CounterConfiguration,
  { office, tickets, hours, now }: StaffingFacts,
): Pick<SceneCounter, 'opensIn' | 'closures'> {
  const own = office.queues.filter((queue) => queues.includes(queue.id));
  const openings = joinTimes(own.flatMap((queue) => hours.remaining(queue, now)));
  const isWorking = tickets.some(
    (ticket) =>
      ticket.counter === id &&
      (isAtCounter(ticket) || (ticket.endedAt ?? 0) > now - betweenMinutes * minuteMs),
  );
  const startAt = openings[0]?.startAt ?? now;
  return {
    opensIn: isWorking ? 0 : Math.max(0, (startAt - now) / minuteMs),
    closures: toGaps(openings).map(([from, to]) => [(from - now) / minuteMs, (to - now) / minuteMs] as const),
  };
}

function toGaps(openings: readonly OpenTime[]): [number, number][] {
  return openings.slice(1).map(({ startAt }, index) => [openings[index]!.endAt, startAt]);
}

function toBusy(
  counter: CounterConfiguration,
  { tickets, staffed, now }: StaffingFacts,
  { service, way, handover, breakMinutes }: Expectations,
): Busy | null {
  const since = (at: number) => Math.max(0, now - at) / minuteMs;
  const ticket = tickets.find((each) => isAtCounter(each) && each.counter === counter.id);
  if (ticket) {
    const { id, startedAt, calledAt } = ticket;
    const rest = inARow(service(ticket.services), handover(ticket.queue));
    const takes = startedAt === null ? inARow(way, rest) : rest;
    return { id, elapsed: since(startedAt ?? calledAt ?? now), takes };
  }
  const id = `at ${counter.id}`;
  const span = staffed.find((each) => each.counter === counter.id);
  const between = handover(counter.queues[0] ?? '');
  if (span?.state === 'break') return { id, elapsed: since(span.since), takes: breakMinutes };
  if (span?.state === 'wrap_up') return { id, elapsed: since(span.since), takes: between };
  const endedAt = Math.max(...tickets.filter((each) => each.counter === counter.id).map(lastAt));
  const isBetween = endedAt > now - betweenMinutes * minuteMs && isWaitedFor(counter, tickets, endedAt);
  return isBetween ? { id, elapsed: since(endedAt), takes: between } : null;
}

function lastAt({ endedAt }: LineTicket): number {
  return endedAt ?? -Infinity;
}

/** Whether somebody waits for the counter since then. */
function isWaitedFor(counter: CounterConfiguration, tickets: readonly LineTicket[], since: number): boolean {
  return tickets.some(
    (ticket) => ticket.state === 'waiting' && ticket.arrivedAt <= since && isFor(ticket, counter),
  );
}
