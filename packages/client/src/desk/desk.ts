import type { Clerk, Hall, SignIn } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import { createTasks, type Work } from '../flow/tasks.ts';
import type { Live } from '../live/live.ts';
import { createStore } from '../store.ts';
import {
  findTicketAt,
  initialDesk,
  isOpen,
  mayWorkAt,
  type Desk,
  type DeskPlace,
  type DeskState,
  type DeskTask,
} from './desk-state.ts';

/** Codes that say that nobody is signed in any more. */
const signedOutCodes = new Set<string>(['session_expired', 'sign_in_required', 'token_format']);

/**
 * Begins a staff desk.
 * @param options.token - Token of a session that was begun before; without it the desk asks to sign in.
 */
export function createDesk(client: Client, options: { token?: string; place?: DeskPlace } = {}): Desk {
  return new DeskFlow(client, options);
}

class DeskFlow implements Desk {
  private client: Client;
  private readonly store = createStore<DeskState>(initialDesk);
  private readonly tasks = createTasks<DeskTask, DeskState>(this.store);
  private readonly intent: Intent;
  private endHall = () => {};

  constructor(client: Client, { token, place }: { token?: string; place?: DeskPlace }) {
    this.client = client;
    this.intent = createIntent(client.createKey);
    this.patch({ place: place ?? null });
    if (token) void this.resume(token);
  }

  get(): DeskState {
    return this.store.get();
  }

  subscribe(listener: (state: DeskState) => void): () => void {
    return this.store.subscribe(listener);
  }

  async signIn(signIn: SignIn): Promise<void> {
    await this.tasks.single({
      task: 'signIn',
      ask: () => this.client.sessions.create(signIn),
      done: (session) => {
        this.client = this.client.withToken(session.token);
        return { session, ...this.toSignedIn(session.clerk) };
      },
    });
    this.followHall();
  }

  async signOut(): Promise<void> {
    const ended = this.client.sessions.end();
    this.leave();
    this.store.set(initialDesk);
    // A session that cannot be ended now ends by itself.
    await ended.catch(() => {});
  }

  choosePlace(place: DeskPlace): void {
    const { clerk } = this.get();
    if (!clerk || !mayWorkAt(clerk, place)) return;
    this.patch({ step: 'work', place, ticket: null, isQueueEmpty: false, problem: null });
    this.followHall();
  }

  leavePlace(): void {
    this.leave();
    if (this.get().step === 'work') {
      this.patch({
        step: 'place',
        place: null,
        hall: null,
        ticket: null,
        isQueueEmpty: false,
        problem: null,
      });
    }
  }

  async callNext(): Promise<void> {
    const { place } = this.get();
    if (!place) return;
    this.patch({ isQueueEmpty: false });
    await this.work({
      task: 'callNext',
      ask: () =>
        askOnce(this.intent, ['callNext', place], (idempotencyKey) =>
          this.client.counters.callNext(place.office, place.counter, { idempotencyKey }),
        ),
      done: ({ ticket }) => ({ ticket, isQueueEmpty: ticket === null }),
    });
  }

  recall(): Promise<void> {
    return this.take('recall');
  }

  start(): Promise<void> {
    return this.take('start');
  }

  finish(): Promise<void> {
    return this.take('finish');
  }

  miss(): Promise<void> {
    return this.take('miss');
  }

  noteSessionOver(): void {
    if (this.get().step === 'work') this.endSession();
  }

  leave(): void {
    this.endHall();
    this.endHall = () => {};
    this.tasks.cancel();
  }

  private patch(changes: Partial<DeskState>): void {
    this.store.set({ ...this.get(), ...changes });
  }

  private async resume(token: string): Promise<void> {
    this.client = this.client.withToken(token);
    await this.work({
      task: 'resume',
      ask: (signal) => this.client.sessions.current({ signal }),
      done: (clerk) => this.toSignedIn(clerk),
    });
    this.followHall();
  }

  /** Takes a step with the own ticket. */
  private async take(step: 'recall' | 'start' | 'finish' | 'miss'): Promise<void> {
    const { place, ticket } = this.get();
    if (!place || !ticket) return;
    await this.work({
      task: step,
      ask: () =>
        askOnce(this.intent, [step, ticket.id], (idempotencyKey) =>
          this.client.tickets[step]({ office: place.office, id: ticket.id }, { idempotencyKey }),
        ),
      done: (after) => ({ ticket: isOpen(after) ? after : null }),
    });
  }

  private async work<Answer>(work: Work<DeskTask, DeskState, Answer>): Promise<void> {
    await this.tasks.single({ ...work, failed: () => this.toTicketAsTold() });
    const { problem } = this.get();
    if (problem && signedOutCodes.has(problem.code)) this.endSession();
  }

  /** The own ticket as the hall has it: somebody else may have been faster. */
  private toTicketAsTold(): Partial<DeskState> {
    const { hall, place } = this.get();
    return hall?.value && place ? { ticket: findTicketAt(hall.value, place.counter) } : {};
  }

  private toSignedIn(clerk: Clerk): Partial<DeskState> {
    const { place } = this.get();
    const isKept = place !== null && mayWorkAt(clerk, place);
    return { clerk, isSessionOver: false, step: isKept ? 'work' : 'place', place: isKept ? place : null };
  }

  /** Asks to sign in again; the place stays. */
  private endSession(): void {
    this.leave();
    this.patch({ step: 'signIn', session: null, isSessionOver: true });
  }

  private followHall(): void {
    const { step, place } = this.get();
    this.endHall();
    if (step !== 'work' || !place) return;
    const unsubscribe = this.client.live.hall(place.office).subscribe((hall) => this.takeHall(hall, place));
    // The first thing that is said may be that the session is over.
    if (this.get().step === 'work') this.endHall = unsubscribe;
    else unsubscribe();
  }

  private takeHall(hall: Live<Hall>, { counter }: DeskPlace): void {
    if (hall.status === 'failed' && signedOutCodes.has(hall.error?.code ?? '')) return this.endSession();
    // The answer of a running step is newer than what the stream says meanwhile.
    const known = this.get().busy.length === 0 ? hall.value : undefined;
    this.patch({ hall, ...(known && { ticket: findTicketAt(known, counter) }) });
  }
}
