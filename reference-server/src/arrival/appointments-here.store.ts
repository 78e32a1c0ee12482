import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { AppointmentState, ServiceQuantity } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';

type Database = Kysely<Schema>;

/** An appointment as its check-in needs it. */
export interface ArrivingAppointment {
  readonly id: string;
  readonly state: AppointmentState;
  readonly queue: string;
  /** The day of the appointment. */
  readonly date: string;
  readonly start_at: Date;
  readonly services: readonly ServiceQuantity[];
  readonly online: boolean;
  readonly name: string | null;
  readonly note: string | null;
  /** A clerk has looked at the documents and nothing is missing. */
  readonly documents_complete: boolean;
}

/** What leads to one appointment. */
export type AppointmentKey =
  { readonly checkInHash: Buffer } | { readonly shortCode: string } | { readonly id: string };

/** Finds an appointment and locks it until the transaction ends. */
export async function lockAppointment(
  trx: Database,
  office: string,
  key: AppointmentKey,
): Promise<ArrivingAppointment | undefined> {
  const [row] = await lock(trx, office, isIt(office, key));
  return row;
}

/** Finds the appointments of a day under a phone number, earliest first, and locks them until the transaction ends. */
export function lockAppointmentsOfPhone(
  trx: Database,
  office: string,
  { phone, date }: { readonly phone: string; readonly date: string },
): Promise<ArrivingAppointment[]> {
  const isTheirs = sql`phone = ${phone} and date = ${date}::date and state in ('confirmed', 'arrived', 'missed')`;
  return lock(trx, office, isTheirs);
}

function isIt(office: string, key: AppointmentKey): RawBuilder<unknown> {
  if ('id' in key) return sql`id = ${key.id}::uuid`;
  if ('shortCode' in key) return sql`code = ${key.shortCode}`;
  return sql`id = (select appointment from links where office = ${office} and check_in_hash = ${key.checkInHash}::bytea)`;
}

async function lock(trx: Database, office: string, isWanted: RawBuilder<unknown>) {
  const { rows } = await sql<ArrivingAppointment>`
    select id, state, queue, date, start_at, services, online, name, note, documents_complete from appointments
    where office = ${office} and ${isWanted} order by start_at, id for update`.execute(trx);
  return rows;
}

/** Says that the holder of an appointment is here, also when nobody expected it any more. */
export async function markArrived(trx: Database, office: string, appointment: string): Promise<void> {
  await sql`update appointments set state = 'arrived', version = version + 1
    where office = ${office} and id = ${appointment}::uuid and state in ('confirmed', 'missed')`.execute(trx);
}
