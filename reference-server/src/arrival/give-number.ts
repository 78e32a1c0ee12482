import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { TakeSnapshot } from '../live/snapshots.ts';
import type { GivenTicket } from './arrival.ts';
import { insertTicket } from './arrival.store.ts';
import { createNewTicket, type Newcomer } from './new-ticket.ts';
import { requireDrawing } from './number-refusal.ts';
import { takeNumber } from './ticket-number.store.ts';

/** Who wants a number without an appointment, or with one whose time is over. */
export interface WalkIn {
  readonly isClerk: boolean;
}

/** Gives somebody the next number. Throws `NumberRefusal` when a walk-in gets none. */
export function createGiveNumber(takeSnapshot: TakeSnapshot) {
  return async (trx: Kysely<Schema>, newcomer: Newcomer, walkIn?: WalkIn): Promise<GivenTicket> => {
    const { office, queue, services, businessDate, arrivedAt, token } = newcomer;
    const number = await takeNumber(trx, { office, queue, businessDate });
    // Judged after the number is taken, which lets only one at a time come this far: so the day's maximum holds exactly.
    if (walkIn) {
      const snapshot = await takeSnapshot(office.id, arrivedAt, trx);
      requireDrawing(snapshot, { queue, services, ...walkIn });
    }
    const ticket = createNewTicket(newcomer);
    await insertTicket(trx, ticket, number);
    return { id: ticket.id, token, alreadyCheckedIn: false };
  };
}
