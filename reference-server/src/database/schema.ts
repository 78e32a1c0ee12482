import type {
  TownTable,
  OfficesTable,
  SecretsTable,
  ServiceDurationsTable,
  SimulatedDaysTable,
} from './schema/town.ts';
import type {
  AppointmentsTable,
  LinksTable,
  CellsTable,
  DayLoadsTable,
  DayChangesTable,
} from './schema/appointments.ts';
import type { IdempotencyKeysTable, SpentProofsTable } from './schema/calls.ts';
import type { DocumentsTable } from './schema/documents.ts';
import type { WaitingEntriesTable, WaitingLinksTable } from './schema/waiting-list.ts';
import type { MessagesTable, KeptMessagesTable } from './schema/messages.ts';
import type {
  TicketsTable,
  TicketNumbersTable,
  QueueStatesTable,
  CounterSpansTable,
  SignalsTable,
  PushSubscriptionsTable,
} from './schema/tickets.ts';
import type { ClerksTable, SessionsTable, DevicesTable, PairingCodesTable } from './schema/access.ts';

export type { AppointmentsTable } from './schema/appointments.ts';
export type { DocumentsTable } from './schema/documents.ts';
export type { WaitingEntriesTable } from './schema/waiting-list.ts';
export type { MessagesTable, KeptMessagesTable } from './schema/messages.ts';

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
  queue_states: QueueStatesTable;
  counter_spans: CounterSpansTable;
  signals: SignalsTable;
  push_subscriptions: PushSubscriptionsTable;
  service_durations: ServiceDurationsTable;
  simulated_days: SimulatedDaysTable;
}
