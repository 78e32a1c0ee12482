import type { Drawing, QueueState, WaitRange } from '@wartemarke/contract';
import { compareInLine } from '../arrival/due-at.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import { createScene } from '../waiting-time/create-scene.ts';
import { createExpectations } from '../waiting-time/expectations.ts';
import { foresee, type Outcomes } from '../waiting-time/foresee.ts';
import type { Measured } from '../waiting-time/measured.ts';
import { newcomerId } from '../waiting-time/scene.ts';
import { isServedToday } from '../waiting-time/served-today.ts';
import { waitOf } from '../waiting-time/wait-range.ts';
import type { LineTicket } from './line-ticket.ts';
import type { OpenSignal, SetQueueState, StaffedCounter, StoredDay } from './live.store.ts';
import type { QueueHours } from './queue-hours.ts';

/** How a queue stands. */
export interface QueueStanding {
  readonly queue: QueueConfiguration;
  readonly state: QueueState;
  /** What a clerk says on the state; null when nobody said anything. */
  readonly said: string | null;
  /** Whether a walk-in who comes now gets a number. */
  readonly drawing: Drawing;
  readonly waiting: number;
  /** How long a walk-in who comes now would wait; null when the queue is closed or nobody can say. */
  readonly wait: WaitRange | null;
}

/** A waiting ticket's outlook. */
export interface Outlook {
  /** How many of the same queue are served before. */
  readonly ahead: number;
  /** Null when no counter serves the queue, or nobody is called from it for now. */
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
  readonly measured: Measured;
  /** Queues that gave no more numbers when last looked at, because their day was full. */
  readonly stopped: ReadonlySet<string>;
  /** What comes next, where that is known from a moment ago; worked out when left out. */
  readonly outcomes?: Outcomes | undefined;
}

/** Works out the hall from a day's tickets: the line, who is before whom, and how long it takes. */
export function createSnapshot(day: DayFacts, facts: SnapshotFacts): OfficeSnapshot {
  const { office, businessDate, hours, now } = facts;
  const line = day.tickets.filter(({ state }) => state === 'waiting').toSorted(compareInLine);
  const outcomes = facts.outcomes ?? foreseeDay(day, facts);
  const { revision, signals } = day;
  return {
    ...{ office, revision, at: now, businessDate, hours, line, signals },
    tickets: new Map(day.tickets.map((ticket) => [ticket.id, ticket])),
    outlooks: toOutlooks(line, outcomes),
    queues: office.queues.map((queue) => toStanding(queue, { day, facts, line, outcomes })),
    staffed: new Map(day.staffed.map((each) => [each.counter, each])),
  };
}

/** What comes next in the hall. It takes some milliseconds. */
export function foreseeDay(day: DayFacts, { office, hours, now, measured }: SnapshotFacts): Outcomes {
  return foresee(createScene({ ...day, office, hours, now }, createExpectations(office, measured)));
}

interface Hall {
  readonly day: DayFacts;
  readonly facts: SnapshotFacts;
  readonly line: readonly LineTicket[];
  readonly outcomes: Outcomes;
}

function toStanding(queue: QueueConfiguration, hall: Hall): QueueStanding {
  const { day, facts, line, outcomes } = hall;
  const set = day.queueStates.find((each) => each.queue === queue.id);
  const state = toState(facts.hours.isOpen(queue, facts.now), set);
  return {
    ...{ queue, state, said: set?.said ?? null, drawing: toDrawing(queue, state, hall) },
    waiting: line.filter((ticket) => ticket.queue === queue.id).length,
    wait: state === 'closed' ? null : waitOf(outcomes, newcomerId(queue.id)),
  };
}

function toState(isOpen: boolean, set: SetQueueState | undefined): QueueState {
  return isOpen ? (set?.state ?? 'open') : 'closed';
}

function toDrawing(queue: QueueConfiguration, state: QueueState, { day, facts, outcomes }: Hall): Drawing {
  const { allowed, maximumPerDay = Infinity, stopInTime } = queue.walkIns;
  if (!allowed || state === 'closing' || state === 'closed') return 'closed';
  const drawn = day.tickets.filter((each) => each.drawnQueue === queue.id && each.appointment === null);
  if (drawn.length >= maximumPerDay) return 'full';
  return !stopInTime || isServedToday(queue, outcomes, facts) ? 'open' : 'not_today';
}

function toOutlooks(line: readonly LineTicket[], outcomes: Outcomes): Map<string, Outlook> {
  const before = new Map<string, number>();
  const outlooks = new Map<string, Outlook>();
  for (const { id, queue } of line) {
    const ahead = before.get(queue) ?? 0;
    before.set(queue, ahead + 1);
    outlooks.set(id, { ahead, wait: waitOf(outcomes, id) });
  }
  return outlooks;
}
