import type { Arrival, Office, ServiceQuantity } from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What the kiosk shows. `printing`: there is a number, and its slip is on the way. */
export type KioskStep = 'idle' | 'working' | 'printing' | 'arrived' | 'drawn' | 'problem';

/** What a kiosk asks the server. `printer` calls the staff. */
export type KioskTask = 'catalogue' | 'checkIn' | 'draw' | 'printer';

/** Where a code comes from: a camera or hand scanner, or fingers. */
export type CodeSource = 'scanned' | 'typed';

/** How printing ended. `unknown`: the printer does not tell; `skipped`: nothing was to be printed. */
export type PrintOutcome = 'printed' | 'unknown' | 'skipped';

/** How the slip of a number stands; `none` where there is none. */
export type SlipState = 'none' | 'printing' | 'printed' | 'unknown' | 'failed';

/** Everything that a kiosk shows. What is not known yet is null. */
export interface KioskState extends FlowState<KioskTask> {
  readonly step: KioskStep;
  /** The catalogue for walk-ins; tried again by itself until it is there. */
  readonly office: Office | null;
  /** The number, and where to wait. */
  readonly arrival: Arrival | null;
  /** Where `failed` stands, the screen is all that the citizen has. */
  readonly slip: SlipState;
  /** Whether somebody who comes too late can have a number instead. */
  readonly offersLateTicket: boolean;
  /** Whether it is time to offer help: too many typed codes or numbers were wrong. */
  readonly needsHelp: boolean;
}

/** A kiosk as a store, and what a citizen does with it. Every failure lands in `problem`; nothing is thrown. */
export interface Kiosk extends Store<KioskState> {
  /** Checks in. The code that was scanned last is ignored while it stays in sight. */
  checkIn(code: string, source?: CodeSource): Promise<void>;
  /** Checks in by the phone number of the booking, where the office allows it. */
  checkInByPhone(phone: string): Promise<void>;
  /** Takes the number that is offered to somebody who comes too late. */
  acceptLateTicket(): Promise<void>;
  /** Draws a ticket for a walk-in. */
  draw(services: readonly ServiceQuantity[]): Promise<void>;
  /** Does again what failed; what had its effect already is answered the same. */
  retry(): Promise<void>;
  /** Prints the slip once more. */
  printAgain(): Promise<void>;
  /** Tells the staff that the printer does not print; once until it prints again. */
  reportPrinter(): Promise<void>;
  /** Begins anew for the next citizen, whose presses have effects of their own. */
  reset(): void;
  /** Gives more time to read before it begins anew. */
  stay(): void;
  /** Calls off what runs. */
  leave(): void;
}

/** A kiosk before anybody came. */
export const initialKiosk: KioskState = {
  step: 'idle',
  office: null,
  arrival: null,
  slip: 'none',
  offersLateTicket: false,
  needsHelp: false,
  busy: [],
  problem: null,
};
