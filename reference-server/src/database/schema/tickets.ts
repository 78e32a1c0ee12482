import type { JSONColumnType } from 'kysely';
import type { ServiceQuantity } from '@wartemarke/contract';
import type { Defaulted, Instant, NullableInstant } from './columns.ts';

/** Places in the line. */
export interface TicketsTable {
  office: string;
  id: string;
  queue: string;
  business_day: string;
  number: number;
  state: 'waiting' | 'called' | 'serving' | 'parked' | 'finished' | 'missed' | 'left';
  appointment: string | null;
  services: JSONColumnType<ServiceQuantity[]>;
  name: string | null;
  note: string | null;
  appointment_at: NullableInstant;
  arrived_at: Instant;
  /** When this ticket's turn is at the latest fair: the order of the line. */
  due_at: Instant;
  counter: string | null;
  called_at: NullableInstant;
  started_at: NullableInstant;
  ended_at: NullableInstant;
  recalls: Defaulted<number>;
  token_hash: Buffer;
}

/** The last number given out in a queue on a business day. */
export interface TicketNumbersTable {
  office: string;
  queue: string;
  business_day: string;
  last_number: number;
}
