import type { Drawing, QueueState, WaitRange } from '@wartemarke/contract';
import { compareInLine, dueAt } from '../arrival/due-at.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import type { LineTicket } from './line-ticket.ts';
import type { OpenSignal, SetQueueState, StaffedCounter, StoredDay } from './live.store.ts';
import type { QueueHours } from './queue-hours.ts';
import { countersAtWork, visitMinutes } from './staffing.ts';
import { simulateCalls, toWaitRange, type ExpectedVisit, type WorkingCounter } from './wait-range.ts';

/** How a queue stands. */
export interface QueueStanding {
  readonly queue: QueueConfiguration;
  readonly state: QueueState;
  /** What a clerk says on the state; null when nobody said anything. */
  readonly said: string | null;
  /** Whether a walk-in who comes now gets a number. */
  readonly drawing: Drawing;
  readonly waiting: number;
  /** How long a walk-in who comes now would wait; null when the queue is closed. */
  readonly wait: WaitRange | null;
}

/** A waiting ticket's outlook. */
export interface Outlook {
  /** How many of the same queue are served before. */
  readonly ahead: number;
  /** Null when no counter serves the queue. */
  readonly wait: WaitRange | null;
}

/** The hall of an office at one moment; whatever is shown of it follows from this. */
export interface OfficeSnapshot {
  readonly office: OfficeConfiguration;
  readonly revision: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly businessDate: string;
  /** With the lanes that clerks have set for single days. */
  readonly hours: QueueHours;
  /** Every ticket of the day, by id. */
  readonly tickets: ReadonlyMap<string, LineTicket>;
  /** The waiting tickets of all queues in the order in which they come next. */
  readonly line: readonly LineTicket[];
  /** By ticket id, for the waiting ones. */
  readonly outlooks: ReadonlyMap<string, Outlook>;
  readonly queues: readonly QueueStanding[];
  /** Counters that are staffed, by id. */
  readonly staffed: ReadonlyMap<string, StaffedCounter>;
  /** Signals that are not over, latest first. */
  readonly signals: readonly OpenSignal[];
}

/** A day as a snapshot is taken of it. */
export type DayFacts = Omit<StoredDay, 'changes'>;

/** Where, when and by whose hours a snapshot is taken. */
export interface SnapshotFacts {
  readonly office: OfficeConfiguration;
  readonly businessDate: string;
  readonly hours: QueueHours;
  readonly now: number;
}

/** Works out the hall from a day's tickets: the line, who is before whom, and how long it takes. */
export function createSnapshot(day: DayFacts, facts: SnapshotFacts): OfficeSnapshot {
  const { office, businessDate, hours, now } = facts;
  const line = day.tickets.filter(({ state }) => state === 'waiting').toSorted(compareInLine);
  const counters = countersAtWork(office, day.tickets, hours, now);
  const outlooks = foresee(office, line, counters, now);
  const queues = office.queues.map((queue) => {
    const set = day.queueStates.find((each) => each.queue === queue.id);
    const state = toState(hours.isOpen(queue, now), set);
    const waiting = line.filter((ticket) => ticket.queue === queue.id).length;
    const wait = state === 'closed' ? null : waitOfNewcomer(office, line, counters, queue, now);
    const drawing = toDrawing(queue, state, day.tickets);
    return { queue, state, said: set?.said ?? null, drawing, waiting, wait };
  });
  const tickets = new Map(day.tickets.map((ticket) => [ticket.id, ticket]));
  const staffed = new Map(day.staffed.map((each) => [each.counter, each]));
  const { revision, signals } = day;
  return {
    ...{ office, revision, at: now, businessDate, hours, tickets, line, outlooks, queues, staffed, signals },
  };
}

function toState(isOpen: boolean, set: SetQueueState | undefined): QueueState {
  return isOpen ? (set?.state ?? 'open') : 'closed';
}

function toDrawing(queue: QueueConfiguration, state: QueueState, tickets: readonly LineTicket[]): Drawing {
  const { allowed, maximumPerDay = Infinity } = queue.walkIns;
  if (!allowed || state === 'closing' || state === 'closed') return 'closed';
  const drawn = tickets.filter((ticket) => ticket.drawnQueue === queue.id && ticket.appointment === null);
  return drawn.length >= maximumPerDay ? 'full' : 'open';
}

function foresee(
  office: OfficeConfiguration,
  line: readonly LineTicket[],
  counters: readonly WorkingCounter[],
  now: number,
): Map<string, Outlook> {
  const calls = simulateCalls(
    counters,
    line.map((ticket) => toVisit(office, ticket)),
  );
  const before = new Map<string, number>();
  const outlooks = new Map<string, Outlook>();
  for (const { id, queue } of line) {
    const ahead = before.get(queue) ?? 0;
    before.set(queue, ahead + 1);
    outlooks.set(id, { ahead, wait: toWait(calls.get(id), now) });
  }
  return outlooks;
}

function waitOfNewcomer(
  office: OfficeConfiguration,
  line: readonly LineTicket[],
  counters: readonly WorkingCounter[],
  queue: QueueConfiguration,
  now: number,
): WaitRange | null {
  const due = dueAt({ arrivedAt: now, appointmentAt: null });
  const before = line.filter((ticket) => ticket.dueAt <= due).map((ticket) => toVisit(office, ticket));
  const newcomer = { id: 'newcomer', queue: queue.id, minutes: 0 };
  return toWait(simulateCalls(counters, [...before, newcomer]).get(newcomer.id), now);
}

function toVisit(office: OfficeConfiguration, ticket: LineTicket): ExpectedVisit {
  return { id: ticket.id, queue: ticket.queue, minutes: visitMinutes(office, ticket) };
}

function toWait(calledAt: number | undefined, now: number): WaitRange | null {
  return calledAt === undefined ? null : toWaitRange(calledAt - now);
}
