import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { toRecordedRows, type RowFacts } from './recorded-rows.ts';
import type { SimulatedDay } from './simulate-day.ts';

type Database = Kysely<Schema>;

/** A day of an office that is not written, because it would not be one that nobody has lived. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}

/** What is written, when, and by whose chance. */
export interface Recording extends RowFacts {
  readonly day: SimulatedDay;
  readonly now: number;
}

/** How much was written, or taken away again. */
export interface RecordedCount {
  readonly tickets: number;
  readonly appointments: number;
}

/**
 * Writes a simulated day into the database as if it had been, and notes everything that it wrote, so that the day can
 * be taken away again. Throws `RecordingError` when the day is not over or the office has visits on it.
 */
export async function recordDay(db: Database, { day, now, ...facts }: Recording): Promise<RecordedCount> {
  if (day.closesAt > now)
    throw new RecordingError(`${day.date} is not over yet: only days that are can be written.`);
  const { tickets, appointments, spans } = toRecordedRows(day, facts);
  await transaction(db, async (trx) => {
    await refuseVisits(trx, day);
    for (const part of inParts(appointments)) await trx.insertInto('appointments').values(part).execute();
    for (const part of inParts(tickets)) await trx.insertInto('tickets').values(part).execute();
    for (const part of inParts(spans)) await trx.insertInto('counter_spans').values(part).execute();
    await keepNumbers(trx, day);
    const ids = [...appointments, ...tickets, ...spans].map(({ id }) => id);
    await sql`insert into simulated_days (office, day, ids, written_at)
      values (${day.office.id}, ${day.date}::date, ${[...new Set(ids)]}::uuid[], ${new Date(now)}::timestamptz)`.execute(
      trx,
    );
    await raiseRevision(trx, day.office.id);
  });
  return { tickets: tickets.length, appointments: appointments.length };
}

/** Takes a simulated day away again, and nothing else. `undefined` when the day is none. */
export async function forgetDay(
  db: Database,
  { office, date }: { readonly office: string; readonly date: string },
): Promise<RecordedCount | undefined> {
  return transaction(db, async (trx) => {
    const { rows } = await sql<{ ids: string[] }>`
      delete from simulated_days where office = ${office} and day = ${date}::date returning ids`.execute(trx);
    const [row] = rows;
    if (!row) return undefined;
    const remove = (table: 'tickets' | 'appointments' | 'counter_spans') =>
      sql`delete from ${sql.table(table)} where office = ${office} and id = any(${row.ids}::uuid[]) returning 1`.execute(
        trx,
      );
    await remove('counter_spans');
    const tickets = (await remove('tickets')).rows.length;
    const appointments = (await remove('appointments')).rows.length;
    await raiseRevision(trx, office);
    return { tickets, appointments };
  });
}

async function refuseVisits(trx: Database, { office, date }: SimulatedDay): Promise<void> {
  const { rows } = await sql<{ simulated: boolean }>`
    select exists (select from simulated_days where office = ${office.id} and day = ${date}::date) as simulated
    where exists (select from tickets where office = ${office.id} and business_day = ${date}::date)
      or exists (select from appointments where office = ${office.id} and date = ${date}::date
        and state not in ('held', 'expired', 'cancelled'))
      or exists (select from simulated_days where office = ${office.id} and day = ${date}::date)`.execute(
    trx,
  );
  const [visits] = rows;
  if (!visits) return;
  throw new RecordingError(
    visits.simulated
      ? `${date} is a simulated day already. Take it away first: --forget.`
      : `The office has visits on ${date}: a simulated day would mix with them.`,
  );
}

/** Numbers that are given on the same day go on after those of the simulation. */
async function keepNumbers(trx: Database, { office, date }: SimulatedDay): Promise<void> {
  await sql`
    insert into ticket_numbers (office, queue, business_day, last_number)
    select office, drawn_queue, business_day, max(number) from tickets
    where office = ${office.id} and business_day = ${date}::date
    group by office, drawn_queue, business_day
    on conflict (office, queue, business_day) do update
      set last_number = greatest(ticket_numbers.last_number, excluded.last_number)`.execute(trx);
}

async function raiseRevision(trx: Database, office: string): Promise<void> {
  await sql`insert into offices (office, revision) values (${office}, 1)
    on conflict (office) do update set revision = offices.revision + 1`.execute(trx);
}

/** So many rows that a statement has room for their values. */
function* inParts<Row>(rows: readonly Row[], most = 500): Generator<Row[]> {
  for (let first = 0; first < rows.length; first += most) yield rows.slice(first, first + most);
}
