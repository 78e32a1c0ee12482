import { sql, type Kysely, type Transaction } from 'kysely';
import type { AppointmentData } from '@wartemarke/contract';
import { withVisit } from '../arrival/arrival.store.ts';
import { toWireInstant } from '../availability/office-time.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import { erasePersonal } from '../retention/erasing.store.ts';
import { aheadStates } from './appointment.ts';
import type { CallFacts, Opened } from './booking.ts';
import type { AppointmentRow } from './booking.store.ts';
import { createCancelling, type CancellingDeps } from './cancelling.ts';
import { createOpenAppointment, type OpeningDeps } from './open-appointment.ts';

/** What erasing works with. */
export interface ErasingDeps extends OpeningDeps, CancellingDeps {
  readonly timetable: Pick<Timetable, 'forget'>;
}

async function listMessages(db: Kysely<Schema>, { office, id }: AppointmentRow, timeZone: string) {
  const rows = await db
    .selectFrom('messages')
    .select(['kind', 'channel', 'state', 'ended_at'])
    .where('office', '=', office)
    .where('appointment', '=', id)
    .where('state', '<>', 'dropped')
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.map(({ kind, channel, state, ended_at }) => ({
    kind,
    channel,
    sentAt: state === 'sent' && ended_at ? toWireInstant(ended_at.getTime(), timeZone) : null,
  }));
}

async function isUnderWay(trx: Transaction<Schema>, { office, id }: AppointmentRow): Promise<boolean> {
  const { rows } = await sql`${withVisit(sql`office = ${office} and appointment = ${id}::uuid`)}
    select 1 from tickets join visit on tickets.office = visit.office and tickets.id = visit.id
    where state in ('waiting', 'called', 'serving', 'parked')`.execute(trx);
  return rows.length > 0;
}

/** Everything that is stored on an appointment, for whoever it belongs to, and its end. */
export function createErasing(deps: ErasingDeps) {
  const { db, offices, timetable } = deps;
  const { timeZone } = offices.town;
  const open = createOpenAppointment(deps);
  const { cancel } = createCancelling(deps);

  return {
    /** Tells everything that is stored. */
    async data(opened: Opened, language: string | undefined, now: number): Promise<AppointmentData> {
      const { row, show } = await open(opened, { language, now });
      return {
        appointment: show(row),
        bookedAt: toWireInstant(row.created_at.getTime(), timeZone),
        messages: await listMessages(db, row, timeZone),
      };
    },

    /**
     * Cancels an appointment that has not begun and deletes everything personal; its links end. Throws `visit_under_way`
     * while its ticket is open, here or where another office goes on with the visit.
     */
    async erase(opened: Opened, { once, now }: CallFacts): Promise<void> {
      const { row } = await open(opened, { language: undefined, now });
      const isAhead = aheadStates.includes(row.state) && now < row.start_at.getTime();
      await transaction(db, async (trx) => {
        if (isAhead) await cancel(trx, row, now);
        if (await isUnderWay(trx, row)) throw new CallError('visit_under_way');
        await erasePersonal(trx, row.office, [row.id], now);
        await once.keep(undefined).execute(trx);
      });
      timetable.forget(row.office);
    },
  };
}
