import type { Contact, ServiceQuantity, Slot } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import { toConnectionError } from '../connection-error.ts';
import { createPatch } from '../flow/patch.ts';
import { createTasks } from '../flow/tasks.ts';
import { watch } from '../flow/watch.ts';
import { createStore, type Store } from '../store.ts';
import type { Booking } from './booking-actions.ts';
import type { BookingCourse } from './booking-course.ts';
import type { BookingOptions, BookingScene, Prefill } from './booking-scene.ts';
import { initialBooking, type BookingState, type BookingStep } from './booking-state.ts';
import { stepAfter, stepBefore } from './booking-steps.ts';

/** How often it is looked whether what is shown got old. */
const lookMs = 10_000;

/**
 * Begins a booking in an office and loads its catalogue. With a draft of less than half an hour ago it goes on where
 * that was left.
 */
export function createBooking(client: Client, options: BookingOptions): Booking {
  return new BookingFlow(client, options);
}

class BookingFlow implements Booking {
  private readonly scene: BookingScene;
  private readonly watched: Store<BookingState>;
  private catalogue: Promise<void> | undefined;
  private course: BookingCourse | undefined;
  private lastWish: (course: BookingCourse) => unknown = () => {};
  private known: Prefill = {};

  constructor(client: Client, options: BookingOptions) {
    const store = createStore<BookingState>(initialBooking);
    this.scene = { client, options, store, tasks: createTasks(store), patch: createPatch(store), typed: {} };
    this.watched = watch(store, {
      timers: client.timers,
      everyMs: lookMs,
      look: () => this.course?.loads.refreshOld(),
      isVisible: options.isVisible,
    });
    this.prefill(options);
    void this.begin();
  }

  get(): BookingState {
    return this.watched.get();
  }

  subscribe(listener: (state: BookingState) => void): () => void {
    return this.watched.subscribe(listener);
  }

  choose(service: string): Promise<void> {
    return this.go((course) => course.choose(service));
  }

  setServices(services: readonly ServiceQuantity[]): Promise<void> {
    return this.go((course) => course.setServices(services));
  }

  setQuantity(service: string, quantity: number): Promise<void> {
    return this.go((course) => course.setQuantity(service, quantity));
  }

  answer(service: string, question: string, option: string): void {
    void this.course?.answer(service, question, option);
  }

  chooseDay(date: string): Promise<void> {
    return this.go((course) => course.chooseDay(date));
  }

  chooseTime(slot: Slot): Promise<void> {
    return this.go((course) => course.chooseTime(slot));
  }

  async refresh(): Promise<void> {
    await this.course?.loads.refresh();
  }

  async compare(): Promise<void> {
    await this.course?.loads.compare();
  }

  async extend(): Promise<void> {
    await this.course?.extend();
  }

  async holdAgain(): Promise<void> {
    const { lostSlot } = this.get();
    if (lostSlot) await this.chooseTime(lostSlot);
  }

  setContact(changes: Contact): void {
    this.scene.typed = { ...this.scene.typed, ...changes };
    this.prefill({});
  }

  setReminders(on: boolean): void {
    this.scene.patch({ reminders: on });
  }

  prefill(known: Prefill): void {
    this.known = { ...this.known, ...known };
    const { reminders = this.get().reminders } = known;
    this.scene.patch({ contact: { ...this.known.contact, ...this.scene.typed }, reminders });
  }

  async addDocument(file: File, wish?: string): Promise<void> {
    await this.course?.documents.add(file, wish);
  }

  async removeDocument(key: string): Promise<void> {
    await this.course?.documents.remove(key);
  }

  async book(): Promise<void> {
    await this.course?.book();
  }

  goTo(step: BookingStep): void {
    this.course?.goTo(step);
  }

  back(): void {
    this.goTo(stepBefore(this.get().step));
  }

  forward(): void {
    this.goTo(stepAfter(this.get().step));
  }

  async retry(): Promise<void> {
    const { problem, slot } = this.get();
    const { course } = this;
    if (problem?.task === 'catalogue') await this.begin();
    if (problem?.task === 'course') await this.go(this.lastWish);
    if (problem?.task === 'days') await course?.loads.days();
    if (problem?.task === 'slots') await course?.loads.slots();
    if (problem?.task === 'compare') await course?.loads.compare();
    if (problem?.task === 'hold' && slot) await course?.chooseTime(slot);
    if (problem?.task === 'extend') await course?.extend();
    if (problem?.task === 'book') await course?.book();
  }

  async switchClient(client: Client): Promise<void> {
    this.scene.client = client;
    await this.loadCatalogue();
    this.course?.describe();
  }

  restart(): void {
    this.course?.restart();
    this.scene.typed = {};
    this.prefill(this.known);
  }

  leave(): void {
    this.course?.leave();
    this.scene.tasks.cancel();
    this.scene.patch({ office: null }); // Without it, what only begins goes on with nothing.
  }

  private async begin(): Promise<void> {
    const { draft, services = [] } = this.scene.options;
    const kept = draft?.load();
    await this.loadCatalogue();
    if (kept) await this.go((course) => course.resume(kept));
    if (services.length > 0 && this.get().chosen.length === 0) return this.setServices(services);
    // Fetched once the catalogue is there, so that neither it nor the first choice has to wait.
    await this.fetchCourse().catch(() => {});
  }

  private loadCatalogue(): Promise<void> {
    const { client, options, tasks } = this.scene;
    const ask = (signal: AbortSignal) => client.offices.get(options.office, { signal });
    return (this.catalogue = tasks.latest({ task: 'catalogue', ask, done: (office) => ({ office }) }));
  }

  /** Does something with what comes after the catalogue, as soon as it is there. */
  private async go(act: (course: BookingCourse) => unknown): Promise<void> {
    this.lastWish = act;
    if (!this.get().office) await this.catalogue;
    if (!this.course) {
      await this.scene.tasks.latest({ task: 'course', ask: () => this.fetchCourse(), done: () => ({}) });
    }
    // Somebody who chose again meanwhile wants that alone.
    if (this.course && this.lastWish === act) await act(this.course);
  }

  private async fetchCourse(): Promise<BookingCourse> {
    try {
      const { BookingCourse } = await import('./booking-course.ts');
      return (this.course ??= new BookingCourse(this.scene));
    } catch (error) {
      throw toConnectionError(error);
    }
  }
}
