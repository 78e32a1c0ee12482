import type { ColumnType, JSONColumnType } from 'kysely';
import type { ServiceQuantity } from '@wartemarke/contract';
import type { TownConfiguration } from '../town/configuration.ts';

/** An instant; written as a Date or ISO text, read as a Date. */
type Instant = ColumnType<Date, Date | string, Date | string>;
type NullableInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Filled in by the database when left out. */
type Defaulted<T> = ColumnType<T, T | undefined, T>;

/** The town's configuration as last started with: a single row. */
export interface TownTable {
  one: Defaulted<boolean>;
  configuration: JSONColumnType<TownConfiguration>;
}

/** One row an office; its revision rises with each change that a live stream shows. */
export interface OfficesTable {
  office: string;
  revision: Defaulted<number>;
}

/** Appointments from hold to end. */
export interface AppointmentsTable {
  office: string;
  id: string;
  state: 'held' | 'confirmed' | 'arrived' | 'finished' | 'expired' | 'cancelled' | 'missed';
  queue: string;
  date: string;
  lane: number;
  first_cell: number;
  cell_count: number;
  start_at: Instant;
  end_at: Instant;
  services: JSONColumnType<ServiceQuantity[]>;
  online: boolean;
  held_until: NullableInstant;
  code: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  language: string | null;
  version: Defaulted<number>;
  created_at: Instant;
}

/** Who may open an appointment: hashes of manage tokens, each with those of the secrets that follow from it. */
export interface LinksTable {
  office: string;
  appointment: string;
  token_hash: Buffer;
  check_in_hash: Buffer;
  ticket_hash: Buffer;
}

/** What is taken: one row a grid step, lane and day. The primary key makes a double booking impossible. */
export interface CellsTable {
  office: string;
  day: string;
  cell: number;
  queue: string;
  lane: number;
  appointment: string;
}

/** Sums of a queue's day that have a limit. */
export interface DayLoadsTable {
  office: string;
  queue: string;
  day: string;
  appointments: number;
  online_cells: number;
}

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
}

/** One-time codes that pair a device. */
export interface PairingCodesTable {
  code_hash: Buffer;
  office: string;
  kind: 'kiosk' | 'board';
  expires_at: Instant;
}

/** Answers to mutating calls, so that a repeated call gets the same one. Sealed with a key made from the idempotency key. */
export interface IdempotencyKeysTable {
  key_hash: Buffer;
  request_hash: Buffer;
  answer: Buffer;
  created_at: Instant;
}

/** What is to be done later, written in the transaction that makes it necessary. */
export interface JobsTable {
  id: Defaulted<number>;
  kind: string;
  /** At most one job of a kind with this key, ever. */
  dedupe_key: string;
  payload: JSONColumnType<Record<string, string>>;
  due_at: Instant;
  attempts: Defaulted<number>;
  leased_until: NullableInstant;
  done_at: NullableInstant;
  last_error: string | null;
}

/** Every table of the database. */
export interface Schema {
  town: TownTable;
  offices: OfficesTable;
  appointments: AppointmentsTable;
  links: LinksTable;
  cells: CellsTable;
  day_loads: DayLoadsTable;
  tickets: TicketsTable;
  ticket_numbers: TicketNumbersTable;
  clerks: ClerksTable;
  sessions: SessionsTable;
  devices: DevicesTable;
  pairing_codes: PairingCodesTable;
  idempotency_keys: IdempotencyKeysTable;
  jobs: JobsTable;
}
