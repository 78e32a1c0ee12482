import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

// All ways to write one mailbox: small letters, nothing between a plus and the @.
const mailbox = `lower(regexp_replace(email, '^([^+@]+)[+][^@]*@', '\\1@'))`;

const statements = [
  `alter table appointments drop constraint appointments_state_check`,
  `alter table appointments add constraint appointments_state_check check (state in
    ('held', 'unconfirmed', 'requested', 'confirmed', 'arrived', 'finished', 'expired', 'cancelled', 'missed'))`,
  `alter table appointments
    add column client_hash bytea,
    add column extensions smallint not null default 0,
    add column moves smallint not null default 0,
    add column confirm_until timestamptz,
    add column release_at timestamptz,
    add column reminders boolean not null default true,
    add column address jsonb,
    add column own jsonb,
    add column message text,
    add column documents_complete boolean not null default false,
    add column waiting uuid,
    add column erased_at timestamptz,
    add constraint appointments_unconfirmed_check check ((state = 'unconfirmed') = (confirm_until is not null)),
    add constraint appointments_release_check check (release_at is null or state = 'cancelled')`,
  // None of these columns changes when a hold is confirmed without a contact: confirming touches no index.
  `create index appointments_of_client on appointments (client_hash) where client_hash is not null`,
  `create index appointments_of_mailbox
    on appointments (office, ${mailbox}) where email is not null`,
  `create index appointments_of_phone on appointments (office, phone) where phone is not null`,
  `create index appointments_to_release on appointments (release_at) where release_at is not null`,
  `create index appointments_to_confirm on appointments (confirm_until) where confirm_until is not null`,
  // Which link came by mail: only that one proves that the address is the citizen's own.
  `alter table links add column by_mail boolean not null default false`,
  `create table secrets (
    name text primary key,
    secret bytea not null
  )`,
  `create table spent_proofs (
    proof_hash bytea primary key,
    expires_at timestamptz not null
  )`,
  `create table day_changes (
    office text not null,
    queue text not null,
    day date not null,
    lanes smallint not null check (lanes between 0 and 64),
    reason text,
    changed_at timestamptz not null,
    primary key (office, queue, day)
  )`,
  `create table documents (
    office text not null,
    id uuid not null,
    appointment uuid not null,
    name text not null,
    type text not null,
    bytes integer not null check (bytes > 0),
    wish text,
    state text not null check (state in ('pending', 'ready')),
    scans smallint not null default 0,
    scan_at timestamptz,
    sealed_key bytea not null,
    content bytea not null,
    created_at timestamptz not null,
    primary key (office, id),
    check ((state = 'pending') = (scan_at is not null))
  )`,
  `create index documents_of_appointment on documents (office, appointment)`,
  `create index documents_to_scan on documents (scan_at) where scan_at is not null`,
  `create table waiting_entries (
    office text not null,
    id uuid not null,
    place bigint generated always as identity,
    state text not null check (state in ('waiting', 'offered', 'booked', 'ended')),
    queue text not null,
    services jsonb not null,
    from_date date not null,
    to_date date not null,
    weekdays jsonb not null,
    part text not null check (part in ('any', 'morning', 'afternoon')),
    name text,
    email text,
    phone text,
    language text,
    appointment uuid,
    passed jsonb not null default '[]',
    unanswered smallint not null default 0,
    created_at timestamptz not null,
    primary key (office, id),
    check ((state in ('offered', 'booked')) = (appointment is not null))
  )`,
  `create index waiting_entries_in_line on waiting_entries (office, queue, place) where state = 'waiting'`,
  // Nobody waits twice in a queue.
  `create unique index waiting_entries_email on waiting_entries (office, queue, ${mailbox})
    where state in ('waiting', 'offered') and email is not null`,
  `create unique index waiting_entries_phone on waiting_entries (office, queue, phone)
    where state in ('waiting', 'offered') and phone is not null`,
  `create table waiting_links (
    office text not null,
    entry uuid not null,
    token_hash bytea not null,
    by_mail boolean not null default false,
    primary key (office, entry, token_hash)
  )`,
  `create table messages (
    id uuid primary key,
    office text not null,
    appointment uuid,
    entry uuid,
    kind text not null,
    channel text not null check (channel in ('email', 'sms')),
    facts jsonb not null default '{}',
    dedupe_key text unique,
    due_at timestamptz not null,
    attempts integer not null default 0,
    leased_until timestamptz,
    state text not null default 'due' check (state in ('due', 'sent', 'dropped')),
    ended_at timestamptz,
    last_error text,
    created_at timestamptz not null
  )`,
  `create index messages_due on messages (due_at) where state = 'due'`,
  `create index messages_of_appointment on messages (office, appointment)`,
  `create table kept_messages (
    id bigint generated always as identity primary key,
    office text not null,
    channel text not null check (channel in ('email', 'sms')),
    recipient text not null,
    subject text not null,
    content jsonb not null,
    kept_at timestamptz not null
  )`,
  `drop table jobs`,
];

/** What booking needs beyond a hold and its confirmation. */
export const booking: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
