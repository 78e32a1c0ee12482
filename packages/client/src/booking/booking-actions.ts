import type { Contact, ServiceQuantity, Slot } from '@wartemarke/contract';
import type { Client } from '../client.ts';
import type { Store } from '../store.ts';
import type { Prefill } from './booking-scene.ts';
import type { BookingState, BookingStep } from './booking-state.ts';

/** What a citizen does in a booking. Every failure lands in `problem`; nothing is thrown. */
export interface BookingActions {
  /** Takes a concern alone and goes to its days. */
  choose(service: string): Promise<void>;
  /** Takes these services, as far as they are known and go together, and goes to their days. */
  setServices(services: readonly ServiceQuantity[]): Promise<void>;
  /** Sets how many of a service the visit has; 0 takes it out. */
  setQuantity(service: string, quantity: number): Promise<void>;
  /** Answers a question of a service; what to bring follows. */
  answer(service: string, question: string, option: string): void;
  chooseDay(date: string): Promise<void>;
  /** Keeps a slot and goes to the details. A slot kept before is given back. */
  chooseTime(slot: Slot): Promise<void>;
  /** Reads days and slots again, without moving what the citizen is looking at. */
  refresh(): Promise<void>;
  /** Asks for the first slot at each office of the town. */
  compare(): Promise<void>;
  /** Keeps the slot for longer. */
  extend(): Promise<void>;
  /** Asks for the lost slot once more and goes on where it was lost; if it is gone, alternatives are named. */
  holdAgain(): Promise<void>;
  /** Keeps what is typed. */
  setContact(changes: Contact): void;
  setReminders(on: boolean): void;
  /**
   * Fills in what the page knows of the citizen, where nothing was typed; what it knows no longer is emptied. It is filled
   * in again after a restart.
   */
  prefill(known: Prefill): void;
  /** Hands a document in with the kept slot. A further slot gets it again by itself. */
  addDocument(file: File, wish?: string): Promise<void>;
  removeDocument(key: string): Promise<void>;
  /** Turns the hold into an appointment. */
  book(): Promise<void>;
  /** Goes to a step, forward or back, if what it needs is there. */
  goTo(step: BookingStep): void;
  back(): void;
  forward(): void;
  /** Does again what failed. */
  retry(): Promise<void>;
  /** Speaks through another client from now on, such as one of another language; the booking stays. */
  switchClient(client: Client): Promise<void>;
  /** Begins anew after a booking; the catalogue stays. */
  restart(): void;
  /** Calls off what runs and gives the kept slot back; the draft is cleared. */
  leave(): void;
}

/** A booking as a store, and what a citizen does with it. */
export interface Booking extends Store<BookingState>, BookingActions {}
