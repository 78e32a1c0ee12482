import type { Kysely, Transaction } from 'kysely';
import { addDays, businessDate } from '../availability/office-time.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { messagesTo, writeMessages } from '../messages/outbox.ts';
import type { AppointmentRow } from './booking.store.ts';
import { createCancelling, type CancellingDeps } from './cancelling.ts';
import { findReturnDays, findUnanswered, findUnconfirmed, releaseReturned } from './changing.store.ts';

/** So many days or appointments are gone through in one round. */
const AT_MOST = 100;
/** Requests of so many days are looked at: the product may have stood still over a weekend, not for ever. */
const DAYS_BACK = 7;

/** What sweeping works with. */
export interface SweepingDeps extends CancellingDeps {
  readonly db: Kysely<Schema>;
  readonly timetable: Pick<Timetable, 'forget'>;
}

/** What becomes of appointments by the passing of time alone. */
export function createSweeping(deps: SweepingDeps) {
  const { db, offices, timetable, onFreed } = deps;
  const { quit } = createCancelling(deps);

  async function end(row: AppointmentRow, work: (trx: Transaction<Schema>) => Promise<void>): Promise<void> {
    try {
      await transaction(db, work);
      timetable.forget(row.office);
    } catch (error) {
      // Somebody changed it at this very moment: the next round looks again.
      if (!(error instanceof CallError && error.code === 'version_mismatch')) throw error;
    }
  }

  async function decline(row: AppointmentRow, now: number): Promise<void> {
    const { office, id: appointment, email, phone } = row;
    const told = messagesTo({ office: offices.get(office), appointment, email, phone }, 'declined', now);
    await end(row, async (trx) => {
      await quit(trx, row, { state: 'cancelled' }, now);
      await writeMessages(trx, told, now);
    });
  }

  return {
    /** Frees cancelled times that are to come back by now. */
    async releaseDue(now: number): Promise<void> {
      for (const day of await findReturnDays(db, now, AT_MOST)) {
        await transaction(db, async (trx) => {
          if ((await releaseReturned(trx, day, now)) > 0) await onFreed(trx, day, now);
        });
        timetable.forget(day.office);
      }
    },

    /** Ends appointments whose mail was not opened in time, and declines what nobody accepted before its start. */
    async endUnanswered(now: number): Promise<void> {
      for (const row of await findUnconfirmed(db, now, AT_MOST)) {
        await end(row, (trx) => quit(trx, row, { state: 'expired' }, now));
      }
      const todayDate = businessDate(now, offices.town.timeZone);
      for (const { id: office } of offices.town.offices) {
        const days = { office, from: addDays(todayDate, -DAYS_BACK), to: todayDate };
        const unanswered = await findUnanswered(db, { ...days, now }, AT_MOST);
        for (const row of unanswered) await decline(row, now);
      }
    },
  };
}
