import { randomBytes, randomUUID } from 'node:crypto';
import type { Insertable, Kysely } from 'kysely';
import type { Schema } from '../src/database/schema.ts';

type Database = Kysely<Schema>;
type Ticket = Insertable<Schema['tickets']>;
type Appointment = Insertable<Schema['appointments']>;

const office = 'buergerbuero';
let numbers = 0;

/** Some of the same. */
export const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A walk-in for one identity card who arrived, waited and was served for so many minutes; `facts` go first. */
export function recordedTicket(
  { date, time = '09:00', waited = 10, served = 12 }: RecordedTimes,
  facts: Partial<Ticket> = {},
): Ticket {
  const arrivedAt = Date.parse(`${date}T${time}:00${offsetOf(date)}`);
  const calledAt = new Date(arrivedAt + waited * 60_000);
  numbers += 1;
  return {
    ...{
      office,
      id: randomUUID(),
      queue: 'service',
      drawn_queue: 'service',
      business_day: date,
      number: numbers,
    },
    ...{ state: 'finished', services: JSON.stringify([{ id: 'personalausweis', quantity: 1 }]) },
    ...{ appointment: null, name: 'Erika Mustermann', note: 'klingeln', appointment_at: null },
    ...{ arrived_at: new Date(arrivedAt), due_at: new Date(arrivedAt + 15 * 60_000), counter: '1' },
    ...{ called_at: calledAt, first_called_at: calledAt, started_at: calledAt, token_hash: randomBytes(32) },
    ended_at: new Date(arrivedAt + (waited + served) * 60_000),
    ...facts,
  };
}

/** When a ticket was where; a wait before arrival is one that was called early. */
export interface RecordedTimes {
  readonly date: string;
  readonly time?: string;
  readonly waited?: number;
  readonly served?: number;
}

/** An appointment of a day, booked so many days before. */
export function recordedAppointment(
  { date, bookedDaysAhead = 3 }: { date: string; bookedDaysAhead?: number },
  facts: Partial<Appointment> = {},
): Appointment {
  const startAt = Date.parse(`${date}T09:00:00${offsetOf(date)}`);
  numbers += 1;
  return {
    ...{ office, id: randomUUID(), state: 'finished', queue: 'service', date, lane: 0 },
    ...{ first_cell: 108, cell_count: 3, start_at: new Date(startAt), end_at: new Date(startAt + 900_000) },
    ...{ services: JSON.stringify([{ id: 'personalausweis', quantity: 1 }]), online: true, held_until: null },
    ...{ code: `C${numbers}`, name: null, email: null, phone: null, note: null, language: null },
    created_at: new Date(startAt - bookedDaysAhead * 86_400_000),
    ...facts,
  };
}

/** A counter that was at work from one time to another. */
export function recordedSpan(
  date: string,
  [from, to]: readonly [from: string, to: string | null],
  facts: Partial<Insertable<Schema['counter_spans']>> = {},
): Insertable<Schema['counter_spans']> {
  const at = (time: string) => new Date(`${date}T${time}:00${offsetOf(date)}`);
  const stretch = { started_at: at(from), ended_at: to === null ? null : at(to) };
  return { office, id: randomUUID(), counter: '1', state: 'open', ...stretch, ...facts };
}

/** Writes what was recorded. */
export async function record(
  db: Database,
  {
    tickets = [],
    appointments = [],
    spans = [],
  }: {
    tickets?: Ticket[];
    appointments?: Appointment[];
    spans?: Insertable<Schema['counter_spans']>[];
  },
): Promise<void> {
  if (tickets.length > 0) await db.insertInto('tickets').values(tickets).execute();
  if (appointments.length > 0) await db.insertInto('appointments').values(appointments).execute();
  if (spans.length > 0) await db.insertInto('counter_spans').values(spans).execute();
}

// Berlin's clock in 2027 goes forward on 28 March.
function offsetOf(date: string): string {
  return date < '2027-03-28' ? '+01:00' : '+02:00';
}
