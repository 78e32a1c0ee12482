import type { Place } from './kiosk-scanner.view.ts';

/** How long an outcome stays, and how long an unfinished visit, in milliseconds. */
export const outcomeMs = 20_000;
const unfinishedMs = 60_000;

/** What one person does at the kiosk; thrown away with all that it knows before the next one comes. */
export class Visit {
  place: Place = 'welcome';
  /** Id of the chosen heading; empty before. */
  category = '';
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

  /** Goes to a place; whatever was chosen or typed there before is forgotten. */
  goTo(place: Place, now: number): void {
    this.place = place;
    this.category = '';
    this.typed = '';
    this.isTooShort = false;
    this.stay(now);
  }

  /** Somebody is there. */
  stay(now: number): void {
    this.endsAt = now + (this.place === 'outcome' ? outcomeMs : unfinishedMs);
  }

  /** Takes what has been typed. */
  type(text: string): void {
    this.typed = text;
    this.isTooShort = false;
  }
}
