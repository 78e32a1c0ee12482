import type { ColumnType, JSONColumnType } from 'kysely';
import type { ServiceQuantity } from '@wartemarke/contract';
import type { Defaulted, Instant } from './columns.ts';

/** People who wait for a time, in the order of `place`. */
export interface WaitingEntriesTable {
  office: string;
  id: string;
  place: ColumnType<number, never, never>;
  state: 'waiting' | 'offered' | 'booked' | 'ended';
  queue: string;
  services: JSONColumnType<ServiceQuantity[]>;
  from_date: string;
  to_date: string;
  weekdays: JSONColumnType<number[]>;
  part: 'any' | 'morning' | 'afternoon';
  name: string | null;
  email: string | null;
  phone: string | null;
  language: string | null;
  /** The hold that is offered, then the appointment that came of it. */
  appointment: string | null;
  /** Starts that were offered and not taken, as ISO texts: they are not offered again. */
  passed: ColumnType<string[], string | undefined, string>;
  /** How many offers in a row ran out without an answer. */
  unanswered: Defaulted<number>;
  created_at: Instant;
}

/** Who may open a place on the waiting list: each message brings a token of its own. */
export interface WaitingLinksTable {
  office: string;
  entry: string;
  token_hash: Buffer;
  /** Whether the token went out by mail, so that whoever has it owns the address. */
  by_mail: Defaulted<boolean>;
}
