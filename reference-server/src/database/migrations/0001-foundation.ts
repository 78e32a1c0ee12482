import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table town (
    one boolean primary key default true check (one),
    configuration jsonb not null
  )`,
  `create table offices (
    office text primary key,
    revision bigint not null default 0
  )`,
  `create table appointments (
    office text not null,
    id uuid not null,
    state text not null check (state in ('held', 'confirmed', 'arrived', 'finished', 'expired', 'cancelled', 'missed')),
    queue text not null,
    date date not null,
    lane smallint not null check (lane >= 0),
    first_cell smallint not null check (first_cell >= 0),
    cell_count smallint not null check (cell_count > 0),
    start_at timestamptz not null,
    end_at timestamptz not null check (end_at > start_at),
    services jsonb not null,
    online boolean not null,
    held_until timestamptz,
    code text not null,
    name text,
    email text,
    phone text,
    note text,
    language text,
    version integer not null default 1,
    created_at timestamptz not null,
    primary key (office, id),
    unique (office, code),
    check ((state = 'held') = (held_until is not null))
  ) with (fillfactor = 80)`,
  `create index appointments_of_day on appointments (office, date, queue)`,
  // Small, and no column of it ever changes: confirming a hold touches no index.
  `create index appointments_age on appointments using brin (created_at)`,
  `create table links (
    office text not null,
    appointment uuid not null,
    token_hash bytea not null,
    check_in_hash bytea not null,
    ticket_hash bytea not null,
    primary key (office, appointment, token_hash),
    unique (office, check_in_hash)
  )`,
  `create table cells (
    office text not null,
    day date not null,
    cell smallint not null,
    queue text not null,
    lane smallint not null,
    appointment uuid not null,
    primary key (office, day, cell, queue, lane)
  )`,
  `create table day_loads (
    office text not null,
    queue text not null,
    day date not null,
    appointments integer not null check (appointments >= 0),
    online_cells integer not null check (online_cells >= 0),
    primary key (office, queue, day)
  )`,
  `create table tickets (
    office text not null,
    id uuid not null,
    queue text not null,
    business_day date not null,
    number integer not null check (number > 0),
    state text not null check (state in ('waiting', 'called', 'serving', 'parked', 'finished', 'missed', 'left')),
    appointment uuid,
    services jsonb not null,
    name text,
    note text,
    appointment_at timestamptz,
    arrived_at timestamptz not null,
    due_at timestamptz not null,
    counter text,
    called_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    recalls integer not null default 0,
    token_hash bytea not null,
    primary key (office, id),
    unique (office, queue, business_day, number),
    check (state not in ('called', 'serving') or counter is not null)
  )`,
  `create unique index tickets_at_counter on tickets (office, counter) where state in ('called', 'serving')`,
  `create unique index tickets_of_appointment on tickets (office, appointment) where appointment is not null`,
  `create index tickets_in_line on tickets (office, business_day, queue, due_at, number) where state = 'waiting'`,
  `create index tickets_open on tickets (office, business_day) where state in ('waiting', 'called', 'serving', 'parked')`,
  `create table ticket_numbers (
    office text not null,
    queue text not null,
    business_day date not null,
    last_number integer not null,
    primary key (office, queue, business_day)
  )`,
  `create table clerks (
    id uuid primary key,
    name text not null,
    password_hash text not null,
    offices jsonb not null
  )`,
  `create unique index clerks_name on clerks (lower(name))`,
  `create table sessions (
    token_hash bytea primary key,
    clerk uuid not null references clerks on delete cascade,
    expires_at timestamptz not null
  )`,
  `create table devices (
    office text not null,
    id uuid not null,
    kind text not null check (kind in ('kiosk', 'board')),
    token_hash bytea not null unique,
    paired_at timestamptz not null,
    revoked_at timestamptz,
    primary key (office, id)
  )`,
  `create table pairing_codes (
    code_hash bytea primary key,
    office text not null,
    kind text not null check (kind in ('kiosk', 'board')),
    expires_at timestamptz not null
  )`,
  `create table idempotency_keys (
    key_hash bytea primary key,
    request_hash bytea not null,
    answer bytea not null,
    created_at timestamptz not null
  )`,
  `create index idempotency_keys_age on idempotency_keys using brin (created_at)`,
  `create table jobs (
    id bigint generated always as identity primary key,
    kind text not null,
    dedupe_key text not null,
    payload jsonb not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    leased_until timestamptz,
    done_at timestamptz,
    last_error text,
    unique (kind, dedupe_key)
  )`,
  `create index jobs_due on jobs (due_at) where done_at is null`,
];

/** The tables of the first version, and the constraints that hold the invariants. */
export const foundation: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
