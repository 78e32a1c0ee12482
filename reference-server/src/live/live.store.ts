import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { CounterState, QueueState, ServiceQuantity, SignalKind } from '@wartemarke/contract';
import { toChangesByQueue, type ChangedDay, type ChangesByQueue } from '../availability/day-changes.store.ts';
import type { Schema } from '../database/schema.ts';
import { lineTicketColumns, toLineTicket, type LineTicket, type LineTicketRow } from './line-ticket.ts';

/** The tickets of an office's business day, in any state, and the revision at which they stood so. */
export interface TicketsOfDay {
  readonly revision: number;
  readonly tickets: readonly LineTicket[];
}

/** What a clerk made of a queue for the rest of the day. */
export interface SetQueueState {
  readonly queue: string;
  readonly state: Exclude<QueueState, 'open'>;
  /** The clerk's words on it. */
  readonly said: string | null;
}

/** A counter that is staffed now. Instants are epoch milliseconds. */
export interface StaffedCounter {
  readonly counter: string;
  readonly state: Exclude<CounterState, 'closed'>;
  readonly since: number;
}

/** A signal that is not over. Instants are epoch milliseconds. */
export interface OpenSignal {
  readonly id: string;
  readonly kind: SignalKind;
  /** Id of the counter it comes from; null when it comes from a device. */
  readonly counter: string | null;
  /** What the staff calls the device. */
  readonly deviceName: string | null;
  readonly deviceZone: string | null;
  readonly at: number;
  readonly answeredAt: number | null;
}

/** An appointment of the day that nobody has come to yet. */
export interface ExpectedAppointment {
  readonly id: string;
  readonly queue: string;
  readonly services: readonly ServiceQuantity[];
  /** Epoch milliseconds. */
  readonly startAt: number;
}

/** An office's business day as it stands in the database. */
export interface StoredDay extends TicketsOfDay {
  readonly queueStates: readonly SetQueueState[];
  readonly staffed: readonly StaffedCounter[];
  /** Latest first. */
  readonly signals: readonly OpenSignal[];
  readonly expected: readonly ExpectedAppointment[];
  /** Days from this one on with other lanes than the hours say. */
  readonly changes: ChangesByQueue;
}

interface StoredDayRow {
  readonly revision: number;
  readonly tickets: LineTicketRow[];
  readonly changes: ChangedDay[];
  readonly states: SetQueueState[];
  readonly staffed: StaffedCounter[];
  readonly signals: OpenSignal[];
  readonly expected: ExpectedAppointment[];
}

/** The office's day that is read. */
interface DayPlace {
  readonly office: string;
  readonly queues: readonly string[];
  readonly businessDate: string;
}

const millis = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`);

/** The rows of a query as one JSON value. */
const asList = (rows: RawBuilder<unknown>) =>
  sql`coalesce((select json_agg(each) from (${rows}) as each), '[]')`;

// The tickets of the day are of one office: what became of one that was passed on stands in another.
const placeElsewhere = sql`case when passed_ticket is not null then (
    select json_build_object('drawnQueue', onward.drawn_queue, 'number', onward.number, 'queue', onward.queue)
    from tickets as onward where onward.office = tickets.passed_office and onward.id = tickets.passed_ticket
  ) end`;

const ticketsOf = ({ office, queues, businessDate }: DayPlace) => sql`
  select ${lineTicketColumns}, ${placeElsewhere} as elsewhere from tickets
  where office = ${office} and business_day = ${businessDate}::date
    and queue = any(${queues}::text[]) and drawn_queue = any(${queues}::text[])`;

const changesOf = ({ office, businessDate }: DayPlace) => sql`
  select queue, day, lanes from day_changes where office = ${office} and day >= ${businessDate}::date`;

const statesOf = ({ office, businessDate }: DayPlace) => sql`
  select queue, state, said from queue_states
  where office = ${office} and business_day = ${businessDate}::date`;

const staffedOf = ({ office }: DayPlace) => sql`
  select counter, state, ${millis('started_at')} as since from counter_spans
  where office = ${office} and ended_at is null`;

const signalsOf = ({ office }: DayPlace) => sql`
  select signals.id, signals.kind, counter, devices.name as "deviceName", devices.zone as "deviceZone",
    ${millis('signals.created_at')} as at, ${millis('answered_at')} as "answeredAt"
  from signals left join devices on devices.office = signals.office and devices.id = signals.device
  where signals.office = ${office} and ended_at is null
  order by signals.created_at desc`;

const expectedOf = ({ office, businessDate }: DayPlace) => sql`
  select id, queue, services, ${millis('start_at')} as "startAt" from appointments
  where office = ${office} and date = ${businessDate}::date and state = 'confirmed'`;

/** Reads a business day of these queues in one statement, so that all of it belongs to one revision. */
export async function readTicketsOfDay(db: Kysely<Schema>, place: DayPlace): Promise<StoredDay> {
  const { rows } = await sql<StoredDayRow>`
    select revision, ${asList(ticketsOf(place))} as tickets, ${asList(changesOf(place))} as changes,
      ${asList(statesOf(place))} as states, ${asList(staffedOf(place))} as staffed,
      ${asList(signalsOf(place))} as signals, ${asList(expectedOf(place))} as expected
    from offices where office = ${place.office}`.execute(db);
  const [row] = rows;
  return {
    revision: row?.revision ?? 0,
    tickets: (row?.tickets ?? []).map(toLineTicket),
    changes: toChangesByQueue(row?.changes ?? []),
    queueStates: row?.states ?? [],
    ...{ staffed: row?.staffed ?? [], signals: row?.signals ?? [], expected: row?.expected ?? [] },
  };
}

/** The present revisions of offices. */
export async function readRevisions(
  db: Kysely<Schema>,
  offices: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ office: string; revision: number }>`
    select office, revision from offices where office = any(${offices}::text[])`.execute(db);
  return new Map(rows.map(({ office, revision }) => [office, revision]));
}
