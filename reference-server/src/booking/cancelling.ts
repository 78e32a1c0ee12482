import type { Transaction } from 'kysely';
import type { RandomBytes } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import { dropMessages } from '../messages/outbox.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import type { AppointmentRow, OnFreed } from './booking.store.ts';
import { cancelUntil, endNow, type End } from './changing.store.ts';
import { returnAt } from './return-at.ts';

/** What cancelling works with. */
export interface CancellingDeps {
  readonly offices: Offices;
  readonly random: RandomBytes;
  readonly onFreed: OnFreed;
}

/** Ends appointments within a transaction. Each throws `version_mismatch` when it was changed meanwhile. */
export function createCancelling({ offices, random, onFreed }: CancellingDeps) {
  const { timeZone } = offices.town;

  async function quit(trx: Transaction<Schema>, row: AppointmentRow, end: End, now: number): Promise<void> {
    if (!(await endNow(trx, row, end))) throw new CallError('version_mismatch');
    await dropMessages(trx, { office: row.office, appointment: row.id }, now);
    await onFreed(trx, row, now);
  }

  return {
    /** Ends an appointment; its time is free at once. */
    quit,

    /** Cancels an appointment for its holder. Its time comes back after a while, and on its own day at once. */
    async cancel(trx: Transaction<Schema>, row: AppointmentRow, now: number): Promise<void> {
      const { booking } = queueOf(offices.get(row.office), row.queue);
      const backAt = returnAt(row.date, booking, { now, timeZone, random });
      if (backAt <= now) return quit(trx, row, { state: 'cancelled' }, now);
      if (!(await cancelUntil(trx, row, backAt))) throw new CallError('version_mismatch');
      await dropMessages(trx, { office: row.office, appointment: row.id }, now);
    },
  };
}

/** What others cancel with. */
export type Cancelling = ReturnType<typeof createCancelling>;
