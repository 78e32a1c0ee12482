import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AppointmentState, TicketState } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from '../live/line-ticket.ts';

type Database = Kysely<Schema>;

/** A counter of an office on a business day. */
export interface CounterDay {
  readonly office: string;
  readonly counter: string;
  readonly queues: readonly string[];
  readonly businessDate: string;
}

/**
 * Gives the counter whoever is next in its queues: a statement that passes over tickets which others are taking at the
 * same moment, and when only such are left, one that waits for them, since who takes may yet give up. Throws the
 * unique violation of `tickets_at_counter` when the counter has an open ticket.
 */
export async function takeNext(trx: Database, at: CounterDay, now: number): Promise<LineTicket | undefined> {
  return (await takeFirst(trx, at, now, sql`skip locked`)) ?? (await takeFirst(trx, at, now, sql``));
}

async function takeFirst(
  trx: Database,
  at: CounterDay,
  now: number,
  whenLocked: RawBuilder<unknown>,
): Promise<LineTicket | undefined> {
  const { rows } = await sql<LineTicketRow>`
    with next as (
      select id from tickets
      where office = ${at.office} and business_day = ${at.businessDate}::date and state = 'waiting'
        and queue = any(${at.queues}::text[])
      order by due_at, number, queue collate "C"
      limit 1
      for update ${whenLocked}
    )
    update tickets set state = 'called', counter = ${at.counter}, called_at = ${new Date(now)}::timestamptz, recalls = 0
    from next
    where tickets.office = ${at.office} and tickets.id = next.id
    returning ${lineTicketColumns}`.execute(trx);
  return rows[0] && toLineTicket(rows[0]);
}

/** Whether the counter has a ticket of the day that is called or served. */
export async function isCounterBusy(db: Database, at: CounterDay): Promise<boolean> {
  const { rows } = await sql`
    select 1 from tickets
    where office = ${at.office} and counter = ${at.counter} and state in ('called', 'serving')
      and business_day = ${at.businessDate}::date`.execute(db);
  return rows.length > 0;
}

/** Ends what was left open at the counter on an earlier day, so that it does not block this one. */
export async function endEarlierDays(trx: Database, at: CounterDay, now: number): Promise<void> {
  await sql`
    with ended as (
      update tickets set state = case state when 'serving' then 'finished' else 'missed' end,
        ended_at = ${new Date(now)}::timestamptz
      where office = ${at.office} and counter = ${at.counter} and state in ('called', 'serving')
        and business_day < ${at.businessDate}::date
      returning appointment, state
    )
    update appointments set state = ended.state, version = version + 1 from ended
    where appointments.office = ${at.office} and appointments.id = ended.appointment
      and appointments.state = 'arrived'`.execute(trx);
}

/** One step of a ticket. */
export interface TicketStep {
  readonly from: TicketState;
  /** What the step writes to the ticket. */
  readonly write: RawBuilder<unknown>;
  /** Where an appointment stands after it, when it moves at all. */
  readonly appointment?: Extract<AppointmentState, 'finished' | 'missed'>;
}

/** Takes a step with a ticket of the day, and with its appointment; `undefined` when the ticket is not where it begins. */
export async function takeStep(
  trx: Database,
  ticket: { readonly office: string; readonly id: string; readonly businessDate: string },
  { from, write, appointment }: TicketStep,
): Promise<LineTicket | undefined> {
  const { rows } = await sql<LineTicketRow>`
    with moved as (
      update tickets set ${write}
      where office = ${ticket.office} and id = ${ticket.id}::uuid and business_day = ${ticket.businessDate}::date
        and state = ${from}
      returning ${lineTicketColumns}
    ), followed as (
      update appointments set state = ${appointment ?? null}::text, version = version + 1 from moved
      where ${appointment ?? null}::text is not null and appointments.office = ${ticket.office}
        and appointments.id = moved.appointment and appointments.state = 'arrived'
    )
    select * from moved`.execute(trx);
  return rows[0] && toLineTicket(rows[0]);
}

/** Where a ticket of the day stands. */
export async function findState(
  db: Database,
  {
    office,
    id,
    businessDate,
  }: { readonly office: string; readonly id: string; readonly businessDate: string },
): Promise<TicketState | undefined> {
  const { rows } = await sql<{ state: TicketState }>`
    select state from tickets
    where office = ${office} and id = ${id}::uuid and business_day = ${businessDate}::date`.execute(db);
  return rows[0]?.state;
}
