import type { RandomBytes } from '../access/tokens.ts';
import { NONCE_BYTES, openBytes, sealBytes, type Seal } from '../database/sealed-bytes.ts';

/** Where a document belongs: sealed content opens nowhere else. */
export interface DocumentPlace {
  readonly office: string;
  readonly appointment: string;
  readonly id: string;
}

/** A document as it lies in the database. */
export interface SealedDocument {
  /** The document's own key, sealed with the town's. */
  readonly sealed_key: Buffer;
  readonly content: Buffer;
}

/** Sealed content that does not open: it was changed or put elsewhere, or the town's key is another one. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code = 'document_seal_broken';
}

/** Length of the town's key and of each document's own. */
export const KEY_BYTES = 32;

type Part = 'key' | 'content';

const about = (part: Part, { office, appointment, id }: DocumentPlace) =>
  Buffer.from(JSON.stringify(['document', part, office, appointment, id]));

function open(sealed: Uint8Array, seal: Seal): Buffer {
  try {
    return openBytes(sealed, seal);
  } catch (cause) {
    throw new SealError('A stored document does not open.', { cause });
  }
}

/** Seals a document with a fresh key, and that key with the town's. */
export function sealDocument(
  townKey: Buffer,
  place: DocumentPlace,
  bytes: Buffer,
  random: RandomBytes,
): SealedDocument {
  const key = random(KEY_BYTES);
  return {
    sealed_key: sealBytes(key, random(NONCE_BYTES), { key: townKey, about: about('key', place) }),
    content: sealBytes(bytes, random(NONCE_BYTES), { key, about: about('content', place) }),
  };
}

/** Opens the key of a document. Throws `SealError`. */
export function openDocumentKey(
  townKey: Buffer,
  place: DocumentPlace,
  { sealed_key }: Pick<SealedDocument, 'sealed_key'>,
): Buffer {
  return open(sealed_key, { key: townKey, about: about('key', place) });
}

/** Opens a document. Throws `SealError`, and never gives bytes that are not the ones that were sealed. */
export function openSealed(townKey: Buffer, place: DocumentPlace, sealed: SealedDocument): Buffer {
  const key = openDocumentKey(townKey, place, sealed);
  return open(sealed.content, { key, about: about('content', place) });
}
