import type { Hold } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { queueOf } from '../offices/offices.ts';
import type { BookingDeps, CallFacts, Opened } from './booking.ts';
import { endAppointment, findByToken, type AppointmentRow } from './booking.store.ts';
import { extendHold } from './holding.store.ts';
import { toHold } from './new-hold.ts';

const MINUTE = 60_000;

/** What the holder of a hold does with it. */
export function createHeld({ db, offices, timetable, onFreed }: BookingDeps) {
  const { timeZone } = offices.town;

  /** A hold that its token opens; `expired` when it is over. Throws `hold_not_found`. */
  async function open({ office, id, token }: Opened): Promise<AppointmentRow> {
    const row = offices.get(office) && (await findByToken(db, office, id, hashToken(token)));
    if (row?.state !== 'held' && row?.state !== 'expired') throw new CallError('hold_not_found');
    return row;
  }

  return {
    /** Keeps a slot for as long again, from now on. Throws `hold_not_found`, `hold_expired`, `extension_limit`. */
    async extend(opened: Opened, { once, now }: CallFacts): Promise<Hold> {
      const row = await open(opened);
      if (row.state === 'expired' || now >= row.held_until!.getTime()) throw new CallError('hold_expired');
      const { holdMinutes, holdExtensions } = queueOf(offices.get(row.office), row.queue).booking;
      const extensionsLeft = holdExtensions - row.extensions - 1;
      if (extensionsLeft < 0) throw new CallError('extension_limit', { params: { maximum: holdExtensions } });
      const heldUntil = now + holdMinutes * MINUTE;
      const times = { startAt: row.start_at.getTime(), endAt: row.end_at.getTime(), heldUntil };
      const answer = toHold({ ...opened, ...times, extensionsLeft }, { timeZone, now });
      if (!(await extendHold(db, row, { now, heldUntil }, once.keep(answer))))
        throw new CallError('hold_expired');
      timetable.forget(row.office);
      return answer;
    },

    /** Gives a hold back. An expired one is gone already, which is as good. Throws `hold_not_found`, also when it was booked meanwhile. */
    async release(opened: Opened, { once, now }: CallFacts): Promise<void> {
      const row = await open(opened);
      if (row.state === 'expired') return;
      const isFreed = await transaction(db, async (trx) => {
        const isFreed = await endAppointment(trx, row, 'expired', { keep: once.keep, answer: undefined });
        if (isFreed) await onFreed(trx, row, now);
        return isFreed;
      });
      if (!isFreed) await open(opened);
      timetable.forget(opened.office);
    },
  };
}
