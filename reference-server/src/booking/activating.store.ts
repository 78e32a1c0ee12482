import { sql, type Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { AppointmentRow } from './booking.store.ts';

/** An appointment, and whether the token that found it went out by mail. */
export interface LinkedAppointment {
  readonly row: AppointmentRow;
  readonly byMail: boolean;
}

/** Finds an appointment by a token, in whatever state, and locks it until the transaction ends. */
export async function lockByToken(
  trx: Transaction<Schema>,
  office: string,
  id: string,
  tokenHash: Buffer,
): Promise<LinkedAppointment | undefined> {
  const { rows } = await sql<AppointmentRow & { by_mail: boolean }>`
    select a.*, l.by_mail from links l join appointments a on a.office = l.office and a.id = l.appointment
    where l.office = ${office} and l.appointment = ${id}::uuid and l.token_hash = ${tokenHash}::bytea
    for update of a`.execute(trx);
  if (!rows[0]) return undefined;
  const { by_mail: byMail, ...row } = rows[0];
  return { row, byMail };
}

/** Writes that a locked appointment stands from now on. */
export async function markConfirmed(
  trx: Transaction<Schema>,
  { office, id }: Pick<AppointmentRow, 'office' | 'id'>,
): Promise<void> {
  await sql`update appointments set state = 'confirmed', confirm_until = null, version = version + 1
    where office = ${office} and id = ${id}::uuid`.execute(trx);
}
