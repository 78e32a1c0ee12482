import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { maxDocuments, type Document } from '@wartemarke/contract';
import { hashToken, type RandomBytes } from '../access/tokens.ts';
import { toDocumentWishes } from '../booking/appointment.ts';
import type { CallFacts, Opened } from '../booking/booking.ts';
import { findByToken, type AppointmentRow } from '../booking/booking.store.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import type { UploadedFile } from '../http/read-upload.ts';
import type { FileAnswer } from '../http/respond.ts';
import type { Offices } from '../offices/offices.ts';
import {
  countDocuments,
  deleteDocument,
  findDocument,
  insertDocument,
  lockAppointment,
  toDocument,
  type NewDocument,
} from './documents.store.ts';
import { examine } from './examine.ts';
import { requireTaking } from './require-taking.ts';
import { firstScanAt } from './rescanning.ts';
import { safeName } from './safe-name.ts';
import type { Scan } from './scan.ts';
import { openSealed, sealDocument, type DocumentPlace } from './sealing.ts';

/** What documents are kept with. */
export interface DocumentSafe {
  /** The town's key, which seals the keys of the documents. */
  readonly key: Buffer;
  readonly scan: Scan;
}

interface DocumentDeps extends DocumentSafe {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly random: RandomBytes;
}

/** A file that is handed in, and which of the wished documents it is. */
export interface HandedIn {
  readonly file: UploadedFile | undefined;
  readonly wish: string | undefined;
}

type Wish = ReturnType<typeof toDocumentWishes>[number];

function findWish(wishes: readonly Wish[], id: string | undefined): Wish | undefined {
  if (wishes.length === 0) throw new CallError('documents_not_wanted');
  const wish = wishes.find((known) => known.id === id);
  const errors = [{ pointer: '/wish', code: 'field_invalid' as const }];
  if (id !== undefined && !wish) throw new CallError('field_invalid', { errors });
  return wish;
}

function requireFile(file: UploadedFile | undefined): UploadedFile {
  if (!file) throw new CallError('file_missing');
  if (file.bytes.length === 0) throw new CallError('file_empty');
  return file;
}

/** Documents that citizens hand in and clerks open. */
export function createDocuments({ db, offices, key, scan, random }: DocumentDeps) {
  async function find({ office, id, token }: Opened): Promise<AppointmentRow> {
    const row = await findByToken(db, offices.get(office).id, id, hashToken(token));
    if (!row) throw new CallError('hold_not_found');
    return row;
  }

  async function seal(row: AppointmentRow, file: UploadedFile, wish: Wish | undefined, now: number) {
    const { type, state } = await examine(file.bytes, scan);
    const place: DocumentPlace = { office: row.office, appointment: row.id, id: randomUUID() };
    return {
      ...place,
      ...sealDocument(key, place, file.bytes, random),
      name: safeName(file.name, type, wish?.name ?? ''),
      type,
      bytes: file.bytes.length,
      wish: wish?.id ?? null,
      state,
      scan_at: state === 'pending' ? new Date(firstScanAt(now)) : null,
      created_at: new Date(now),
    };
  }

  function store(document: NewDocument, { once, now }: CallFacts): Promise<Document> {
    const answer = toDocument(document);
    const keys = { office: document.office, id: document.appointment };
    return transaction(db, async (trx) => {
      const row = await lockAppointment(trx, keys);
      if (!row) throw new CallError('hold_not_found');
      requireTaking(row, now);
      if ((await countDocuments(trx, keys)) >= maxDocuments) throw new CallError('file_limit');
      await insertDocument(trx, document);
      await once.keep(answer).execute(trx);
      return answer;
    });
  }

  return {
    /** Makes sure that the token opens something that documents might be handed in with. Throws `hold_not_found`. */
    async admit(opened: Opened): Promise<void> {
      await find(opened);
    },

    /** Takes a document: stored sealed, and `pending` while nobody could scan it. */
    async add(opened: Opened, { file, wish }: HandedIn, facts: CallFacts): Promise<Document> {
      const row = await find(opened);
      requireTaking(row, facts.now);
      const wishes = toDocumentWishes(offices.get(row.office), row.services, offices.say);
      const wished = findWish(wishes, wish);
      return store(await seal(row, requireFile(file), wished, facts.now), facts);
    },

    /** Takes a document back, whatever has become of the appointment. Throws `document_not_found`. */
    async remove(opened: Opened, id: string, { once }: CallFacts): Promise<void> {
      const { office, id: appointment } = await find(opened);
      await transaction(db, async (trx) => {
        const isGone = await deleteDocument(trx, { office, appointment, id });
        if (!isGone) throw new CallError('document_not_found');
        await once.keep(undefined).execute(trx);
      });
    },

    /** Opens a document for a clerk. Throws `document_not_found`, `file_pending_scan`; `SealError` when it was changed. */
    async open(place: DocumentPlace): Promise<FileAnswer> {
      const row = await findDocument(db, place);
      if (!row) throw new CallError('document_not_found');
      if (row.state === 'pending') throw new CallError('file_pending_scan');
      return { name: row.name, type: row.type, bytes: openSealed(key, place, row) };
    },
  };
}

/** What the routes of this feature work with. */
export type Documents = ReturnType<typeof createDocuments>;
