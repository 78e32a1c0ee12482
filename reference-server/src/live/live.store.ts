import { sql, type Kysely } from 'kysely';
import type { CounterState, QueueState, SignalKind } from '@wartemarke/contract';
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

/** An office's business day as it stands in the database. */
export interface StoredDay extends TicketsOfDay {
  readonly queueStates: readonly SetQueueState[];
  readonly staffed: readonly StaffedCounter[];
  /** Latest first. */
  readonly signals: readonly OpenSignal[];
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
}

const millis = (column: string) => sql.raw(`(extract(epoch from ${column}) * 1000)::float8`);

/** Reads a business day of these queues in one statement, so that all of it belongs to one revision. */
export async function readTicketsOfDay(
  db: Kysely<Schema>,
  { office, queues, businessDate }: { office: string; queues: readonly string[]; businessDate: string },
): Promise<StoredDay> {
  const { rows } = await sql<StoredDayRow>`
    select revision, coalesce((
      select json_agg(ticket) from (
        select ${lineTicketColumns} from tickets
        where office = ${office} and queue = any(${queues}::text[]) and business_day = ${businessDate}::date
      ) as ticket
    ), '[]') as tickets, coalesce((
      select json_agg(change) from (
        select queue, day, lanes from day_changes where office = ${office} and day >= ${businessDate}::date
      ) as change
    ), '[]') as changes, coalesce((
      select json_agg(stood) from (
        select queue, state, said from queue_states
        where office = ${office} and business_day = ${businessDate}::date
      ) as stood
    ), '[]') as states, coalesce((
      select json_agg(span) from (
        select counter, state, ${millis('started_at')} as since from counter_spans
        where office = ${office} and ended_at is null
      ) as span
    ), '[]') as staffed, coalesce((
      select json_agg(signal order by signal.at desc) from (
        select signals.id, signals.kind, counter, devices.name as "deviceName", devices.zone as "deviceZone",
          ${millis('signals.created_at')} as at, ${millis('answered_at')} as "answeredAt"
        from signals left join devices on devices.office = signals.office and devices.id = signals.device
        where signals.office = ${office} and ended_at is null
      ) as signal
    ), '[]') as signals
    from offices where office = ${office}`.execute(db);
  const { revision = 0, tickets = [], changes = [], states = [], staffed = [], signals = [] } = rows[0] ?? {};
  return {
    ...{ revision, staffed, signals },
    tickets: tickets.map(toLineTicket),
    changes: toChangesByQueue(changes),
    queueStates: states,
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
