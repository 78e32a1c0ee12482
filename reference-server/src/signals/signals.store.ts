import { sql, type Kysely } from 'kysely';
import type { SignalKind } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import type { OpenSignal } from '../live/live.store.ts';

type Database = Kysely<Schema>;

/** A signal of an office. */
export interface SignalPlace {
  readonly office: string;
  readonly id: string;
}

/** A signal to be written: from a device or from a counter. */
export interface NewSignal extends SignalPlace {
  readonly kind: SignalKind;
  readonly device: string | null;
  readonly counter: string | null;
  readonly now: number;
}

interface SignalRow extends Pick<OpenSignal, 'id' | 'kind' | 'counter' | 'deviceName' | 'deviceZone'> {
  readonly created_at: Date;
  readonly answered_at: Date | null;
}

/** Writes a signal, unless one of its kind is open at the same place; gives the id of the one that is open then. */
export async function openSignal(trx: Database, signal: NewSignal): Promise<string> {
  const { office, kind, device, counter } = signal;
  const { rows } = await sql<{ id: string }>`
    insert into signals (office, id, kind, device, counter, created_at)
    values (${office}, ${signal.id}::uuid, ${kind}, ${device}::uuid, ${counter}::text,
      ${new Date(signal.now)}::timestamptz)
    on conflict (office, kind, (coalesce(device::text, counter))) where ended_at is null
      do update set kind = excluded.kind
    returning id`.execute(trx);
  return rows[0]!.id;
}

/** Says that somebody is on the way; `false` when there is no such open signal. */
export async function answerSignal(
  trx: Database,
  { office, id }: SignalPlace,
  now: number,
): Promise<boolean> {
  const { rows } = await sql`
    update signals set answered_at = coalesce(answered_at, ${new Date(now)}::timestamptz)
    where office = ${office} and id = ${id}::uuid and ended_at is null
    returning 1`.execute(trx);
  return rows.length > 0;
}

/** Ends a signal, when a device is given only one of its own; `false` when there is no such open signal. */
export async function endSignal(
  trx: Database,
  { office, id }: SignalPlace,
  device: string | null,
  now: number,
): Promise<boolean> {
  const { rows } = await sql`
    update signals set ended_at = ${new Date(now)}::timestamptz
    where office = ${office} and id = ${id}::uuid and ended_at is null
      and (${device}::uuid is null or device = ${device}::uuid)
    returning 1`.execute(trx);
  return rows.length > 0;
}

/** Ends signals that nobody ended since a moment; tells in which offices. */
export async function endSignalsBefore(trx: Database, createdBefore: number, now: number): Promise<string[]> {
  const { rows } = await sql<{ office: string }>`
    update signals set ended_at = ${new Date(now)}::timestamptz
    where ended_at is null and created_at < ${new Date(createdBefore)}::timestamptz
    returning office`.execute(trx);
  return rows.map(({ office }) => office);
}

/** Reads a signal, over or not. */
export async function readSignal(db: Database, { office, id }: SignalPlace): Promise<OpenSignal> {
  const { rows } = await sql<SignalRow>`
    select signals.id, signals.kind, counter, devices.name as "deviceName", devices.zone as "deviceZone",
      created_at, answered_at
    from signals left join devices on devices.office = signals.office and devices.id = signals.device
    where signals.office = ${office} and signals.id = ${id}::uuid`.execute(db);
  const { created_at: createdAt, answered_at: answeredAt, ...signal } = rows[0]!;
  return { ...signal, at: createdAt.getTime(), answeredAt: answeredAt?.getTime() ?? null };
}
