import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { maxDocumentBytes, type ErrorCode } from '@wartemarke/contract';
import { CallError } from './call-error.ts';

/** A file that came with a call. */
export interface UploadedFile {
  /** As the sender calls it: anything may stand in it. */
  readonly name: string;
  readonly bytes: Buffer;
}

const codes: Partial<Record<MulterError['code'], ErrorCode>> = {
  LIMIT_FILE_SIZE: 'file_too_large',
  LIMIT_UNEXPECTED_FILE: 'file_limit',
  LIMIT_FILE_COUNT: 'file_limit',
};

const receive = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: maxDocumentBytes, files: 1, fields: 5, fieldSize: 1000, parts: 6 },
  defParamCharset: 'utf8',
}).single('file');

/**
 * Reads a `multipart/form-data` body: its fields go to `request.body`.
 * @returns The file in its field `file`, when there is one.
 * @throws CallError `content_type`, `file_too_large`, `file_limit`, `field_invalid`.
 */
export async function readUpload(request: Request, response: Response): Promise<UploadedFile | undefined> {
  if (!request.is('multipart/form-data')) throw new CallError('content_type');
  // Whoever has gone while waiting sends nothing any more, and multer would wait for it.
  if (request.destroyed) throw new CallError('field_invalid');
  await new Promise<void>((resolve, reject) => {
    receive(request, response, (error: unknown) => (error ? reject(toCallError(error)) : resolve()));
  });
  return request.file && { name: request.file.originalname, bytes: request.file.buffer };
}

// What multer and its parser refuse beside the limits is a body that is not multipart at all.
function toCallError(error: unknown): CallError {
  const code = error instanceof MulterError ? codes[error.code] : undefined;
  return new CallError(code ?? 'field_invalid');
}
