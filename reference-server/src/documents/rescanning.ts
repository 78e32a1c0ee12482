import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Schema } from '../database/schema.ts';
import type { DocumentSafe } from './documents.ts';
import { deleteDocument } from './documents.store.ts';
import { markReady, takePending } from './rescanning.store.ts';
import { openSealed } from './sealing.ts';

const SECOND = 1000;
/** How long the next scan waits after the first one that came to nothing, the second, and so on. */
const WAIT_SECONDS = [30, 60, 120, 300, 900];
/** So many documents are scanned in one round. */
const DOCUMENTS_A_ROUND = 50;

/** When a document that nobody could scan when it came is scanned again, epoch milliseconds. */
export const firstScanAt = (now: number): number => now + WAIT_SECONDS[0]! * SECOND;

/** One round of scans. Once the signal is given, no further one begins. */
export type Rescan = (now: number, signal?: AbortSignal) => Promise<void>;

/**
 * Makes the round that scans documents which nobody could scan when they came. Malware is deleted; when the scanner is
 * still away, the round ends.
 */
export function createRescanning({
  db,
  key,
  scan,
  log,
}: DocumentSafe & { db: Kysely<Schema>; log: Logger }): Rescan {
  async function scanNext(now: number): Promise<boolean> {
    const row = await takePending(db, now, WAIT_SECONDS);
    if (!row) return false;
    const verdict = await scan(openSealed(key, row, row));
    if (verdict === 'clean') await markReady(db, row);
    if (verdict === 'malware') {
      await deleteDocument(db, row);
      log.warn({ office: row.office, document: row.id }, 'a document was malware and has been deleted');
    }
    return verdict !== 'unscanned';
  }

  return async (now, signal) => {
    for (let count = 0; count < DOCUMENTS_A_ROUND && !signal?.aborted; count += 1) {
      if (!(await scanNext(now))) return;
    }
  };
}
