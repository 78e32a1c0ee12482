import type { Document } from '@wartemarke/contract';
import { isWholeHeic, isWholeJpeg, isWholePng } from './image.ts';
import { isReadablePdf } from './pdf.ts';

const rules: Readonly<Record<Document['type'], (bytes: Buffer) => boolean>> = {
  'application/pdf': isReadablePdf,
  'image/jpeg': isWholeJpeg,
  'image/png': isWholePng,
  'image/heic': isWholeHeic,
};

/** Whether a clerk will be able to open a document: it is whole, and not locked by a password. */
export function isReadable(type: Document['type'], bytes: Buffer): boolean {
  return rules[type](bytes);
}
