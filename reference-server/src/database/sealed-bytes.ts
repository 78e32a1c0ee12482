import { createCipheriv, createDecipheriv } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const TAG_BYTES = 16;

/** A nonce is never used twice with one key. */
export const NONCE_BYTES = 12;

/** With what bytes are sealed. */
export interface Seal {
  /** 32 bytes. */
  readonly key: Buffer;
  /** What the bytes belong to: they open for the same alone. Nothing when left out. */
  readonly about?: Buffer;
}

const nothing = Buffer.alloc(0);

/** Seals bytes with AES-256-GCM. Gives nonce, ciphertext and tag, one after the other. */
export function sealBytes(bytes: Buffer, nonce: Buffer, { key, about = nothing }: Seal): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(about);
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens sealed bytes. Throws the error of `node:crypto` when they, the key or what they are about are others. */
export function openBytes(sealed: Uint8Array, { key, about = nothing }: Seal): Buffer {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  // A shorter tag would be easier to hit upon.
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(about).setAuthTag(sealed.subarray(-TAG_BYTES));
  const opened = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
  return Buffer.concat([opened, decipher.final()]);
}
