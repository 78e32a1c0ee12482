import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { RandomBytes } from '../access/tokens.ts';

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
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

type Part = 'key' | 'content';

const about = (part: Part, { office, appointment, id }: DocumentPlace) =>
  Buffer.from(JSON.stringify(['document', part, office, appointment, id]));

// Nonce, ciphertext and tag of AES-256-GCM, one after the other.
function seal(key: Buffer, data: Buffer, aad: Buffer, random: RandomBytes): Buffer {
  const nonce = random(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(data), cipher.final(), cipher.getAuthTag()]);
}

function open(key: Buffer, sealed: Uint8Array, aad: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(aad).setAuthTag(sealed.subarray(-TAG_BYTES));
    const opened = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([opened, decipher.final()]);
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
    sealed_key: seal(townKey, key, about('key', place), random),
    content: seal(key, bytes, about('content', place), random),
  };
}

/** Opens the key of a document. Throws `SealError`. */
export function openDocumentKey(
  townKey: Buffer,
  place: DocumentPlace,
  { sealed_key }: Pick<SealedDocument, 'sealed_key'>,
): Buffer {
  return open(townKey, sealed_key, about('key', place));
}

/** Opens a document. Throws `SealError`, and never gives bytes that are not the ones that were sealed. */
export function openSealed(townKey: Buffer, place: DocumentPlace, sealed: SealedDocument): Buffer {
  return open(openDocumentKey(townKey, place, sealed), sealed.content, about('content', place));
}
