import { sql } from 'kysely';
import type { ServiceQuantity, TicketPriority, TicketState } from '@wartemarke/contract';

/** A ticket as the hall knows it. Instants are epoch milliseconds. */
export interface LineTicket {
  readonly id: string;
  readonly queue: string;
  /** The queue whose number it bears; another than `queue` once it was passed on. */
  readonly drawnQueue: string;
  readonly number: number;
  readonly state: TicketState;
  /** Id of its appointment; null for walk-ins. */
  readonly appointment: string | null;
  readonly services: readonly ServiceQuantity[];
  readonly name: string | null;
  readonly note: string | null;
  readonly priority: TicketPriority | null;
  /** The only counter that gets it as its next one. */
  readonly forCounter: string | null;
  readonly appointmentAt: number | null;
  readonly arrivedAt: number;
  readonly dueAt: number;
  readonly counter: string | null;
  readonly calledAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly recalls: number;
  /** How often its holder came back after a missed call. */
  readonly returns: number;
  /** The ticket that goes on with the visit in another office; where it stands there is known to the day alone. */
  readonly passedOn: (PassedOn & { readonly place?: PlaceElsewhere | null }) | null;
}

interface PassedOn {
  readonly office: string;
  readonly id: string;
}

/** The number of a ticket in another office, and the queue where it is. */
export interface PlaceElsewhere {
  readonly drawnQueue: string;
  readonly number: number;
  readonly queue: string;
}

type StoredInstant = Date | string;

/** A row with `lineTicketColumns`, read as it is or by way of JSON. */
export interface LineTicketRow {
  readonly id: string;
  readonly queue: string;
  readonly drawn_queue: string;
  readonly number: number;
  readonly state: TicketState;
  readonly appointment: string | null;
  readonly services: readonly ServiceQuantity[];
  readonly name: string | null;
  readonly note: string | null;
  readonly priority: TicketPriority | null;
  readonly for_counter: string | null;
  readonly appointment_at: StoredInstant | null;
  readonly arrived_at: StoredInstant;
  readonly due_at: StoredInstant;
  readonly counter: string | null;
  readonly called_at: StoredInstant | null;
  readonly started_at: StoredInstant | null;
  readonly ended_at: StoredInstant | null;
  readonly recalls: number;
  readonly returns: number;
  readonly passed_office: string | null;
  readonly passed_ticket: string | null;
  readonly elsewhere?: PlaceElsewhere | null;
}

/** The columns of `tickets` (by that name) that make a `LineTicket`; the hash of its token stays in the database. */
export const lineTicketColumns = sql.raw(
  [
    'id',
    'queue',
    'drawn_queue',
    'number',
    'state',
    'appointment',
    'services',
    'name',
    'note',
    'priority',
    'for_counter',
    'appointment_at',
    'arrived_at',
    'due_at',
    'counter',
    'called_at',
    'started_at',
    'ended_at',
    'recalls',
    'returns',
    'passed_office',
    'passed_ticket',
  ]
    .map((column) => `tickets.${column}`)
    .join(', '),
);

/** Reads a row. */
export function toLineTicket(row: LineTicketRow): LineTicket {
  const { id, queue, number, state, appointment, services, name, note } = row;
  const { counter, recalls, returns, priority, passed_office: office, passed_ticket: passedTicket } = row;
  return {
    ...{ id, queue, number, state, appointment, services, name, note, counter, recalls, returns, priority },
    drawnQueue: row.drawn_queue,
    forCounter: row.for_counter,
    passedOn: office && passedTicket ? { office, id: passedTicket, place: row.elsewhere ?? null } : null,
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
