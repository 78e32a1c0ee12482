import type { Contact, Office, ServiceQuantity, Slot } from '@wartemarke/contract';
import { createLaterHandingIn, type LaterHandingIn } from '../documents/later-handing-in.ts';
import { askOnce, createIntent, type Intent } from '../flow/intent.ts';
import type { BookingDraft } from './booking-draft.ts';
import { createBookingLoads, type BookingLoads } from './booking-loads.ts';
import type { BookingScene } from './booking-scene.ts';
import { initialBooking, type BookingState, type BookingStep } from './booking-state.ts';
import { canGoTo } from './booking-steps.ts';
import { isFresh, keepDraft } from './draft-keeping.ts';
import { SlotKeeping } from './slot-keeping.ts';
import { describeVisit, withAnswer } from './visit-needs.ts';
import { toVisit, withQuantity } from './visit.ts';
import { withoutBlanks } from './without-blanks.ts';

/** Everything in a booking that comes after the catalogue; fetched when that is there. */
export class BookingCourse {
  readonly loads: BookingLoads;
  readonly documents: LaterHandingIn;
  private readonly scene: BookingScene;
  private readonly keeping: SlotKeeping;
  private readonly bookIntent: Intent;
  private endDraft: () => void;

  constructor(scene: BookingScene) {
    this.scene = scene;
    this.loads = createBookingLoads(scene);
    this.keeping = new SlotKeeping(scene, this.loads);
    this.documents = createLaterHandingIn({
      client: () => scene.client,
      access: () => this.keeping.access,
      get: () => this.state.documents,
      set: (documents) => scene.patch({ documents }),
      others: () => 0,
    });
    this.bookIntent = createIntent(() => scene.client.createKey());
    this.endDraft = keepDraft(scene);
  }

  /** Goes on where the page was left. */
  async resume(draft: BookingDraft): Promise<void> {
    const { office } = this.state;
    const chosen = office ? toVisit(office, draft.chosen) : [];
    if (!office || chosen.length === 0 || !isFresh(draft, this.scene)) return;
    const { date, slot, hold, contact, reminders, documents } = draft;
    const isKept = hold !== null && hold.keptUntilAt > this.scene.client.now();
    const kept = isKept ? { hold, slot, documents } : {};
    this.scene.patch({ ...this.describeVisit(office, chosen), date, contact, reminders, ...kept });
    if (isKept) this.keeping.adopt(hold);
    else this.keeping.prepare();
    const step = date ? 'time' : 'day';
    this.scene.patch({ step: canGoTo(this.state, draft.step) ? draft.step : step });
    const days = this.loads.days();
    await (hold && !isKept ? this.keeping.lose(slot) : this.loads.slots());
    await days;
  }

  choose(service: string): Promise<void> {
    return this.setServices([{ id: service, quantity: 1 }]);
  }

  async setServices(services: readonly ServiceQuantity[]): Promise<void> {
    const { office } = this.state;
    if (office) await this.setVisit(toVisit(office, services));
  }

  async setQuantity(service: string, quantity: number): Promise<void> {
    const { office, chosen } = this.state;
    if (office) await this.setVisit(toVisit(office, withQuantity(office, chosen, service, quantity)));
  }

  /** The server has the answers from the hold: a kept slot is kept anew. */
  async answer(service: string, question: string, option: string): Promise<void> {
    const { chosen, slot, hold } = this.state;
    this.describe(withAnswer(chosen, service, question, option));
    if (hold && slot) await this.keep(slot);
  }

  /** Says anew what follows from the visit, such as in another language. */
  describe(chosen = this.state.chosen): void {
    const { office } = this.state;
    if (office && chosen.length > 0) this.scene.patch(this.describeVisit(office, chosen));
  }

  async chooseDay(date: string): Promise<void> {
    this.keeping.release();
    this.keeping.prepare();
    this.scene.patch({ step: 'time', date, ...withoutSlot, slots: null });
    await this.loads.slots();
  }

  async chooseTime(slot: Slot): Promise<void> {
    const { hold, busy, slots } = this.state;
    if (busy.includes('hold')) return;
    if (hold?.startAt === slot.startAt) return this.goTo('details');
    const date = slot.startAt.slice(0, 10);
    this.scene.patch({ ...withoutSlot, slot, date });
    if (slots?.date !== date) void this.loads.slots();
    await this.keep(slot);
  }

  extend(): Promise<void> {
    return this.keeping.extend();
  }

  setContact(changes: Contact): void {
    this.scene.patch({ contact: { ...this.state.contact, ...changes } });
  }

  async book(): Promise<void> {
    const { hold, contact, reminders } = this.state;
    if (!hold) return;
    const typed = { contact: withoutBlanks(contact), ...(!reminders && { reminders }) };
    const request = { hold: hold.id, ...typed, token: hold.token };
    await this.scene.tasks.single({
      task: 'book',
      ask: async () => {
        await this.documents.settled();
        return askOnce(this.bookIntent, request, (idempotencyKey) =>
          this.scene.client.appointments.create(this.scene.options.office, request, { idempotencyKey }),
        );
      },
      done: (appointment) => ({ appointment, step: 'done', hold: null, problem: null }),
    });
    if (this.state.appointment) this.keeping.forget();
    await this.keeping.reactToLoss();
  }

  goTo(step: BookingStep): void {
    if (canGoTo(this.state, step)) this.scene.patch({ step, problem: null });
  }

  restart(): void {
    const { office } = this.state;
    this.leave();
    this.scene.store.set({ ...initialBooking, office });
    this.endDraft = keepDraft(this.scene);
  }

  leave(): void {
    this.endDraft();
    this.keeping.release();
    this.scene.tasks.cancel();
  }

  private get state(): BookingState {
    return this.scene.store.get();
  }

  private describeVisit(office: Office, chosen: readonly ServiceQuantity[]): Partial<BookingState> {
    return describeVisit(office, chosen, this.scene.options.isTrusted);
  }

  private async setVisit(chosen: readonly ServiceQuantity[]): Promise<void> {
    const { office } = this.state;
    if (!office) return;
    this.keeping.release();
    this.scene.tasks.cancel('days', 'slots', 'hold', 'extend', 'compare');
    this.scene.patch({
      step: chosen.length > 0 ? 'day' : 'concern',
      ...this.describeVisit(office, chosen),
      ...withoutSlot,
      ...{ days: null, date: null, slots: null, earliest: null },
    });
    if (chosen.length === 0) return;
    this.keeping.prepare();
    await this.loads.days();
  }

  private async keep(slot: Slot): Promise<void> {
    await this.keeping.keep(slot);
    const { hold, documents, documentWishes } = this.state;
    if (!hold) return;
    if (documents.length > 0) void this.documents.again();
    else if (documentWishes.length > 0) this.documents.prepare();
  }
}

const withoutSlot = { slot: null, lostSlot: null, hold: null, problem: null };
