import type { Document } from '@wartemarke/contract';
import type { Defaulted, Instant, NullableInstant } from './columns.ts';

/** Documents that were handed in, each sealed with a key of its own, which is sealed with the town's. */
export interface DocumentsTable {
  office: string;
  id: string;
  appointment: string;
  name: string;
  type: Document['type'];
  bytes: number;
  wish: string | null;
  state: 'pending' | 'ready';
  /** How often a scan for malware came to nothing, and when the next one is due. */
  scans: Defaulted<number>;
  scan_at: NullableInstant;
  sealed_key: Buffer;
  content: Buffer;
  created_at: Instant;
}
