import type { JSONColumnType } from 'kysely';
import type { Instant, Nullable, NullableInstant } from './columns.ts';

/** People who work at counters. */
export interface ClerksTable {
  id: string;
  name: string;
  password_hash: string;
  offices: JSONColumnType<string[]>;
}

/** Clerks who are signed in. */
export interface SessionsTable {
  token_hash: Buffer;
  clerk: string;
  expires_at: Instant;
}

/** Kiosks and boards. */
export interface DevicesTable {
  office: string;
  id: string;
  kind: 'kiosk' | 'board';
  token_hash: Buffer;
  paired_at: Instant;
  revoked_at: NullableInstant;
  /** What the staff calls it. */
  name: Nullable<string>;
  /** The part of the building it stands in. */
  zone: Nullable<string>;
}

/** One-time codes that pair a device. */
export interface PairingCodesTable {
  code_hash: Buffer;
  office: string;
  kind: 'kiosk' | 'board';
  expires_at: Instant;
  name: Nullable<string>;
  zone: Nullable<string>;
}
