import type { Kysely } from 'kysely';
import type { Appointment } from '@wartemarke/contract';
import type { RandomBytes } from '../access/tokens.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { Challenges } from '../challenge/challenge.ts';
import type { Schema } from '../database/schema.ts';
import type { Once } from '../http/idempotency.ts';
import type { Offices } from '../offices/offices.ts';
import type { OnFreed } from './booking.store.ts';
import { createConfirming } from './confirming.ts';
import { createHeld } from './held.ts';
import { createHolding } from './holding.ts';
import { createOpenAppointment } from './open-appointment.ts';

/** What booking works with. */
export interface BookingDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly challenges: Pick<Challenges, 'requireProof'>;
  readonly random: RandomBytes;
  readonly onFreed: OnFreed;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
}

/** Which hold or appointment, and the secret that opens it. */
export interface Opened {
  readonly office: string;
  readonly id: string;
  readonly token: string;
}

/** When a call came, and what keeps its answer. */
export interface CallFacts {
  readonly once: Once;
  readonly now: number;
}

/** What the holder of an appointment's link sees. */
function createShowing(deps: BookingDeps) {
  const open = createOpenAppointment(deps);
  return {
    /** Shows an appointment in any state but a hold. */
    async show(opened: Opened, language: string | undefined, now: number): Promise<Appointment> {
      const { row, show } = await open(opened, { language, now });
      return show(row);
    },
  };
}

/** From the wish for a slot to the appointment. */
export function createBooking(deps: BookingDeps) {
  return { ...createHolding(deps), ...createHeld(deps), ...createConfirming(deps), ...createShowing(deps) };
}

/** What the routes of this feature work with. */
export type Booking = ReturnType<typeof createBooking>;
