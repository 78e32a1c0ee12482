import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ServiceQuantity } from '@wartemarke/contract';
import type { ChosenStart } from '../availability/chosen-start.ts';
import { spendProof, type Proof } from '../challenge/challenge.ts';
import type { Schema } from '../database/schema.ts';
import { toInteger, type AppointmentRow } from './booking.store.ts';

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
  /** Who has a live hold under it gets no second one; null for those who may have several. */
  readonly clientHash: Buffer | null;
}

function unlessHeld({ clientHash, createdAt }: NewHold): RawBuilder<unknown> {
  if (!clientHash) return sql``;
  return sql`where not exists (select 1 from appointments where client_hash = ${clientHash}::bytea
    and state = 'held' and held_until > ${new Date(createdAt)}::timestamptz)`;
}

// Raises the sums of the day, where the limits allow it and the client has no other hold.
function raiseLoad(hold: NewHold): RawBuilder<unknown> {
  const { office, queue, date, cells, online, limits } = hold;
  return sql`insert into day_loads as known (office, queue, day, appointments, online_cells)
    select ${office}::text, ${queue}::text, ${date}::date, 1, ${online ? cells : 0}::int ${unlessHeld(hold)}
    on conflict (office, queue, day) do update
      set appointments = known.appointments + 1, online_cells = known.online_cells + excluded.online_cells
      where known.appointments < ${toInteger(limits.appointments)}::int
        and known.online_cells + excluded.online_cells <= ${toInteger(limits.onlineCells)}::int
    returning 1`;
}

function writeAppointment(hold: NewHold): RawBuilder<unknown> {
  const instant = (epochMs: number) => sql`${new Date(epochMs)}::timestamptz`;
  return sql`insert into appointments (office, id, state, queue, date, lane, first_cell, cell_count, start_at, end_at,
      services, online, held_until, code, created_at, client_hash)
    select ${hold.office}, ${hold.id}::uuid, 'held', ${hold.queue}, ${hold.date}::date, ${hold.lane}::smallint,
      ${hold.cell}::smallint, ${hold.cells}::smallint, ${instant(hold.startAt)}, ${instant(hold.endAt)},
      ${JSON.stringify(hold.services)}::jsonb, ${hold.online}::boolean, ${instant(hold.heldUntil)}, ${hold.code}, ${instant(hold.createdAt)}, ${hold.clientHash}::bytea
    from load
    returning office, id`;
}

/**
 * Writes a hold, its cells, its link and the kept answer in one statement, and spends its proof of work. `false` when a
 * limit of the day is reached or the client has another hold. Throws the unique violation of `cells_pkey` when somebody
 * else has a cell of it, of `appointments_office_code_key` when the code is in use, of `spent_proofs_pkey`.
 */
export async function insertHold(
  db: Kysely<Schema>,
  hold: NewHold,
  kept: RawBuilder<unknown>,
  proof?: Proof,
): Promise<boolean> {
  const { queue, date, lane, cell, cells } = hold;
  const spent = proof ? sql`spent as (${spendProof(proof)} from held),` : sql``;
  const { rows } = await sql`
    with load as (${raiseLoad(hold)}),
    held as (${writeAppointment(hold)}),
    link as (
      insert into links (office, appointment, token_hash, check_in_hash, ticket_hash)
      select office, id, ${hold.tokenHash}::bytea, ${hold.checkInHash}::bytea, ${hold.ticketHash}::bytea from held
    ), ${spent} kept as (${kept} from held)
    insert into cells (office, day, cell, queue, lane, appointment)
    select office, ${date}::date, cell, ${queue}, ${lane}::smallint, id
    from held, generate_series(${cell}::int, ${cell + cells - 1}::int) as cell
    returning 1`.execute(db);
  return rows.length > 0;
}

/** The live hold of a client, if it has one. */
export async function findLiveHold(
  db: Kysely<Schema>,
  clientHash: Buffer,
  now: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('appointments')
    .select('id')
    .where('client_hash', '=', clientHash)
    .where('state', '=', 'held')
    .where('held_until', '>', new Date(now))
    .executeTakeFirst();
  return row?.id;
}

/** Keeps a live hold until another instant, and the answer with it; `false` when it is no longer what was read. */
export async function extendHold(
  db: Kysely<Schema>,
  { office, id, extensions }: AppointmentRow,
  { now, heldUntil }: { readonly now: number; readonly heldUntil: number },
  kept: RawBuilder<unknown>,
): Promise<boolean> {
  const { rows } = await sql`
    with extended as (
      update appointments set held_until = ${new Date(heldUntil)}::timestamptz, extensions = extensions + 1
      where office = ${office} and id = ${id}::uuid and state = 'held' and extensions = ${extensions}
        and held_until > ${new Date(now)}::timestamptz
      returning 1
    )
    ${kept} from extended returning 1`.execute(db);
  return rows.length > 0;
}
