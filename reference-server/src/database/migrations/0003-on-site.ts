import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // A ticket that is passed on waits in another queue, but keeps the number of the one it was drawn in.
  `alter table tickets
    add column drawn_queue text,
    add column for_counter text,
    add column first_called_at timestamptz,
    add column priority text check (priority in ('prepared', 'documents', 'disability', 'staff')),
    add column returns smallint not null default 0,
    add column done_services jsonb,
    add column passed_office text,
    add column passed_ticket uuid,
    add column online boolean,
    add constraint tickets_passed_check check ((passed_office is null) = (passed_ticket is null))`,
  `update tickets set drawn_queue = queue, first_called_at = called_at`,
  `alter table tickets alter column drawn_queue set not null`,
  `alter table tickets drop constraint tickets_office_queue_business_day_number_key`,
  `alter table tickets add constraint tickets_number unique (office, drawn_queue, business_day, number)`,
  `create index tickets_passed on tickets (passed_office, passed_ticket) where passed_ticket is not null`,
  `create index tickets_ended on tickets (office, business_day) where state in ('finished', 'missed', 'left')`,
  `create table queue_states (
    office text not null,
    queue text not null,
    business_day date not null,
    state text not null check (state in ('paused', 'closing', 'closed')),
    said text,
    set_at timestamptz not null,
    primary key (office, queue, business_day)
  )`,
  // How a counter stood and for how long; never who sat there.
  `create table counter_spans (
    office text not null,
    id uuid not null,
    counter text not null,
    state text not null check (state in ('open', 'wrap_up', 'break')),
    started_at timestamptz not null,
    ended_at timestamptz,
    primary key (office, id),
    check (ended_at is null or ended_at >= started_at)
  )`,
  `create unique index counter_spans_running on counter_spans (office, counter) where ended_at is null`,
  `create index counter_spans_age on counter_spans (office, started_at)`,
  `create index counter_spans_of_counter on counter_spans (office, counter, started_at)`,
  `create table signals (
    office text not null,
    id uuid not null,
    kind text not null check (kind in ('help', 'emergency', 'printer')),
    device uuid,
    counter text,
    created_at timestamptz not null,
    answered_at timestamptz,
    ended_at timestamptz,
    primary key (office, id),
    check (device is null or counter is null)
  )`,
  `create index signals_open on signals (office, created_at) where ended_at is null`,
  // The same place says the same thing once at a time.
  `create unique index signals_once on signals (office, kind, coalesce(device::text, counter)) where ended_at is null`,
  `create table push_subscriptions (
    office text not null,
    ticket uuid not null,
    endpoint text not null,
    p256dh text not null,
    auth text not null,
    language text,
    created_at timestamptz not null,
    told_at timestamptz,
    told_recalls integer,
    primary key (office, ticket, endpoint)
  )`,
  `create table service_durations (
    office text not null,
    service text not null,
    duration_minutes smallint not null check (duration_minutes between 1 and 480),
    additional_minutes smallint check (additional_minutes between 0 and 480),
    changed_at timestamptz not null,
    primary key (office, service)
  )`,
  // Days that were made up to try the product out, with the ids of everything that was written for them.
  `create table simulated_days (
    office text not null,
    day date not null,
    ids uuid[] not null,
    written_at timestamptz not null,
    primary key (office, day)
  )`,
  `alter table devices add column name text, add column zone text`,
  `alter table pairing_codes add column name text, add column zone text`,
];

/** What arriving, waiting, being called and working need beyond a line and its calls. */
export const onSite: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
