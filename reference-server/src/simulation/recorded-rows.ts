import type { Insertable } from 'kysely';
import { queueOf } from '../offices/offices.ts';
import { midnightAt } from '../availability/office-time.ts';
import { createShortCode } from '../access/short-code.ts';
import { createToken, hashToken, type RandomBytes } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import { daySoFar } from './day-so-far.ts';
import { configuredMinutes } from './habits.ts';
import type { Person } from './people.ts';
import type { SimulatedDay } from './simulate-day.ts';

const minuteMs = 60_000;
const secondMs = 1000;

/** A day as it lies in the database once it is over. */
export interface RecordedRows {
  readonly tickets: Insertable<Schema['tickets']>[];
  readonly appointments: Insertable<Schema['appointments']>[];
  readonly spans: Insertable<Schema['counter_spans']>[];
}

/** What rows need beside the day. */
export interface RowFacts {
  readonly timeZone: string;
  readonly random: RandomBytes;
  readonly createId: () => string;
}

/** Writes a simulated day as the rows that its people and counters would have left. Nobody in it has a name. */
export function toRecordedRows(day: SimulatedDay, facts: RowFacts): RecordedRows {
  const { tickets } = daySoFar(day, Infinity);
  const ended = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return {
    tickets: tickets.map((ticket) => toTicketRow(day, ticket, facts)),
    appointments: day.people.flatMap((person) => toAppointmentRow(day, person, ended.get(person.id), facts)),
    spans: toSpanRows(day, facts),
  };
}

function toTicketRow(
  day: SimulatedDay,
  ticket: LineTicket,
  { random }: RowFacts,
): RecordedRows['tickets'][0] {
  const { appointment, calledAt, startedAt } = ticket;
  const person = day.people.find(({ id }) => id === ticket.id);
  // Whoever was not called at all went home when the office did.
  const isLost = ticket.state === 'waiting';
  return {
    ...{ office: day.office.id, id: ticket.id, queue: ticket.queue, drawn_queue: ticket.drawnQueue },
    ...{ business_day: day.date, number: ticket.number, state: isLost ? 'left' : ticket.state, appointment },
    ...{ services: JSON.stringify(ticket.services), name: null, note: null, counter: ticket.counter },
    ...{ recalls: ticket.recalls, online: person?.appointment?.online ?? null },
    ...{ appointment_at: toDate(ticket.appointmentAt), arrived_at: new Date(ticket.arrivedAt) },
    ...{ due_at: new Date(ticket.dueAt), called_at: toDate(calledAt), first_called_at: toDate(calledAt) },
    started_at: toDate(startedAt),
    ended_at: toDate(isLost ? day.closesAt : ticket.endedAt),
    token_hash: hashToken(createToken(random)),
  };
}

function toAppointmentRow(
  { office, date }: SimulatedDay,
  { id, queue, services, appointment }: Person,
  ticket: LineTicket | undefined,
  { timeZone, random }: RowFacts,
): RecordedRows['appointments'] {
  if (!appointment) return [];
  const { startAt, bookedAt, online } = appointment;
  const { gridMinutes } = queueOf(office, queue);
  const planned = services.reduce((sum, each) => sum + configuredMinutes(office, each.id, each.quantity), 0);
  const cells = Math.ceil(planned / gridMinutes);
  return [
    {
      ...{ office: office.id, id, queue, date, services: JSON.stringify(services), online },
      ...{ state: ticket?.state === 'finished' ? 'finished' : 'missed', code: createShortCode(random) },
      ...{
        lane: 0,
        first_cell: Math.floor((startAt - midnightAt(date, timeZone)) / (gridMinutes * minuteMs)),
      },
      ...{ cell_count: cells, start_at: new Date(startAt) },
      end_at: new Date(startAt + cells * gridMinutes * minuteMs),
      ...{ created_at: new Date(bookedAt), name: null, email: null, phone: null, note: null, language: null },
    },
  ];
}

function toSpanRows({ office, shifts, played }: SimulatedDay, { createId }: RowFacts): RecordedRows['spans'] {
  return shifts.flatMap(({ counter, startAt, endAt }, index) => {
    const calls = played.calls.filter((call) => call.counter === counter && call.calledAt >= startAt);
    const next = shifts[index + 1]?.counter === counter ? shifts[index + 1] : undefined;
    const own = calls.filter(({ calledAt }) => calledAt < (next?.startAt ?? Infinity));
    const closedAt = Math.max(endAt, ...own.map(({ freeAt }) => Math.round(freeAt)));
    const open = toSpan('open', startAt, next ? Math.min(closedAt, next.startAt) : closedAt);
    const isBreak = next && next.startAt - closedAt >= secondMs;
    const spans = isBreak ? [open, toSpan('break', closedAt, next.startAt)] : [open];
    return spans.map((span) => ({ ...span, office: office.id, id: createId(), counter }));
  });
}

function toSpan(state: 'open' | 'break', startAt: number, endAt: number) {
  return { state, started_at: new Date(startAt), ended_at: new Date(endAt) };
}

function toDate(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
