import type {
  Clerk,
  Hall,
  QueueStateChange,
  QueueTicket,
  Session,
  SignIn,
  TicketFinish,
  TicketPriority,
  TicketTransfer,
} from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Live } from '../live/live.ts';
import type { Store } from '../store.ts';

/** What the desk shows: the sign-in, the choice of a counter, or the work. */
export type DeskStep = 'signIn' | 'place' | 'work';

/** What a desk asks about the ticket of its counter. */
export type DeskTicketTask =
  'callNext' | 'call' | 'recall' | 'start' | 'finish' | 'miss' | 'park' | 'transfer';

/**
 * What a desk asks the server. `counter` opens the counter or begins a break, `signal` answers and ends signals,
 * `emergency` raises one.
 */
export type DeskTask =
  | DeskTicketTask
  | 'signIn'
  | 'resume'
  | 'prioritize'
  | 'readmit'
  | 'counter'
  | 'queue'
  | 'signal'
  | 'emergency';

/** Where a clerk works. */
export interface DeskPlace {
  /** Id of the office. */
  readonly office: string;
  /** Id of the counter. */
  readonly counter: string;
}

/** Everything that a desk shows. What is not known yet is null. */
export interface DeskState extends FlowState<DeskTask> {
  readonly step: DeskStep;
  readonly clerk: Clerk | null;
  /** The session that was begun here; null when it was resumed by its token. */
  readonly session: Session | null;
  /** Whether the sign-in is shown because the session ended in the middle of the work. */
  readonly isSessionOver: boolean;
  /** Kept when the session ends, so that the work goes on after signing in again. */
  readonly place: DeskPlace | null;
  /** The hall of the office; null while no counter is chosen. */
  readonly hall: Live<Hall> | null;
  /** The called or served ticket of this counter. */
  readonly ticket: QueueTicket | null;
  /** Whether the last call for the next one found nobody. */
  readonly isQueueEmpty: boolean;
  /** Whether the next one is called by itself as soon as the counter is free. */
  readonly callsAtOnce: boolean;
}

/** What a clerk does with tickets. Each resolves with whether it worked. */
export interface DeskTicketSteps {
  callNext(): Promise<boolean>;
  /** Calls a chosen one that waits or is parked. */
  call(ticket: string): Promise<boolean>;
  recall(): Promise<boolean>;
  start(): Promise<boolean>;
  /** Ends the visit; `services` are what was really done, `wrapUp` goes on with the case before the next one. */
  finish(how?: TicketFinish): Promise<boolean>;
  /** Says that nobody came. */
  miss(): Promise<boolean>;
  /** Puts the current one aside, to be called back later by `call`. */
  park(note?: string): Promise<boolean>;
  /** Passes on to another queue, counter or office; the current one when no other is named. */
  transfer(to: TicketTransfer, ticket?: string): Promise<boolean>;
  /** Has somebody who waits served earlier; null takes that back. */
  prioritize(ticket: string, priority: TicketPriority | null): Promise<boolean>;
  /** Brings back into the line whoever missed the call. */
  readmit(ticket: string): Promise<boolean>;
  /** Whether the next one is to be called by itself from now on. */
  callAtOnce(callsAtOnce: boolean): void;
}

/** What a clerk does with the hall. Each resolves with whether it worked. */
export interface DeskHallSteps {
  /** Begins a break, or ends it or the wrap-up. */
  setCounter(state: 'open' | 'break'): Promise<boolean>;
  /** Pauses a queue, lets it run out, closes it for the day, or opens it again. */
  setQueue(queue: string, change: QueueStateChange): Promise<boolean>;
  /** Says that somebody is on the way. */
  answerSignal(signal: string): Promise<boolean>;
  /** Says that a signal is settled. */
  endSignal(signal: string): Promise<boolean>;
  /** Calls the colleagues to this counter. */
  raiseEmergency(): Promise<boolean>;
}

/** A staff desk as a store, and what a clerk does with it. Every failure lands in `problem`; nothing is thrown. */
export interface Desk extends Store<DeskState>, DeskTicketSteps, DeskHallSteps {
  signIn(signIn: SignIn): Promise<void>;
  /** Closes the counter unless somebody is there, ends the session and forgets the place. */
  signOut(): Promise<void>;
  /** Takes a counter and opens it. */
  choosePlace(place: DeskPlace): void;
  /** Closes the counter unless somebody is there, and goes back to the choice of a counter. */
  leavePlace(): void;
  /** Takes in that the session was found to be over elsewhere: asks to sign in again; place and ticket stay. */
  noteSessionOver(): void;
  /** Calls off what runs and stops following the hall; session and counter stay as they are. */
  leave(): void;
}

/** A desk at which nobody is signed in. */
export const initialDesk: DeskState = {
  step: 'signIn',
  clerk: null,
  session: null,
  isSessionOver: false,
  place: null,
  hall: null,
  ticket: null,
  isQueueEmpty: false,
  callsAtOnce: false,
  busy: [],
  problem: null,
};

/** Whether the clerk may work there. */
export function mayWorkAt({ offices }: Clerk, { office, counter }: DeskPlace): boolean {
  return offices.some(({ id, counters }) => id === office && counters.some((each) => each.id === counter));
}

/** Whether a ticket is called or served. */
export function isOpen({ state }: QueueTicket): boolean {
  return state === 'called' || state === 'serving';
}

/** The open ticket of a counter. */
export function findTicketAt(hall: Hall, counter: string): QueueTicket | null {
  return hall.tickets.find((ticket) => ticket.counter === counter && isOpen(ticket)) ?? null;
}

/** Who is next for a counter, by the same rule as the server's; undefined when nobody waits for it. */
export function findNextFor({ counters, queues, tickets }: Hall, counter: string): QueueTicket | undefined {
  const own = counters.find(({ id }) => id === counter);
  if (!own) return undefined;
  const running = queues.filter(({ id, state }) => state !== 'paused' && own.queues.includes(id));
  // Who was passed on to this very counter comes to it whatever it is about.
  const isOwn = ({ forCounter, services }: QueueTicket) =>
    forCounter ? forCounter === counter : services.every(({ id }) => own.services?.includes(id) ?? true);
  return tickets.find(
    (ticket) => ticket.state === 'waiting' && running.some(({ id }) => id === ticket.queue) && isOwn(ticket),
  );
}
