import type { Contact, ServiceQuantity, Slot } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { flowProblem } from '../flow/flow-problem.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import { createTasks } from '../flow/tasks.ts';
import { createStore } from '../store.ts';
import { createBookingLoads, type BookingLoads } from './booking-loads.ts';
import {
  canGoTo,
  initialBooking,
  stepAfter,
  stepBefore,
  type Booking,
  type BookingState,
  type BookingStep,
  type BookingTask,
} from './booking-state.ts';
import { createHolding, type Holding } from './holding.ts';
import { listAddable, listRequirements, toVisitMinutes, withQuantity } from './visit.ts';

/** Codes after which the kept slot is gone. */
const lostCodes = new Set<string>([
  'slot_taken',
  'slot_unknown',
  'hold_expired',
  'hold_not_found',
  'hold_required',
]);

/** Begins a booking in an office and loads its catalogue. */
export function createBooking(client: Client, options: { office: string }): Booking {
  return new BookingFlow(client, options.office);
}

class BookingFlow implements Booking {
  private readonly client: Client;
  private readonly officeId: string;
  private readonly store = createStore<BookingState>(initialBooking);
  private readonly tasks = createTasks<BookingTask, BookingState>(this.store);
  private readonly loads: BookingLoads;
  private readonly holding: Holding;
  private readonly bookIntent: Intent;

  constructor(client: Client, officeId: string) {
    this.client = client;
    this.officeId = officeId;
    this.loads = createBookingLoads(client, officeId, () => this.get(), this.tasks);
    this.holding = createHolding(client, officeId, () => void this.expire());
    this.bookIntent = createIntent(client.createKey);
    void this.loads.catalogue();
  }

  get(): BookingState {
    return this.store.get();
  }

  subscribe(listener: (state: BookingState) => void): () => void {
    return this.store.subscribe(listener);
  }

  choose(service: string): Promise<void> {
    const { office } = this.get();
    return this.setVisit(office ? withQuantity(office, [], service, 1) : []);
  }

  setQuantity(service: string, quantity: number): Promise<void> {
    const { office, chosen } = this.get();
    return this.setVisit(office ? withQuantity(office, chosen, service, quantity) : []);
  }

  async chooseDay(date: string): Promise<void> {
    this.holding.release();
    this.patch({ step: 'time', date, slots: null, slot: null, hold: null, problem: null });
    await this.loads.slots();
  }

  async chooseTime(slot: Slot): Promise<void> {
    const { hold, chosen, busy, slots } = this.get();
    if (busy.includes('hold')) return;
    if (hold?.startAt === slot.startAt) return this.goTo('details');
    const date = slot.startAt.slice(0, 10);
    this.patch({ slot, date, hold: null, problem: null });
    if (slots?.date !== date) void this.loads.slots();
    await this.tasks.single({
      task: 'hold',
      ask: () => this.holding.keep({ services: [...chosen], startAt: slot.startAt }),
      done: (kept) => ({ hold: kept, step: 'details' }),
    });
    await this.reactToLoss();
  }

  setContact(changes: Contact): void {
    this.patch({ contact: { ...this.get().contact, ...changes } });
  }

  async book(): Promise<void> {
    const { hold, contact } = this.get();
    if (!hold) return;
    const request = { hold: hold.id, contact: withoutBlanks(contact), token: hold.token };
    await this.tasks.single({
      task: 'book',
      ask: () =>
        askOnce(this.bookIntent, request, (idempotencyKey) =>
          this.client.appointments.create(this.officeId, request, { idempotencyKey }),
        ),
      done: (appointment) => ({ appointment, step: 'done', hold: null, problem: null }),
    });
    if (this.get().appointment) this.holding.forget();
    await this.reactToLoss();
  }

  goTo(step: BookingStep): void {
    if (canGoTo(this.get(), step)) this.patch({ step, problem: null });
  }

  back(): void {
    this.goTo(stepBefore(this.get().step));
  }

  forward(): void {
    this.goTo(stepAfter(this.get().step));
  }

  async retry(): Promise<void> {
    const { problem, slot } = this.get();
    if (problem?.task === 'catalogue') await this.loads.catalogue();
    if (problem?.task === 'days') await this.loads.days();
    if (problem?.task === 'slots') await this.loads.slots();
    if (problem?.task === 'hold' && slot) await this.chooseTime(slot);
    if (problem?.task === 'book') await this.book();
  }

  restart(): void {
    const { office } = this.get();
    this.leave();
    this.store.set({ ...initialBooking, office });
  }

  leave(): void {
    this.holding.release();
    this.tasks.cancel();
  }

  private patch(changes: Partial<BookingState>): void {
    this.store.set({ ...this.get(), ...changes });
  }

  private async setVisit(chosen: readonly ServiceQuantity[]): Promise<void> {
    const { office } = this.get();
    if (!office) return;
    this.holding.release();
    this.tasks.cancel('days', 'slots', 'hold');
    this.patch({
      step: chosen.length > 0 ? 'day' : 'concern',
      chosen,
      minutes: toVisitMinutes(office, chosen),
      addable: listAddable(office, chosen),
      requirements: listRequirements(office, chosen),
      ...{ days: null, date: null, slots: null, slot: null, hold: null, problem: null },
    });
    if (chosen.length > 0) await this.loads.days();
  }

  /** Goes back to the times when the kept slot is gone; what was typed stays. */
  private async reactToLoss(): Promise<void> {
    const { problem } = this.get();
    if (!problem || !lostCodes.has(problem.code)) return;
    this.holding.forget();
    this.patch({ step: 'time', slot: null, hold: null });
    await this.loads.slots();
  }

  private async expire(): Promise<void> {
    const { step, busy } = this.get();
    // While the booking is on its way, the server decides.
    if (busy.includes('book')) return;
    this.holding.release();
    this.patch({ slot: null, hold: null });
    if (step !== 'details') return;
    this.patch({ problem: flowProblem('hold', 'hold_expired') });
    await this.reactToLoss();
  }
}

/** A field left empty was not filled in. */
function withoutBlanks(contact: Contact): Contact {
  return Object.fromEntries(Object.entries(contact).filter(([, text]) => text?.trim()));
}
