import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { insertMessages, type NewMessage } from '../messages/outbox.ts';
import { aheadStates } from './appointment.ts';
import type { AppointmentRow } from './booking.store.ts';

type Contact = Pick<AppointmentRow, 'office' | 'id' | 'email' | 'phone'>;

/**
 * What all ways to write a mailbox have in common: small letters, nothing between a plus and the @. The index of
 * appointments by mailbox is made of the same words.
 */
const mailbox = (email: RawBuilder<unknown>) =>
  sql`lower(regexp_replace(${email}, '^([^+@]+)[+][^@]*@', '\\1@'))`;

/** Lets those wait who book under the same address or number, until the transaction ends. */
export async function lockContact(db: Kysely<Schema>, { office, email, phone }: Contact): Promise<void> {
  // In one order for all, so that nobody can deadlock.
  await sql`select pg_advisory_xact_lock(key) from (
    select hashtextextended(${office}::text || ' ' || way, 0) as key
    from (values (${mailbox(sql`${email}::text`)}), (${phone}::text)) as ways(way)
    where way is not null order by 1
  ) as keys`.execute(db);
}

/** How many appointments are ahead under the same address or number. */
export async function countAhead(
  db: Kysely<Schema>,
  { office, id, email, phone }: Contact,
  now: number,
): Promise<number> {
  const { rows } = await sql<{ ahead: number }>`select count(*)::int as ahead from appointments
    where office = ${office} and id <> ${id}::uuid and state in (${sql.join(aheadStates)})
      and start_at > ${new Date(now)}::timestamptz
      and (${mailbox(sql`email`)} = ${mailbox(sql`${email}::text`)} or phone = ${phone}::text)`.execute(db);
  return rows[0]?.ahead ?? 0;
}

const toJson = (value: object | null) => (value ? JSON.stringify(value) : null);

/**
 * Turns a live hold into the appointment that it is from now on, with the messages about it and the kept answer, in one
 * statement. `false` when it was no live hold any more.
 */
export async function confirmHold(
  db: Kysely<Schema>,
  row: AppointmentRow,
  messages: readonly NewMessage[],
  kept: RawBuilder<unknown>,
  now: number,
): Promise<boolean> {
  const said = messages.length > 0 ? sql`, said as (${insertMessages(messages, now)}, confirmed)` : sql``;
  const { rows } = await sql`
    with confirmed as (
      update appointments
      set state = ${row.state}, held_until = null, confirm_until = ${row.confirm_until}::timestamptz,
        name = ${row.name}, email = ${row.email}, phone = ${row.phone}, note = ${row.note},
        address = ${toJson(row.address)}::jsonb, own = ${toJson(row.own)}::jsonb,
        reminders = ${row.reminders}::boolean, language = ${row.language}, version = ${row.version}::int
      where office = ${row.office} and id = ${row.id}::uuid and state = 'held'
        and held_until > ${new Date(now)}::timestamptz
      returning 1
    ) ${said}
    ${kept} from confirmed returning 1`.execute(db);
  return rows.length > 0;
}
