import type { Client } from '@wartemarke/client';
import type { Appointment } from '@wartemarke/contract';
import { ScreenKeyboard } from '../keyboard/screen-keyboard.ts';
import { createBookingClient } from './booking-client.ts';

/** What one person books at the kiosk. */
export class KioskBooking {
  /** Speaks for the kiosk, and offers what can be booked at one. */
  readonly client: Client;
  /** The keys on the screen. */
  readonly keyboard = new ScreenKeyboard();
  /** Id of the chosen service; empty before. */
  service = '';
  /** Whether a time at another office is wished. */
  isElsewhere = false;
  /** What was booked. */
  appointment: Appointment | undefined;
  private made: Appointment | undefined;

  /** @param speaker - The client that speaks for the kiosk. */
  constructor(speaker: Client) {
    this.client = createBookingClient(speaker, (appointment) => (this.made = appointment));
  }

  /** Shows what was booked. */
  finish(): void {
    this.appointment = this.made;
  }
}
