import { randomBytes, randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import { pino } from 'pino';
import type { MessageKind } from '@wartemarke/contract';
import type { EngineName } from '../src/database/engine.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import type { AppointmentsTable, MessagesTable } from '../src/database/schema.ts';
import type { Carriers } from '../src/messages/carrier.ts';
import { createDispatcher, type Dispatcher } from '../src/messages/dispatch.ts';
import { createOffices } from '../src/offices/offices.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { openTestDatabase, type Teardown } from './engines.ts';
import { testTown } from './test-town.ts';

const MINUTE = 60_000;

/** The office of the tests. */
export const office = 'buergerbuero';

/** A database with an outbox, a clock that is moved by hand, and dispatchers as many as wanted. */
export interface PostOffice {
  readonly database: OpenDatabase;
  readonly clock: { nowAt: number };
  readonly logged: string[];
  /** A dispatcher, as another process would run it. */
  dispatcher(carriers: Carriers): Dispatcher;
  /** Writes an appointment of tomorrow at nine that nothing else knows; tells its id. */
  appointment(facts?: Partial<Insertable<AppointmentsTable>>): Promise<string>;
  /** Writes a message that is due now; tells its id. */
  message(facts: Partial<Insertable<MessagesTable>> & { kind: MessageKind }): Promise<string>;
  messages(): Promise<{ id: string; state: string; last_error: string | null; attempts: number }[]>;
}

/** Opens a post office with a database of its own. It is 07:00 on 30 March 2027. */
export async function openPostOffice(
  t: Teardown,
  engine: EngineName,
  town?: TownConfiguration,
): Promise<PostOffice> {
  const clock = { nowAt: Date.parse('2027-03-30T07:00:00+02:00') };
  return createPostOffice(await openTestDatabase(t, engine), clock, town);
}

/** A post office beside a server that runs already. */
export function createPostOffice(
  database: OpenDatabase,
  clock: PostOffice['clock'],
  town: TownConfiguration = testTown(),
): PostOffice {
  const { db } = database;
  const logged: string[] = [];
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) });
  const start = Date.parse('2027-03-31T09:00:00+02:00');
  const place = { office, queue: 'service', date: '2027-03-31', lane: 0, first_cell: 108, cell_count: 3 };
  return {
    database,
    clock,
    logged,
    dispatcher: (carriers) =>
      createDispatcher({
        db,
        log,
        carriers,
        offices: createOffices(town),
        random: randomBytes,
        publicUrl: 'https://town.example',
        mailFrom: 'termine@town.example',
        now: () => clock.nowAt,
      }),
    async appointment(facts = {}) {
      const id = randomUUID();
      const contact = { name: 'Erika Mustermann', email: `${id}@mail.example`, phone: null, note: null };
      await db
        .insertInto('appointments')
        .values({
          ...place,
          ...contact,
          id,
          state: 'confirmed',
          start_at: new Date(start),
          end_at: new Date(start + 15 * MINUTE),
          services: JSON.stringify([{ id: 'personalausweis', quantity: 2 }]),
          online: true,
          code: id.slice(0, 8),
          language: 'de',
          created_at: new Date(clock.nowAt),
          ...facts,
        })
        .execute();
      return id;
    },
    async message(facts) {
      const id = randomUUID();
      const due = { due_at: new Date(clock.nowAt), created_at: new Date(clock.nowAt) };
      await db
        .insertInto('messages')
        .values({ id, office, channel: 'email', ...due, ...facts })
        .execute();
      return id;
    },
    messages: () =>
      db.selectFrom('messages').select(['id', 'state', 'last_error', 'attempts']).orderBy('due_at').execute(),
  };
}
