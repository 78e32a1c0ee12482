import { randomUUID } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { MessageKind } from '@wartemarke/contract';
import { addDays, businessDate, instantAt, offsetAt } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';

const MINUTE = 60_000;
const DAY_HOURS = 24;

/** A message that is to be said: what it is about, not yet its text. */
export interface NewMessage {
  readonly office: string;
  readonly appointment?: string;
  /** Entry of the waiting list. */
  readonly entry?: string;
  readonly kind: MessageKind;
  readonly channel: 'email' | 'sms';
  /** What the text names and the appointment does not say any more. No personal data. */
  readonly facts?: Readonly<Record<string, string>>;
  /** At most one message with this key is ever said. */
  readonly dedupeKey?: string;
  readonly dueAt: number;
}

/** Whom a message is for. */
export interface Addressee {
  readonly office: OfficeConfiguration;
  readonly appointment?: string;
  readonly entry?: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** The messages of one kind to somebody, one for each way in which the office reaches people; none when there is no way. */
export function messagesTo(
  { office, appointment, entry, email, phone }: Addressee,
  kind: MessageKind,
  dueAt: number,
  details: Pick<NewMessage, 'facts'> = {},
): NewMessage[] {
  const about = { office: office.id, ...(appointment && { appointment }), ...(entry && { entry }) };
  const message = { ...about, kind, dueAt, ...details };
  return [
    ...(email ? [{ ...message, channel: 'email' as const }] : []),
    ...(phone && office.messages.sms ? [{ ...message, channel: 'sms' as const }] : []),
  ];
}

/**
 * The reminders of a confirmed appointment that are still ahead. Whole days before the start are counted by the office's
 * clock, so that a reminder of 9:00 comes at 9:00 also when the clock changes in between.
 */
export function remindersTo(
  to: Addressee & { readonly reminders: boolean; readonly startAt: number },
  { now, timeZone }: { now: number; timeZone: string },
): NewMessage[] {
  if (!to.reminders) return [];
  return to.office.messages.reminderHours.flatMap((hours) => {
    const dueAt = hoursBefore(to.startAt, hours, timeZone);
    if (dueAt <= now) return [];
    const facts = { startAt: new Date(to.startAt).toISOString() };
    return messagesTo(to, 'reminder', dueAt, { facts }).map((message) => ({
      ...message,
      dedupeKey: `${to.appointment} ${hours} ${to.startAt} ${message.channel}`,
    }));
  });
}

function hoursBefore(startAt: number, hours: number, timeZone: string): number {
  const date = businessDate(startAt, timeZone);
  const days = Math.floor(hours / DAY_HOURS);
  const earlierDate = addDays(date, -days);
  const clockMinutes = (startAt + offsetAt(startAt, timeZone) - Date.parse(`${date}T00:00:00Z`)) / MINUTE;
  const sameClock = days > 0 ? instantAt(earlierDate, clockMinutes, timeZone) : startAt;
  return sameClock - (hours % DAY_HOURS) * 60 * MINUTE;
}

/**
 * The statement that writes messages, to be run in the transaction of the change: alone, or followed by `, change` as a
 * part of the statement that makes the change (then nothing is written when `change` has no row).
 */
export function insertMessages(messages: readonly NewMessage[], now: number): RawBuilder<unknown> {
  const rows = messages.map(({ facts = {}, dueAt, dedupeKey, ...message }) => ({
    ...message,
    facts,
    id: randomUUID(),
    dedupe_key: dedupeKey,
    due_at: new Date(dueAt),
  }));
  return sql`insert into messages (id, office, appointment, entry, kind, channel, facts, dedupe_key, due_at, created_at)
    select m.id, m.office, m.appointment, m.entry, m.kind, m.channel, m.facts, m.dedupe_key, m.due_at, ${new Date(now)}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as m(id uuid, office text, appointment uuid, entry uuid, kind text, channel text, facts jsonb, dedupe_key text, due_at timestamptz)`;
}

/** Writes messages; none is as good, and one whose key is there already is not written twice. */
export async function writeMessages(
  db: Kysely<Schema>,
  messages: readonly NewMessage[],
  now: number,
): Promise<void> {
  if (messages.length === 0) return;
  await sql`${insertMessages(messages, now)} on conflict (dedupe_key) do nothing`.execute(db);
}

/** Drops the messages about an appointment that are still due, of one kind or all: it was moved, cancelled or erased. */
export async function dropMessages(
  db: Kysely<Schema>,
  { office, appointment }: { office: string; appointment: string },
  now: number,
  kind?: MessageKind,
): Promise<void> {
  let query = db
    .updateTable('messages')
    // Who moves back to an earlier time is reminded of it after all.
    .set({ state: 'dropped', ended_at: new Date(now), dedupe_key: null })
    .where('office', '=', office)
    .where('appointment', '=', appointment)
    .where('state', '=', 'due');
  if (kind) query = query.where('kind', '=', kind);
  await query.execute();
}
