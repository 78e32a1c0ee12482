import type { Clerk, Hall, QueueTicket, Session, SignIn } from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Live } from '../live/live.ts';
import type { Store } from '../store.ts';

/** What the desk shows: the sign-in, the choice of a counter, or the work. */
export type DeskStep = 'signIn' | 'place' | 'work';

/** What a desk asks the server. */
export type DeskTask = 'signIn' | 'resume' | 'callNext' | 'recall' | 'start' | 'finish' | 'miss';

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
}

/** A staff desk as a store, and what a clerk does with it. Every failure lands in `problem`; nothing is thrown. */
export interface Desk extends Store<DeskState> {
  signIn(signIn: SignIn): Promise<void>;
  /** Ends the session and forgets the place. */
  signOut(): Promise<void>;
  choosePlace(place: DeskPlace): void;
  /** Goes back to the choice of a counter. */
  leavePlace(): void;
  callNext(): Promise<void>;
  recall(): Promise<void>;
  start(): Promise<void>;
  finish(): Promise<void>;
  miss(): Promise<void>;
  /** Takes in that the session was found to be over elsewhere: asks to sign in again; place and ticket stay. */
  noteSessionOver(): void;
  /** Calls off what runs and stops following the hall; the session stays. */
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
