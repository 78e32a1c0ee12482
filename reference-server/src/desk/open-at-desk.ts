import type { Kysely } from 'kysely';
import type { DeskAppointment } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { listDocuments } from '../documents/documents.store.ts';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import { toDeskAppointment, type DeskRow } from './desk-appointment.ts';
import { findAppointment } from './desk.store.ts';

/** Which appointment. */
export interface DeskPlace {
  readonly office: string;
  readonly id: string;
}

/** Opens appointments for the clerks of their office, as they see them. */
export function createOpenAtDesk({ db, offices }: { db: Kysely<Schema>; offices: Offices }) {
  return {
    /** Throws `link_invalid` when there is no such appointment. */
    async open({ office, id }: DeskPlace): Promise<{
      readonly row: DeskRow;
      readonly show: (row: DeskRow) => DeskAppointment;
    }> {
      const row = await findAppointment(db, office, id);
      if (!row) throw new CallError('link_invalid');
      const documents = (await listDocuments(db, office, [id])).get(id);
      return { row, show: (later) => toDeskAppointment(later, documents, offices) };
    },

    /** Appointments of an office in words. */
    async showAll(office: string, rows: readonly DeskRow[]): Promise<DeskAppointment[]> {
      const ids = rows.map(({ id }) => id);
      const documents = await listDocuments(db, office, ids);
      return rows.map((row) => toDeskAppointment(row, documents.get(row.id), offices));
    },
  };
}
