import type { DeskPlace, DeskState, DeskTask, Live } from '@wartemarke/client';
import type { BookedService, Clerk, CounterState, Hall, QueueTicket } from '@wartemarke/contract';
import type { KeptDesk } from './desk-memory.ts';
import type { DeskView } from './desk-view.ts';

/** What fills the desk. `resuming`: the kept session is being asked for; `unresumed`: no answer came. */
export type Face = 'resuming' | 'unresumed' | 'signIn' | 'place' | 'work';

/** How the own counter stands. `wrapUp`: the last case is being finished. */
export type Stage = 'free' | 'wrapUp' | 'break' | 'called' | 'serving';

/**
 * What a clerk does at the counter. `wrapUp` finishes a visit and goes on with its case; `services`, `park` and
 * `transfer` ask for more first.
 */
export type DeskAction =
  | 'callNext'
  | 'recall'
  | 'start'
  | 'finish'
  | 'wrapUp'
  | 'services'
  | 'miss'
  | 'park'
  | 'transfer'
  | 'break'
  | 'open';

/** What can be done in each stage; the first one is what comes next. */
export const actionsIn: Readonly<Record<Stage, readonly [DeskAction, ...DeskAction[]]>> = {
  free: ['callNext', 'break'],
  wrapUp: ['callNext', 'break'],
  break: ['open', 'callNext'],
  called: ['start', 'recall', 'miss', 'park', 'transfer'],
  serving: ['finish', 'wrapUp', 'services', 'park', 'transfer'],
};

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
    const part = [ticket?.id, toOwnStage(state), asked, hall?.value !== undefined].join();
    return { face, part, targets: ['#main', '#title'] };
  }
  const part = problem?.task === 'signIn' ? 'wrong' : '';
  return { face, part, targets: ['#last', isNameKnown ? '#password' : '#name', '#title'] };
}

/** How the counter stands that has this ticket, or none. */
export function toStage(ticket: QueueTicket | null, counter?: CounterState): Stage {
  if (ticket) return ticket.state === 'serving' ? 'serving' : 'called';
  if (counter === 'wrap_up') return 'wrapUp';
  return counter === 'break' ? 'break' : 'free';
}

/** How the own counter stands, as far as the hall has told it. */
export function toOwnStage({ hall, place, ticket }: Pick<DeskState, 'hall' | 'place' | 'ticket'>): Stage {
  const own = hall?.value?.counters.find(({ id }) => id === place?.counter);
  return toStage(ticket, own?.state);
}

/** Whether a step has something to do. Who calls the next one too early is told what to do first. */
export function isPossible(action: DeskAction, stage: Stage): boolean {
  return action === 'callNext' || actionsIn[stage].includes(action);
}

const holdingUp = new Set<DeskTask>([
  'callNext',
  'call',
  'start',
  'finish',
  'miss',
  'park',
  'transfer',
  'counter',
]);

/**
 * Whether nothing else can be done at the counter before the server has answered. Calling again leaves everything as
 * it is, and the rest of the hall does not touch the counter, so that nobody has to wait for that.
 */
export function isHeldUp({ busy }: Pick<DeskState, 'busy'>): boolean {
  return busy.some((task) => holdingUp.has(task));
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
    callsAtOnce: state.callsAtOnce,
  };
}
