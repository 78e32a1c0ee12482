import type { JSONColumnType } from 'kysely';
import type { ServiceQuantity, SignalKind, TicketPriority } from '@wartemarke/contract';
import type { Defaulted, Instant, Nullable, NullableInstant, NullableJson } from './columns.ts';

/** Places in the line. */
export interface TicketsTable {
  office: string;
  id: string;
  queue: string;
  business_day: string;
  /** The queue whose number it bears; another than `queue` once it was passed on. */
  drawn_queue: string;
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
  /** When the wait ended: `called_at` is the last call's. */
  first_called_at: NullableInstant;
  started_at: NullableInstant;
  ended_at: NullableInstant;
  recalls: Defaulted<number>;
  /** The only counter that gets it as its next one. */
  for_counter: Nullable<string>;
  priority: Nullable<TicketPriority>;
  /** How often its holder came back after a missed call. */
  returns: Defaulted<number>;
  /** What was really done, where it is not what was wished for. */
  done_services: NullableJson<ServiceQuantity[]>;
  /** The ticket that goes on with the visit in another office. */
  passed_office: Nullable<string>;
  passed_ticket: Nullable<string>;
  /** Whether the appointment was booked by its citizen; null for walk-ins. */
  online: Nullable<boolean>;
  token_hash: Buffer;
}

/** The last number given out in a queue on a business day. */
export interface TicketNumbersTable {
  office: string;
  queue: string;
  business_day: string;
  last_number: number;
}

/** What a clerk made of a queue for the rest of a day. */
export interface QueueStatesTable {
  office: string;
  queue: string;
  business_day: string;
  state: 'paused' | 'closing' | 'closed';
  /** The clerk's words on it. */
  said: Nullable<string>;
  set_at: Instant;
}

/** How a counter stood and for how long. One that has no running span is not staffed. */
export interface CounterSpansTable {
  office: string;
  id: string;
  counter: string;
  state: 'open' | 'wrap_up' | 'break';
  started_at: Instant;
  ended_at: NullableInstant;
}

/** Calls for the people who work in an office: from a device or from a counter. */
export interface SignalsTable {
  office: string;
  id: string;
  kind: SignalKind;
  device: Nullable<string>;
  counter: Nullable<string>;
  created_at: Instant;
  answered_at: NullableInstant;
  ended_at: NullableInstant;
}

/** Where the holders of tickets are notified. */
export interface PushSubscriptionsTable {
  office: string;
  ticket: string;
  endpoint: string;
  p256dh: string;
  auth: string;
  language: Nullable<string>;
  created_at: Instant;
  /** The call that its holder was told of last: when it was made, and how often it was repeated. */
  told_at: NullableInstant;
  told_recalls: Nullable<number>;
}
