import type { Kysely } from 'kysely';
import type { Appointment } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';
import { listDocuments } from '../documents/documents.store.ts';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import { toAppointment } from './appointment.ts';
import type { Opened } from './booking.ts';
import { findByToken, type AppointmentRow } from './booking.store.ts';
import { findTicketOf } from './ticket-of-appointment.ts';

/** What opening works with. */
export interface OpeningDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  /** Where people reach the pages; links are made from it. */
  readonly publicUrl: string;
}

/** In which language and when an appointment is shown. */
export interface ShowFacts {
  readonly language: string | undefined;
  readonly now: number;
}

/** How the holder of a token sees an appointment, in whatever version of its row. */
export type Show = (row: AppointmentRow) => Appointment;

/** Looks up, in a transaction or not, what an appointment shows beside its row. */
export async function prepareShow(
  db: Kysely<Schema>,
  { office, id }: AppointmentRow,
  token: string,
  facts: ShowFacts,
  { offices, publicUrl }: Omit<OpeningDeps, 'db'>,
): Promise<Show> {
  const ticket = await findTicketOf(db, offices.get(office), { id });
  const documents = (await listDocuments(db, office, [id])).get(id);
  return (row) => toAppointment(row, token, { offices, publicUrl }, { ...facts, ticket, documents });
}

/**
 * Opens appointments by the secrets of their links, in any state but that of a hold and of what came to nothing. Throws
 * `link_invalid`, `office_not_found`.
 */
export function createOpenAppointment(deps: OpeningDeps) {
  const { db, offices } = deps;
  return async (
    { office, id, token }: Opened,
    facts: ShowFacts,
  ): Promise<{ readonly row: AppointmentRow; readonly show: Show }> => {
    const row = await findByToken(db, offices.get(office).id, id, hashToken(token));
    if (!row || row.state === 'held' || row.state === 'expired') throw new CallError('link_invalid');
    return { row, show: await prepareShow(db, row, token, facts, deps) };
  };
}
