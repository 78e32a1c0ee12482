import type { JSONColumnType } from 'kysely';
import type { AppointmentState, Contact, ServiceQuantity } from '@wartemarke/contract';
import type { Defaulted, Instant, Nullable, NullableInstant, NullableJson } from './columns.ts';

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

/** Days on which a queue has other lanes than its hours say. */
export interface DayChangesTable {
  office: string;
  queue: string;
  day: string;
  lanes: number;
  reason: string | null;
  changed_at: Instant;
}
