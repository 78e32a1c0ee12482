import type { Office, ServiceQuantity, Slot } from '@wartemarke/contract';
import { createLaterHandingIn, type LaterHandingIn } from '../documents/later-handing-in.ts';
import { fetchLater } from '../flow/fetch-later.ts';
import { createGuarding } from '../flow/guard.ts';
import type { BookingDraft } from './booking-draft.ts';
import { withoutAnswers } from './booking-news.ts';
import { createBookingLoads, type BookingLoads } from './booking-loads.ts';
import type { BookingScene } from './booking-scene.ts';
import { initialBooking, type BookingState, type BookingStep } from './booking-state.ts';
import { canGoTo } from './booking-steps.ts';
import { keepDraft } from './draft-keeping.ts';
import { HoldBooking } from './hold-booking.ts';
import { SlotKeeping } from './slot-keeping.ts';
import { describeVisit, withAnswer } from './visit-needs.ts';
import { toVisit, withQuantity } from './visit.ts';

const fetchResuming = fetchLater(() => import('./draft-resuming.ts'));

/** Everything in a booking that comes after the catalogue; fetched when that is there. */
export class BookingCourse {
  readonly loads: BookingLoads;
  readonly documents: LaterHandingIn;
  private readonly scene: BookingScene;
  private readonly keeping: SlotKeeping;
  private readonly booking: HoldBooking;
  private readonly guarding = createGuarding();
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
    this.booking = new HoldBooking(scene, this.keeping, this.documents);
    this.endDraft = keepDraft(scene);
  }

  /** Goes on where the page was left. How that is done is fetched: few come back to something. */
  async resume(draft: BookingDraft): Promise<void> {
    const { scene, keeping, loads } = this;
    let found: Awaited<ReturnType<typeof fetchResuming>> | undefined;
    await scene.tasks.latest({
      task: 'course',
      ask: fetchResuming,
      done: (module) => {
        found = module;
        return {};
      },
    });
    await found?.resumeDraft(scene, { keeping, loads }, draft);
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
    this.guarding.cancel();
    this.keeping.release();
    this.keeping.prepare();
    this.scene.patch({ step: 'time', date, ...withoutSlot, slots: null });
    await this.loads.slots();
  }

  async chooseTime(slot: Slot): Promise<void> {
    const { hold, busy } = this.state;
    if (busy.includes('hold')) return;
    if (hold?.startAt === slot.startAt) return this.goTo('details');
    await this.ask('hold', slot, () => this.take(slot));
  }

  extend(): Promise<void> {
    return this.keeping.extend();
  }

  async book(): Promise<void> {
    const { hold } = this.state;
    if (hold) await this.ask('book', hold, () => this.booking.send());
  }

  goTo(step: BookingStep): void {
    if (!canGoTo(this.state, step)) return;
    this.guarding.cancel();
    this.scene.patch({ step, problem: null });
  }

  restart(): void {
    const { office } = this.state;
    this.leave();
    this.scene.store.set({ ...initialBooking, office });
    this.endDraft = keepDraft(this.scene);
  }

  leave(): void {
    this.guarding.cancel();
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
    this.guarding.cancel();
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
    const { date = '' } = this.scene.options;
    const { step, days } = this.state;
    const wished = days?.days.find((day) => day.date === date);
    if (wished?.free && step === 'day') await this.chooseDay(date);
  }

  private async take(slot: Slot): Promise<void> {
    const { slots } = this.state;
    const date = slot.startAt.slice(0, 10);
    this.scene.patch({ ...withoutSlot, slot, date });
    if (slots?.date !== date) void this.loads.slots();
    await this.keep(slot);
  }

  /** Goes on unless the page says no. */
  private async ask(step: 'hold' | 'book', { startAt }: Slot, goOn: () => Promise<void>): Promise<void> {
    const { office, before } = this.scene.options;
    const wish = { office, services: withoutAnswers(this.state.chosen), startAt };
    await this.guarding.ask(before?.[step], wish, goOn);
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
