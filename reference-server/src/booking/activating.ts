import type { Appointment } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { writeMessages } from '../messages/outbox.ts';
import { lockByToken, markConfirmed } from './activating.store.ts';
import type { CallFacts, Opened } from './booking.ts';
import type { AppointmentRow } from './booking.store.ts';
import { firstMessages } from './first-messages.ts';
import { prepareShow, type OpeningDeps } from './open-appointment.ts';

function requireInTime(row: AppointmentRow, byMail: boolean, now: number): void {
  if (row.state === 'cancelled') throw new CallError('appointment_cancelled');
  // Only what waited for its mail can have both: an end by time, and a link that went out by mail.
  const isLate = row.state === 'expired' || (row.confirm_until?.getTime() ?? Infinity) <= now;
  if (isLate && byMail) throw new CallError('activation_expired');
  if (row.state === 'held' || row.state === 'expired') throw new CallError('link_invalid');
  if (row.state === 'unconfirmed' && !byMail) throw new CallError('mail_link_required');
}

/** Confirming appointments by the link in their mail. */
export function createActivating(deps: OpeningDeps) {
  const { db, offices } = deps;
  const { timeZone } = offices.town;

  return {
    /** Confirms an appointment; one that stands already stays as it is. */
    async confirm(
      { office, id, token }: Opened,
      language: string | undefined,
      { once, now }: CallFacts,
    ): Promise<Appointment> {
      const configuration = offices.get(office);
      return transaction(db, async (trx) => {
        const linked = await lockByToken(trx, office, id, hashToken(token));
        if (!linked) throw new CallError('link_invalid');
        const { row, byMail } = linked;
        requireInTime(row, byMail, now);
        const show = await prepareShow(trx, row, token, { language, now }, deps);
        if (row.state !== 'unconfirmed') return show(row);
        const standing = { state: 'confirmed', confirm_until: null, version: row.version + 1 } as const;
        const confirmed = { ...row, ...standing };
        await markConfirmed(trx, row);
        await writeMessages(trx, firstMessages(confirmed, configuration, { now, timeZone }), now);
        const answer = show(confirmed);
        await once.keep(answer).execute(trx);
        return answer;
      });
    },
  };
}
