import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { CounterDay } from './calling.store.ts';

type Database = Kysely<Schema>;

/** Ends what was left open at the counter on an earlier day, so that it does not block this one. */
export async function endLeftAtCounter(
  trx: Database,
  { office, counter, businessDate }: CounterDay,
  now: number,
): Promise<void> {
  const isLeft = sql`office = ${office} and counter = ${counter} and state in ('called', 'serving')
    and business_day < ${businessDate}::date`;
  await endTickets(trx, isLeft, now);
}

/** Ends the tickets that were left open before a day, so that their numbers are free again. */
export async function endTicketsBefore(db: Database, date: string, now: number): Promise<void> {
  const isLeft = sql`state in ('waiting', 'called', 'serving', 'parked') and business_day < ${date}::date`;
  await endTickets(db, isLeft, now);
}

// Whoever was there and was never called has left, and the appointment stays one that had arrived: it was not missed.
async function endTickets(db: Database, isLeft: RawBuilder<unknown>, now: number): Promise<void> {
  await sql`
    with ended as (
      update tickets set ended_at = ${new Date(now)}::timestamptz,
        state = case state when 'serving' then 'finished' when 'called' then 'missed' else 'left' end
      where ${isLeft}
      returning office, appointment, state
    )
    update appointments set state = ended.state, version = version + 1 from ended
    where appointments.office = ended.office and appointments.id = ended.appointment
      and appointments.state = 'arrived' and ended.state <> 'left'`.execute(db);
}
