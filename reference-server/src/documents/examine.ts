import type { Document } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import { tellType } from './document-type.ts';
import { isReadable } from './readable.ts';
import type { Scan } from './scan.ts';

/**
 * Finds out what a file is and whether it can be kept.
 * @returns its true type; `pending` when nobody could scan it.
 * @throws CallError `file_rejected_virus`, `file_type_not_allowed`, `file_unreadable`.
 */
export async function examine(bytes: Buffer, scan: Scan): Promise<Pick<Document, 'type' | 'state'>> {
  const verdict = await scan(bytes);
  if (verdict === 'malware') throw new CallError('file_rejected_virus');
  const type = await tellType(bytes);
  if (!type) throw new CallError('file_type_not_allowed');
  if (!isReadable(type, bytes)) throw new CallError('file_unreadable');
  return { type, state: verdict === 'clean' ? 'ready' : 'pending' };
}
