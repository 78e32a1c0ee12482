import type { z } from 'zod';
import { dldbFile } from './dldb.ts';
import type { TakeNote } from './import-note.ts';

type Kind = 'office' | 'service';

/** A file that is no DLDB export. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code = 'export_unreadable';
}

function recordsOf(file: unknown, kind: Kind): unknown[] {
  const read = dldbFile.safeParse(file);
  if (read.success) return read.data;
  throw new ExportError(`The file of ${kind}s must be a list, or an object that holds one as "data".`);
}

/** Reads the entries of a file by their ids. Throws `ExportError` when the file is no export at all. */
export function readEntries<Entry extends { id: string }>(
  file: unknown,
  schema: z.ZodType<Entry>,
  kind: Kind,
  note: TakeNote,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [index, record] of recordsOf(file, kind).entries()) {
    const read = schema.safeParse(record);
    const usable = read.success && /^[a-z0-9][a-z0-9-]{0,63}$/.test(read.data.id);
    if (!usable) note('record_unreadable', { detail: `${kind} ${index + 1} of the file` });
    else if (entries.has(read.data.id)) note('id_repeated', { [kind]: read.data.id });
    else entries.set(read.data.id, read.data);
  }
  return entries;
}
