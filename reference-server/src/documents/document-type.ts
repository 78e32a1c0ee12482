import { fileTypeFromBuffer } from 'file-type';
import type { Document } from '@wartemarke/contract';

type DocumentType = Document['type'];

const known: Readonly<Record<string, DocumentType>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
};

// What `file-type` finds behind a byte order mark or an ID3 tag is no document: other programs find something else there.
const beginnings: Readonly<Record<DocumentType, { readonly at: number; readonly bytes: string }>> = {
  'application/pdf': { at: 0, bytes: '%PDF-' },
  'image/jpeg': { at: 0, bytes: '\xff\xd8\xff' },
  'image/png': { at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  'image/heic': { at: 4, bytes: 'ftyp' },
};

function beginsAs(type: DocumentType, bytes: Buffer): boolean {
  const { at, bytes: beginning } = beginnings[type];
  return bytes.subarray(at, at + beginning.length).equals(Buffer.from(beginning, 'latin1'));
}

/** The type of a document by its first bytes, whatever it is called; `undefined` when it is none that is taken. */
export async function tellType(bytes: Buffer): Promise<DocumentType | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  const type = found && known[found.mime];
  return type && beginsAs(type, bytes) ? type : undefined;
}
