import type { KioskBooking } from './booking/kiosk-booking.ts';
import type { Place } from './kiosk-scanner.view.ts';

/** How long an outcome stays that nobody touches, in milliseconds. */
export const outcomeMs = 45_000;

/** How long what is not finished stays, in milliseconds. */
const patience = { booking: 90_000, other: 60_000 };

/** What somebody can have otherwise: read aloud, or looking another way. */
export type Choice = 'reading' | 'contrast' | 'larger' | 'reach';

/** What one person does at the kiosk; thrown away with all that it knows before the next one comes. */
export class Visit {
  place: Place = 'welcome';
  /** What is otherwise for this person. */
  readonly choices = new Set<Choice>();
  /** Id of the chosen heading; empty before. */
  category = '';
  /** What is being booked, from the first choice on. */
  booking: KioskBooking | undefined;
  /** The code as it has been typed so far. */
  typed = '';
  /** Whether the code was too short to go on with. */
  isTooShort = false;
  /** Whether the last code was typed. */
  wasTyped = false;
  /** Somebody of the staff wants to pair the kiosk again. */
  isMending = false;
  /** When the visit ends unless somebody touches the kiosk; epoch milliseconds. */
  endsAt = Number.POSITIVE_INFINITY;

  /** Whether it ends when the catalogue is read again, in another language. */
  get isBound(): boolean {
    return this.place === 'outcome' || Boolean(this.booking?.service);
  }

  /** Whether nobody has touched anything yet. */
  get isUntouched(): boolean {
    return this.endsAt === Number.POSITIVE_INFINITY;
  }

  /** Goes to a place; whatever was chosen or typed there before is forgotten. */
  goTo(place: Place): void {
    this.place = place;
    this.category = '';
    this.booking = undefined;
    this.typed = '';
    this.isTooShort = false;
  }

  /** Somebody is there. */
  stay(now: number): void {
    const { place } = this;
    this.endsAt = now + (place === 'outcome' ? outcomeMs : patience[place === 'booking' ? place : 'other']);
  }

  /** Takes what has been typed. */
  type(text: string): void {
    this.typed = text;
    this.isTooShort = false;
  }
}
