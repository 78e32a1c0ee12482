import type { DeskPlace, DeskState, DeskTask, Live } from '@wartemarke/client';
import type { BookedService, Clerk, Hall, QueueSummary, QueueTicket } from '@wartemarke/contract';
import type { KeptDesk } from './desk-memory.ts';
import { isDeskView, type DeskView } from './desk-view.ts';
import type { DeskCommand } from './shortcuts.ts';

/** What fills the desk. `resuming`: the kept session is being asked for; `unresumed`: no answer came. */
export type Face = 'resuming' | 'unresumed' | 'signIn' | 'place' | 'work';

/** How the own counter stands. */
export type Stage = 'free' | 'called' | 'serving';

/** What a clerk does with the next or the current ticket. */
export type DeskAction = Extract<DeskTask, 'callNext' | 'recall' | 'start' | 'finish' | 'miss'>;

/** What can be done in each stage; the first one is what comes next. */
export const actionsIn: Readonly<Record<Stage, readonly [DeskAction, ...DeskAction[]]>> = {
  free: ['callNext'],
  called: ['start', 'recall', 'miss'],
  serving: ['finish'],
};

/** A counter of the hall and whom it has. */
export interface CounterRow {
  readonly id: string;
  readonly name: string;
  readonly ticket: QueueTicket | undefined;
}

/** The hall as seen from one counter. */
export interface HallView {
  /** Who waits for this counter, next one first. */
  readonly mine: readonly QueueTicket[];
  /** Who waits for other counters only. */
  readonly others: readonly QueueTicket[];
  /** The queues that this counter serves, then the others. */
  readonly queues: readonly (QueueSummary & { readonly isMine: boolean })[];
  /** The other counters. */
  readonly counters: readonly CounterRow[];
}

/** What the focus goes by: another scene is read from its first target that is there. */
export interface Scene {
  /** What fills the desk. */
  readonly face: Face;
  /** What of the face changes by itself. */
  readonly part: string;
  /** Selectors. */
  readonly targets: readonly string[];
}

/** Chooses what fills the desk. */
export function toFace({ step, busy, problem, isSessionOver }: DeskState): Face {
  if (step !== 'signIn') return step;
  if (busy.includes('resume')) return 'resuming';
  return problem?.task === 'resume' && !isSessionOver ? 'unresumed' : 'signIn';
}

/**
 * Where somebody who works without a mouse goes on.
 * @param asked - Id of the ticket of which it is asked whether nobody came; empty when it is not.
 * @param isNameKnown - Whether only the password has to be typed again.
 * @param shown - Only calling changes by itself.
 */
export function toScene(
  state: DeskState,
  asked: string,
  isNameKnown: boolean,
  shown: DeskView = 'call',
): Scene {
  const { ticket, hall, problem } = state;
  const face = toFace(state);
  if (face === 'work' && shown !== 'call') return { face, part: shown, targets: ['#view-title'] };
  if (face === 'work') {
    const part = [ticket?.id, toStage(ticket), asked, hall?.value !== undefined].join();
    return { face, part, targets: ['#main', '#title'] };
  }
  const part = problem?.task === 'signIn' ? 'wrong' : '';
  return { face, part, targets: ['#last', isNameKnown ? '#password' : '#name', '#title'] };
}

/** How the counter stands that has this ticket. */
export function toStage(ticket: QueueTicket | null): Stage {
  if (!ticket) return 'free';
  return ticket.state === 'serving' ? 'serving' : 'called';
}

/** Whether a key has something to do. Who calls the next one too early is told what to do first. */
export function isPossible(command: DeskCommand, ticket: QueueTicket | null): boolean {
  return command === 'callNext' || isDeskView(command) || actionsIn[toStage(ticket)].includes(command);
}

/**
 * Whether nothing else can be done before the server has answered. Calling again leaves everything as it
 * is, so that nobody has to wait for it.
 */
export function isHeldUp({ busy }: Pick<DeskState, 'busy'>): boolean {
  return busy.some((task) => task !== 'recall');
}

/** Looks at the hall from a counter. */
export function toHallView(hall: Hall, counter: string): HallView {
  const served = new Set(toServedQueues(hall, counter));
  const waiting = hall.tickets.filter(({ state }) => state === 'waiting');
  const queues = hall.queues.map((queue) => ({ ...queue, isMine: served.has(queue.id) }));
  return {
    mine: waiting.filter(({ queue }) => served.has(queue)),
    others: waiting.filter(({ queue }) => !served.has(queue)),
    queues: [...queues.filter(({ isMine }) => isMine), ...queues.filter(({ isMine }) => !isMine)],
    counters: hall.counters.filter(({ id }) => id !== counter).map((each) => toCounterRow(hall, each)),
  };
}

/**
 * Who began to wait for a counter between two states of a hall.
 * @param before - The state that was shown before; the first one is no news.
 */
export function toNewcomers(before: Hall | undefined, now: Hall, counter: string): QueueTicket[] {
  if (!before || before.office.id !== now.office.id) return [];
  const known = new Set(before.tickets.map(({ id }) => id));
  return toHallView(now, counter).mine.filter(({ id }) => !known.has(id));
}

/** The concerns of a visit in one line: `2 × Personalausweis, Reisepass`. */
export function toConcern(services: readonly BookedService[]): string {
  return services.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', ');
}

/** Whole minutes since an instant (ISO 8601), never fewer than none. */
export function toMinutesSince(at: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(at)) / 60_000));
}

/** By how many milliseconds the server's clock is ahead of the device's, as far as a live value tells. */
export function toClockLead({ value, receivedAt }: Live<Hall>): number {
  return value && receivedAt !== undefined ? Date.parse(value.at) - receivedAt : 0;
}

/** The offices among which a clerk chooses a counter. */
export function toOffices({ offices }: Clerk, office: string | undefined): Clerk['offices'] {
  return offices.filter(({ id, counters }) => counters.length > 0 && (!office || id === office));
}

/** What a counter is called. */
export function toCounterName(clerk: Clerk | null, place: DeskPlace | null): string | undefined {
  const office = clerk?.offices.find(({ id }) => id === place?.office);
  return office?.counters.find(({ id }) => id === place?.counter)?.name;
}

/** What is to be remembered of a desk, beside what was remembered before. */
export function toKept(before: KeptDesk, state: DeskState): KeptDesk {
  const { session, place } = state;
  return {
    token: toFace(state) === 'signIn' ? undefined : (session?.token ?? before.token),
    place: place ?? before.place,
    isAtWork: place !== null,
  };
}

function toServedQueues(hall: Hall, counter: string): readonly string[] {
  return hall.counters.find(({ id }) => id === counter)?.queues ?? [];
}

function toCounterRow(hall: Hall, { id, name, ticket }: Hall['counters'][number]): CounterRow {
  return { id, name, ticket: hall.tickets.find((each) => each.id === ticket) };
}
