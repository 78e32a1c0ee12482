import * as z from 'zod/mini';
import { count, slug, uuid } from './primitives.ts';

/** A document may have at most so many bytes: 10 MiB. */
export const maxDocumentBytes = 10 * 1024 * 1024;

/** An appointment may have at most so many documents. */
export const maxDocuments = 5;

/** Kinds of files that are taken, told by their first bytes. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/heic'] as const;

/** A document that was handed in with an appointment. */
export const document = z.object({
  id: uuid,
  /** A safe name: of the given one what a file name may have. */
  name: z.string(),
  type: z.enum(documentTypes),
  bytes: count,
  /** Which of the wished documents it is. */
  wish: z.optional(slug),
  /** `pending` until the scan for malware has passed; nobody can open it before. */
  state: z.enum(['pending', 'ready']),
});
export type Document = z.infer<typeof document>;
