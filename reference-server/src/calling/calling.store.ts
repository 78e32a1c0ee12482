import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AppointmentState } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from '../live/line-ticket.ts';
import type { AskingCounter } from './who-is-next.ts';

type Database = Kysely<Schema>;

/** A counter of an office on a business day. */
export interface CounterDay {
  readonly office: string;
  readonly counter: string;
  readonly businessDate: string;
}

/** A ticket of a business day. */
export interface TicketOfDay {
  readonly office: string;
  readonly id: string;
  readonly businessDate: string;
}

/**
 * Gives the counter whoever is next, by the rule of `whoIsNext`: a statement that passes over tickets which others are
 * taking at the same moment, and when only such are left, one that waits for them, since who takes may yet give up.
 */
export async function takeNext(
  trx: Database,
  at: CounterDay,
  counter: AskingCounter,
  now: number,
): Promise<LineTicket | undefined> {
  return (
    (await takeFirst(trx, at, counter, now, sql`skip locked`)) ??
    (await takeFirst(trx, at, counter, now, sql``))
  );
}

async function takeFirst(
  trx: Database,
  at: CounterDay,
  { queues, services }: AskingCounter,
  now: number,
  whenLocked: RawBuilder<unknown>,
): Promise<LineTicket | undefined> {
  const handled = sql`${services ?? null}::text[]`;
  const { rows } = await sql<LineTicketRow>`
    with next as (
      select id from tickets
      where office = ${at.office} and business_day = ${at.businessDate}::date and state = 'waiting'
        and queue = any(${queues}::text[])
        and case when for_counter is not null then for_counter = ${at.counter}
          else ${handled} is null or jsonb_path_query_array(services, '$[*].id') <@ to_jsonb(${handled}) end
        and queue not in (
          select queue from queue_states
          where office = ${at.office} and business_day = ${at.businessDate}::date and state = 'paused'
        )
      order by due_at, number, queue collate "C"
      limit 1
      for update ${whenLocked}
    )
    update tickets set ${calledTo(at.counter, now)}
    from next
    where tickets.office = ${at.office} and tickets.id = next.id
    returning ${lineTicketColumns}`.execute(trx);
  return rows[0] && toLineTicket(rows[0]);
}

/** What a call writes to a ticket. */
export function calledTo(counter: string, now: number): RawBuilder<unknown> {
  const at = sql`${new Date(now)}::timestamptz`;
  return sql`state = 'called', counter = ${counter}, called_at = ${at}, recalls = 0,
    first_called_at = coalesce(first_called_at, ${at}), for_counter = null, started_at = null, ended_at = null`;
}

/** Of which day the ticket is that is called or served at the counter; `undefined` when there is none. */
export async function findDayOfOpenTicket(
  db: Database,
  { office, counter }: CounterDay,
): Promise<string | undefined> {
  const { rows } = await sql<{ business_day: string }>`
    select business_day from tickets
    where office = ${office} and counter = ${counter} and state in ('called', 'serving')`.execute(db);
  return rows[0]?.business_day;
}

/** Finds a ticket of the day and locks it until the transaction ends. */
export async function lockTicket(
  trx: Database,
  { office, id, businessDate }: TicketOfDay,
): Promise<LineTicket | undefined> {
  const { rows } = await sql<LineTicketRow>`
    select ${lineTicketColumns} from tickets
    where office = ${office} and id = ${id}::uuid and business_day = ${businessDate}::date
    for update`.execute(trx);
  return rows[0] && toLineTicket(rows[0]);
}

/** The hash of the secret that opens a ticket. */
export async function findTokenHash(
  db: Database,
  { office, id }: Pick<TicketOfDay, 'office' | 'id'>,
): Promise<Buffer> {
  const { rows } = await sql<{ token_hash: Buffer }>`
    select token_hash from tickets where office = ${office} and id = ${id}::uuid`.execute(db);
  return rows[0]!.token_hash;
}

/** The office that passed the ticket on to where it is, if any did: whoever follows it there sees where it waits. */
export async function findOrigins(
  trx: Database,
  { office, id }: Pick<TicketOfDay, 'office' | 'id'>,
): Promise<string[]> {
  const { rows } = await sql<{ office: string }>`
    select office from tickets where passed_office = ${office} and passed_ticket = ${id}::uuid`.execute(trx);
  return rows.map((row) => row.office);
}

/** What becomes of a ticket. */
export interface TicketChange {
  /** What is written to it. */
  readonly write: RawBuilder<unknown>;
  /** Where an appointment stands after it, when it moves at all. */
  readonly appointment?: Extract<AppointmentState, 'arrived' | 'finished' | 'missed'> | undefined;
}

/** Changes a locked ticket, and its appointment with it. */
export async function changeTicket(
  trx: Database,
  { office, id }: Pick<TicketOfDay, 'office' | 'id'>,
  { write, appointment }: TicketChange,
): Promise<LineTicket> {
  const from = appointment === 'arrived' ? 'missed' : 'arrived';
  const { rows } = await sql<LineTicketRow>`
    with moved as (
      update tickets set ${write} where office = ${office} and id = ${id}::uuid
      returning ${lineTicketColumns}
    ), followed as (
      update appointments set state = ${appointment ?? null}::text, version = version + 1 from moved
      where ${appointment ?? null}::text is not null and appointments.office = ${office}
        and appointments.id = moved.appointment and appointments.state = ${from}
    )
    select * from moved`.execute(trx);
  return toLineTicket(rows[0]!);
}
