import { sql } from 'kysely';
import type { ServiceQuantity, TicketState } from '@wartemarke/contract';

/** A ticket as the hall knows it. Instants are epoch milliseconds. */
export interface LineTicket {
  readonly id: string;
  readonly queue: string;
  readonly number: number;
  readonly state: TicketState;
  readonly services: readonly ServiceQuantity[];
  readonly name: string | null;
  readonly note: string | null;
  readonly appointmentAt: number | null;
  readonly arrivedAt: number;
  readonly dueAt: number;
  readonly counter: string | null;
  readonly calledAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly recalls: number;
}

type StoredInstant = Date | string;

/** A row with `lineTicketColumns`, read as it is or by way of JSON. */
export interface LineTicketRow {
  readonly id: string;
  readonly queue: string;
  readonly number: number;
  readonly state: TicketState;
  readonly services: readonly ServiceQuantity[];
  readonly name: string | null;
  readonly note: string | null;
  readonly appointment_at: StoredInstant | null;
  readonly arrived_at: StoredInstant;
  readonly due_at: StoredInstant;
  readonly counter: string | null;
  readonly called_at: StoredInstant | null;
  readonly started_at: StoredInstant | null;
  readonly ended_at: StoredInstant | null;
  readonly recalls: number;
}

/** The columns of `tickets` (by that name) that make a `LineTicket`; the hash of its token stays in the database. */
export const lineTicketColumns = sql.raw(
  [
    'id',
    'queue',
    'number',
    'state',
    'services',
    'name',
    'note',
    'appointment_at',
    'arrived_at',
    'due_at',
    'counter',
    'called_at',
    'started_at',
    'ended_at',
    'recalls',
  ]
    .map((column) => `tickets.${column}`)
    .join(', '),
);

/** Reads a row. */
export function toLineTicket(row: LineTicketRow): LineTicket {
  const { id, queue, number, state, services, name, note, counter, recalls } = row;
  return {
    ...{ id, queue, number, state, services, name, note, counter, recalls },
    appointmentAt: toEpoch(row.appointment_at),
    arrivedAt: new Date(row.arrived_at).getTime(),
    dueAt: new Date(row.due_at).getTime(),
    calledAt: toEpoch(row.called_at),
    startedAt: toEpoch(row.started_at),
    endedAt: toEpoch(row.ended_at),
  };
}

function toEpoch(instant: StoredInstant | null): number | null {
  return instant === null ? null : new Date(instant).getTime();
}
