import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { TicketPriority } from '@wartemarke/contract';
import { hashToken } from '../../src/access/tokens.ts';
import type { OpenDatabase } from '../../src/database/open-database.ts';
import { homes, mainOffice } from './town.ts';
import type { PlainLine } from '../model/plain-line.ts';

const minuteMs = 60_000;
const priorities = { prepared: 15, documents: 10, disability: 30, staff: 60 } as const;

/** What tickets are made with. */
export interface FeedDeps {
  readonly database: OpenDatabase;
  readonly line: PlainLine;
  readonly random: () => number;
  readonly now: () => number;
  readonly businessDate: string;
}

/** Minutes by which a reason brings somebody forward. */
export function minutesOf(priority: TicketPriority | null): number {
  return priority === null ? 0 : priorities[priority];
}

/**
 * Puts people into the line past the product: they came within the last half hour, every third with an appointment, every
 * fifth with a priority. When it is their turn is worked out here once more.
 */
export function createFeed({ database, line, random, now, businessDate }: FeedDeps) {
  const kinds = Object.keys(homes);
  const reasons = Object.keys(priorities) as TicketPriority[];
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  let lastNumber = 0;

  function somebody() {
    lastNumber += 1;
    const service = any(kinds);
    const arrivedAt = now() - Math.floor(random() * 30 * minuteMs);
    const appointmentAt = random() < 0.33 ? arrivedAt + Math.floor((random() - 0.3) * 30 * minuteMs) : null;
    const priority = random() < 0.2 ? any(reasons) : null;
    const turnAt = appointmentAt === null ? arrivedAt + 15 * minuteMs : Math.max(arrivedAt, appointmentAt);
    const dueAt = turnAt - minutesOf(priority) * minuteMs;
    const token = randomBytes(24).toString('base64url');
    return {
      id: randomUUID(),
      number: lastNumber,
      service,
      arrivedAt,
      appointmentAt,
      priority,
      dueAt,
      token,
    };
  }

  return async (count: number): Promise<void> => {
    const people = Array.from({ length: count }, somebody);
    const rows = people.map(({ id, number, service, priority, token, ...at }) => ({
      ...{ office: mainOffice, id, number, business_day: businessDate, priority, state: 'waiting' as const },
      ...{ queue: homes[service]!, drawn_queue: homes[service]!, token_hash: hashToken(token) },
      ...{ appointment: null, name: null, note: null, counter: null },
      services: JSON.stringify([{ id: service, quantity: 1 }]),
      arrived_at: new Date(at.arrivedAt),
      due_at: new Date(at.dueAt),
      appointment_at: at.appointmentAt === null ? null : new Date(at.appointmentAt),
    }));
    // Whoever is called before the answer comes is known by then.
    for (const { id, number, service, priority, dueAt, token } of people) {
      const due = [dueAt, dueAt] as const;
      const place = { office: mainOffice, queue: homes[service]!, forCounter: undefined };
      line.add({ id, number, services: [service], priority, token, due, ...place, state: 'moving' });
    }
    await database.db.insertInto('tickets').values(rows).execute();
    for (const { id } of people) line.settle(line.tickets.get(id)!);
  };
}

/** Whatever the database says of the tickets that the plain line does not, and of counters that overlapped. */
export async function findDifferences({ db }: OpenDatabase, { tickets }: PlainLine): Promise<string[]> {
  const stored = await db.selectFrom('tickets').select(['id', 'state', 'counter']).execute();
  const known = new Set(stored.map(({ id }) => id));
  const lost = [...tickets.keys()].filter((id) => !known.has(id)).map((id) => `${id} is lost`);
  const other = stored.flatMap(({ id, state }) => {
    const seen = tickets.get(id)?.state;
    return seen === state ? [] : [`${id} is ${state}, not ${seen}`];
  });
  const { rows } = await sql<{ counter: string }>`
    select one.counter from counter_spans one join counter_spans other
      on other.office = one.office and other.counter = one.counter and other.id <> one.id
      and tstzrange(one.started_at, one.ended_at) && tstzrange(other.started_at, other.ended_at)`.execute(db);
  return [...lost, ...other, ...rows.map(({ counter }) => `spans of counter ${counter} overlap`)];
}
