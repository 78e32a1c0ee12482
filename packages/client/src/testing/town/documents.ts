import { maxDocumentBytes, maxDocuments, type Document } from '@wartemarke/contract';
import type { Access } from '../../access.ts';
import type { DocumentUpload } from '../../client.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { findOffice, nextAccess, type TownState } from './state.ts';

const types: Readonly<Record<string, Document['type']>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
};

/** Takes a document, told by its name what it is. One whose name has `virus` in it holds one. */
export function addDocument(
  state: TownState,
  access: Access,
  { file, name, wish }: DocumentUpload,
): Document {
  const documents = findDocuments(state, access);
  const type = types[name.split('.').at(-1)?.toLowerCase() ?? ''];
  if (file.size === 0) throw apiErrorOf('file_empty');
  if (file.size > maxDocumentBytes) throw apiErrorOf('file_too_large');
  if (documents.length >= maxDocuments) throw apiErrorOf('file_limit');
  if (!type) throw apiErrorOf('file_type_not_allowed');
  if (name.includes('virus')) throw apiErrorOf('file_rejected_virus');
  const document: Document = {
    id: nextAccess(state).id,
    name,
    type,
    bytes: file.size,
    state: 'ready',
    ...(wish && { wish }),
  };
  documents.push(document);
  return document;
}

/** Takes a document back. */
export function removeDocument(
  state: TownState,
  { document, ...access }: Access & { document: string },
): void {
  const documents = findDocuments(state, access);
  const index = documents.findIndex(({ id }) => id === document);
  if (index < 0) throw apiErrorOf('document_not_found');
  documents.splice(index, 1);
}

function findDocuments(state: TownState, { office, id, token }: Access): Document[] {
  const booked = state.appointments.get(id);
  if (booked?.token === token) return booked.appointment.documents;
  const hold = state.holds.get(id);
  if (hold?.token !== token) throw apiErrorOf('hold_not_found');
  const wanting = findOffice(state, office).services.filter(({ documents }) => documents.length > 0);
  const isWanted = hold.services.some((each) => wanting.some((service) => service.id === each.id));
  if (!isWanted) throw apiErrorOf('documents_not_wanted');
  return hold.documents;
}
