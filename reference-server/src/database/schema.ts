import type { ColumnType, JSONColumnType } from 'kysely';
import type { AppointmentState, Contact, Document, MessageKind, ServiceQuantity } from '@wartemarke/contract';
import type { TownConfiguration } from '../town/configuration.ts';

/** An instant; written as a Date or ISO text, read as a Date. */
type Instant = ColumnType<Date, Date | string, Date | string>;
type NullableInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
/** Filled in by the database when left out. */
type Defaulted<T> = ColumnType<T, T | undefined, T>;

type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

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
  state: AppointmentState;
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
  /** Hash of what the client called itself: one live hold for each. */
  client_hash: Nullable<Buffer>;
  extensions: Defaulted<number>;
  moves: Defaulted<number>;
  /** Until when the link in the mail has to be opened. */
  confirm_until: NullableInstant;
  /** When the time of a cancelled appointment comes back; null once it has. */
  release_at: NullableInstant;
  reminders: Defaulted<boolean>;
  address: NullableJson<NonNullable<Contact['address']>>;
  own: NullableJson<NonNullable<Contact['own']>>;
  /** What the office said with its last change. */
  message: Nullable<string>;
  documents_complete: Defaulted<boolean>;
  /** The entry of the waiting list that it was offered to. */
  waiting: Nullable<string>;
  erased_at: NullableInstant;
}

/** Who may open an appointment: hashes of manage tokens, each with those of the secrets that follow from it. */
export interface LinksTable {
  office: string;
  appointment: string;
  token_hash: Buffer;
  check_in_hash: Buffer;
  ticket_hash: Buffer;
  /** Whether the token went out by mail, so that whoever has it owns the address. */
  by_mail: Defaulted<boolean>;
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

/** Secrets that all processes share, made when they are first needed. */
export interface SecretsTable {
  name: string;
  secret: Buffer;
}

/** Proofs of work that were used, until they would have expired. */
export interface SpentProofsTable {
  proof_hash: Buffer;
  expires_at: Instant;
}

/** Days on which a queue has other lanes than its hours say. */
export interface DayChangesTable {
  office: string;
  queue: string;
  day: string;
  lanes: number;
  reason: string | null;
  changed_at: Instant;
}

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

/** The outbox: what is to be said, written in the transaction that makes it necessary. It holds no token and no address. */
export interface MessagesTable {
  id: string;
  office: string;
  appointment: string | null;
  /** The entry of the waiting list that it is about. */
  entry: string | null;
  kind: MessageKind;
  channel: 'email' | 'sms';
  /** What the text names and the appointment does not say any more, for example its earlier start. */
  facts: ColumnType<Record<string, string>, string | undefined, string>;
  /** At most one message with this key, ever. */
  dedupe_key: string | null;
  due_at: Instant;
  attempts: Defaulted<number>;
  leased_until: NullableInstant;
  state: Defaulted<'due' | 'sent' | 'dropped'>;
  ended_at: NullableInstant;
  last_error: Nullable<string>;
  created_at: Instant;
}

/** Messages as they would have gone out, while no mail server is set. */
export interface KeptMessagesTable {
  id: Defaulted<number>;
  office: string;
  channel: 'email' | 'sms';
  recipient: string;
  subject: string;
  /** A text message has a text only. */
  content: JSONColumnType<{ text: string; from?: string; html?: string; calendar?: string }>;
  kept_at: Instant;
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
  secrets: SecretsTable;
  spent_proofs: SpentProofsTable;
  day_changes: DayChangesTable;
  documents: DocumentsTable;
  waiting_entries: WaitingEntriesTable;
  waiting_links: WaitingLinksTable;
  messages: MessagesTable;
  kept_messages: KeptMessagesTable;
}
