import type { Arrival, Office, ServiceQuantity } from '@wartemarke/contract';
import type { FlowState } from '../flow/tasks.ts';
import type { Store } from '../store.ts';

/** What the kiosk shows. */
export type KioskStep = 'idle' | 'working' | 'arrived' | 'drawn' | 'problem';

/** What a kiosk asks the server. */
export type KioskTask = 'catalogue' | 'checkIn' | 'draw';

/** Where a code comes from: a camera or hand scanner, or fingers. */
export type CodeSource = 'scanned' | 'typed';

/** Everything that a kiosk shows. What is not known yet is null. */
export interface KioskState extends FlowState<KioskTask> {
  readonly step: KioskStep;
  /** The catalogue for walk-ins; tried again by itself until it is there. */
  readonly office: Office | null;
  /** The number, and where to wait. */
  readonly arrival: Arrival | null;
  /** Whether it is time to offer help: too many typed codes were wrong. */
  readonly needsHelp: boolean;
}

/** A kiosk as a store, and what a citizen does with it. Every failure lands in `problem`; nothing is thrown. */
export interface Kiosk extends Store<KioskState> {
  /** Checks in. The code that was scanned last is ignored while it stays in sight. */
  checkIn(code: string, source?: CodeSource): Promise<void>;
  /** Draws a ticket for a walk-in. */
  draw(services: readonly ServiceQuantity[]): Promise<void>;
  /** Does again what failed; what had its effect already is answered the same. */
  retry(): Promise<void>;
  /** Begins anew for the next citizen. */
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
  needsHelp: false,
  busy: [],
  problem: null,
};
