import { sql, type Kysely, type RawBuilder, type Selectable, type Transaction } from 'kysely';
import type { Contact, ServiceQuantity } from '@wartemarke/contract';
import type { AppointmentsTable, Schema } from '../database/schema.ts';
import type { ChosenStart } from '../availability/chosen-start.ts';
import type { Once } from '../http/idempotency.ts';

/** An appointment as it is stored. */
export type AppointmentRow = Selectable<AppointmentsTable>;

/** A hold to be written. Instants are epoch milliseconds. */
export interface NewHold extends Pick<
  ChosenStart,
  'date' | 'startAt' | 'endAt' | 'cell' | 'cells' | 'lane' | 'limits'
> {
  readonly office: string;
  readonly id: string;
  readonly code: string;
  readonly queue: string;
  readonly heldUntil: number;
  readonly createdAt: number;
  readonly services: readonly ServiceQuantity[];
  readonly online: boolean;
  readonly tokenHash: Buffer;
  readonly checkInHash: Buffer;
  readonly ticketHash: Buffer;
}

// What "no limit" is to the database.
const BOUNDLESS = 2_147_483_647;

const toInteger = (limit: number) => Math.min(limit, BOUNDLESS);

// Raises the sums of the day, where the limits allow it.
function raiseLoad({ office, queue, date, cells, online, limits }: NewHold): RawBuilder<unknown> {
  return sql`insert into day_loads as known (office, queue, day, appointments, online_cells)
    values (${office}, ${queue}, ${date}::date, 1, ${online ? cells : 0}::int)
    on conflict (office, queue, day) do update
      set appointments = known.appointments + 1, online_cells = known.online_cells + excluded.online_cells
      where known.appointments < ${toInteger(limits.appointments)}::int
        and known.online_cells + excluded.online_cells <= ${toInteger(limits.onlineCells)}::int
    returning 1`;
}

function writeAppointment(hold: NewHold): RawBuilder<unknown> {
  const instant = (epochMs: number) => sql`${new Date(epochMs)}::timestamptz`;
  return sql`insert into appointments (office, id, state, queue, date, lane, first_cell, cell_count, start_at, end_at,
      services, online, held_until, code, created_at)
    select ${hold.office}, ${hold.id}::uuid, 'held', ${hold.queue}, ${hold.date}::date, ${hold.lane}::smallint,
      ${hold.cell}::smallint, ${hold.cells}::smallint, ${instant(hold.startAt)}, ${instant(hold.endAt)},
      ${JSON.stringify(hold.services)}::jsonb, ${hold.online}::boolean, ${instant(hold.heldUntil)}, ${hold.code}, ${instant(hold.createdAt)}
    from load
    returning office, id`;
}

/**
 * Writes a hold, its cells, its link and the kept answer in one statement. `false` when a limit of the day is reached.
 * Throws the unique violation of `cells_pkey` when somebody else has a cell of it, and that of
 * `appointments_office_code_key` when the code is in use.
 */
export async function insertHold(
  db: Kysely<Schema>,
  hold: NewHold,
  kept: RawBuilder<unknown>,
): Promise<boolean> {
  const { queue, date, lane, cell, cells } = hold;
  const { rows } = await sql`
    with load as (${raiseLoad(hold)}),
    held as (${writeAppointment(hold)}),
    link as (
      insert into links (office, appointment, token_hash, check_in_hash, ticket_hash)
      select office, id, ${hold.tokenHash}::bytea, ${hold.checkInHash}::bytea, ${hold.ticketHash}::bytea from held
    ), kept as (${kept} from held)
    insert into cells (office, day, cell, queue, lane, appointment)
    select office, ${date}::date, cell, ${queue}, ${lane}::smallint, id
    from held, generate_series(${cell}::int, ${cell + cells - 1}::int) as cell
    returning 1`.execute(db);
  return rows.length > 0;
}

/** The appointment or hold that a token opens, in whatever state. */
export async function findByToken(
  db: Kysely<Schema>,
  office: string,
  id: string,
  tokenHash: Buffer,
): Promise<AppointmentRow | undefined> {
  const { rows } = await sql<AppointmentRow>`
    select a.* from links l join appointments a on a.office = l.office and a.id = l.appointment
    where l.office = ${office} and l.appointment = ${id}::uuid and l.token_hash = ${tokenHash}::bytea`.execute(
    db,
  );
  return rows[0];
}

/**
 * Turns a live hold into an appointment and keeps the answer. `false` when it was no live hold any more.
 */
export async function confirmHold(
  db: Kysely<Schema>,
  hold: { office: string; id: string },
  details: { contact: Contact; language: string | undefined; now: number },
  kept: RawBuilder<unknown>,
): Promise<boolean> {
  const { name, email, phone, note } = details.contact;
  const { rows } = await sql`
    with confirmed as (
      update appointments
      set state = 'confirmed', held_until = null, name = ${name ?? null}, email = ${email ?? null},
        phone = ${phone ?? null}, note = ${note ?? null}, language = ${details.language ?? null}, version = version + 1
      where office = ${hold.office} and id = ${hold.id}::uuid and state = 'held'
        and held_until > ${new Date(details.now)}::timestamptz
      returning 1
    )
    ${kept} from confirmed returning 1`.execute(db);
  return rows.length > 0;
}

/** A queue's day. */
export interface QueueDay {
  readonly office: string;
  readonly queue: string;
  readonly date: string;
}

// Whoever takes or frees cells locks the day's sums first; one order for all, so that nobody can deadlock.
async function lockDay(trx: Transaction<Schema>, { office, queue, date }: QueueDay): Promise<void> {
  await sql`select 1 from day_loads where office = ${office} and queue = ${queue} and day = ${date}::date for update`.execute(
    trx,
  );
}

async function free(
  trx: Transaction<Schema>,
  { office, queue, date }: QueueDay,
  ended: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ ended: number }>`
    with ended as (${ended} returning id, cell_count, online),
    freed as (
      delete from cells using ended
      where cells.office = ${office} and cells.day = ${date}::date and cells.appointment = ended.id
    ), totals as (
      select count(*)::int as appointments, coalesce(sum(cell_count) filter (where online), 0)::int as online_cells from ended
    ), lowered as (
      update day_loads set appointments = day_loads.appointments - totals.appointments,
        online_cells = day_loads.online_cells - totals.online_cells
      from totals
      where day_loads.office = ${office} and day_loads.queue = ${queue} and day_loads.day = ${date}::date
        and totals.appointments > 0
    )
    select appointments as ended from totals`.execute(trx);
  return rows[0]?.ended ?? 0;
}

/** Frees the cells of the holds of a day that have expired, and tells how many there were. */
export async function releaseExpired(trx: Transaction<Schema>, day: QueueDay, now: number): Promise<number> {
  await lockDay(trx, day);
  return free(
    trx,
    day,
    sql`update appointments set state = 'expired', held_until = null, version = version + 1
      where office = ${day.office} and queue = ${day.queue} and date = ${day.date}::date
        and state = 'held' and held_until <= ${new Date(now)}::timestamptz`,
  );
}

/** Ends a hold or an appointment that still stands in that version, and frees its cells; `false` when it does not. */
export async function endAppointment(
  trx: Transaction<Schema>,
  row: AppointmentRow,
  state: 'expired' | 'cancelled',
  once: { keep: Once['keep']; answer: unknown },
): Promise<boolean> {
  await lockDay(trx, row);
  const ended = await free(
    trx,
    row,
    sql`update appointments set state = ${state}, held_until = null, version = version + 1
      where office = ${row.office} and id = ${row.id}::uuid and version = ${row.version} and state = ${row.state}`,
  );
  if (ended > 0) await once.keep(once.answer).execute(trx);
  return ended > 0;
}

// A hold lives for an hour at most: older rows are none, and need not be looked through.
const DAY = 86_400_000;

/** Days on which holds have expired, at most so many. */
export async function findExpiredDays(db: Kysely<Schema>, now: number, atMost: number): Promise<QueueDay[]> {
  return db
    .selectFrom('appointments')
    .select(['office', 'queue', 'date'])
    .distinct()
    .where('state', '=', 'held')
    .where('held_until', '<=', new Date(now))
    .where('created_at', '>', new Date(now - DAY))
    .limit(atMost)
    .execute();
}
