import type { Appointment, MoveRequest } from '@wartemarke/contract';
import { parseWireInstant } from '../availability/office-time.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { messagesTo, writeMessages } from '../messages/outbox.ts';
import { createActivating } from './activating.ts';
import type { CallFacts, Opened } from './booking.ts';
import type { AppointmentRow } from './booking.store.ts';
import { createCancelling, type CancellingDeps } from './cancelling.ts';
import { createErasing } from './erasing.ts';
import { requireAhead, requireVersion } from './judge-change.ts';
import { createMoving, type MovingDeps } from './moving.ts';
import { createOpenAppointment, type OpeningDeps } from './open-appointment.ts';
import { createSweeping } from './sweeping.ts';

/** What changing works with. */
export type ChangingDeps = OpeningDeps & CancellingDeps & MovingDeps;

/** The version that the holder saw, and the language of the answer. */
export interface Seen {
  readonly version: string | undefined;
  readonly language: string | undefined;
}

/** What holders change of their appointments: another time, or none. */
function createHolderChanges(deps: ChangingDeps) {
  const { db, offices, timetable } = deps;
  const { timeZone } = offices.town;
  const open = createOpenAppointment(deps);
  const move = createMoving(deps);
  const { cancel } = createCancelling(deps);

  function requireMovesLeft({ office, moves }: AppointmentRow): void {
    const { moves: maximum } = offices.get(office).limits;
    if (moves >= maximum) throw new CallError('change_limit', { params: { maximum } });
  }

  return {
    /** Cancels an appointment that has not begun. */
    async cancel(
      opened: Opened,
      { version, language }: Seen,
      { once, now }: CallFacts,
    ): Promise<Appointment> {
      const { row, show } = await open(opened, { language, now });
      requireAhead(row, now);
      requireVersion(row, version);
      const cancelled = { state: 'cancelled', confirm_until: null, message: null } as const;
      const answer = show({ ...row, ...cancelled, version: row.version + 1 });
      const to = { office: offices.get(row.office), appointment: row.id, email: row.email, phone: row.phone };
      await transaction(db, async (trx) => {
        await cancel(trx, row, now);
        // Who never proved that the address is theirs gets no more mail there.
        if (row.state !== 'unconfirmed') await writeMessages(trx, messagesTo(to, 'cancelled', now), now);
        await once.keep(answer).execute(trx);
      });
      timetable.forget(row.office);
      return answer;
    },

    /** Gives an appointment another time, some times at most; the time that it has changes nothing. */
    async move(
      opened: Opened,
      { startAt }: MoveRequest,
      { version, language }: Seen,
      facts: CallFacts,
    ): Promise<Appointment> {
      const { row, show } = await open(opened, { language, now: facts.now });
      requireAhead(row, facts.now);
      requireVersion(row, version);
      if (parseWireInstant(startAt, timeZone) === row.start_at.getTime()) return show(row);
      requireMovesLeft(row);
      return move({ row, startAt, asker: { online: true }, message: null }, show, facts);
    },
  };
}

/** What can become of an appointment: by its holder, and by the passing of time. */
export function createChanging(deps: ChangingDeps) {
  return {
    ...createHolderChanges(deps),
    ...createActivating(deps),
    ...createErasing(deps),
    ...createSweeping(deps),
  };
}

/** What the routes of this feature work with. */
export type Changing = ReturnType<typeof createChanging>;
