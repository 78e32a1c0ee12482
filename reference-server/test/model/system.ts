import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { readAccess } from '@wartemarke/client';
import { createTimetable } from '../../src/availability/timetable.ts';
import { createBooking, type CallFacts } from '../../src/booking/booking.ts';
import { createChanging } from '../../src/booking/changing.ts';
import type { OpenDatabase } from '../../src/database/open-database.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { CallError } from '../../src/http/call-error.ts';
import { keyedCall } from '../../src/http/idempotency.ts';
import { createOfficeChange } from '../../src/live/office-change.ts';
import { createOffices } from '../../src/offices/offices.ts';
import { createWaitingList } from '../../src/waiting-list/waiting-list.ts';
import { modelTown, office } from './model-town.ts';
import { look, type Seen } from './seen.ts';

/** Random bytes that are the same in each run, and never the same twice in one. */
function createBytes(seed: number): (size: number) => Buffer {
  let count = 0;
  return (size) => {
    count += 1;
    return createHash('sha512').update(`${seed} ${count}`).digest().subarray(0, size);
  };
}

const tables = [
  ...['appointments', 'cells', 'links', 'day_loads', 'day_changes'],
  ...['waiting_entries', 'waiting_links', 'messages', 'idempotency_keys'],
] as const;

const noProof = { requireProof: () => Promise.reject(new Error('the town of the model wants no proof')) };

/** The features of booking as the product puts them together, on a database of their own. */
export function createSystem({ db, changes: hints }: OpenDatabase, seed: number) {
  const random = createBytes(seed);
  const offices = createOffices(modelTown());
  const timetable = createTimetable(db, offices);
  const common = { db, offices, timetable, random, publicUrl: 'https://town.example' };
  const waitingList = createWaitingList({ ...common, challenges: noProof });
  const changes = { ...common, onFreed: waitingList.onFreed };
  const tokens = new Map<string, string>();
  let calls = 0;
  let seen: Seen = { visits: [], entries: [], cells: [], loads: [] };

  return {
    timetable,
    waitingList,
    booking: createBooking({ ...changes, challenges: noProof }),
    changing: createChanging(changes),
    desk: createDesk({ ...changes, change: createOfficeChange(db, hints) }),

    /** Steps that were made, over all runs. */
    steps: 0,

    /** What a call knows beside its wish. */
    at: (now: number): CallFacts => ({
      now,
      once: keyedCall(`model-${(calls += 1)}`.padEnd(16, '.'), '', '', now),
    }),

    /** Keeps the secret of a thing. */
    keep(id: string, token: string): void {
      tokens.set(id, token);
    },

    /** Keeps the secret that stands in a link. */
    keepLink(link: string): void {
      const access = readAccess(new URL(link).hash)!;
      tokens.set(access.id, access.token);
    },

    /** A thing of the office with its secret. */
    open: (id: string) => ({ office, id, token: tokens.get(id)! }),

    /** The version of an appointment when it was last looked at. */
    versionOf: (id: string) => ({
      version: String(seen.visits.find((visit) => visit.id === id)?.version),
      language: undefined,
    }),

    async look(): Promise<Seen> {
      seen = await look(db);
      return seen;
    },

    /** Does something; `ok`, or the code of its refusal. */
    async attempt(work: () => Promise<unknown>): Promise<string> {
      try {
        await work();
        return 'ok';
      } catch (error) {
        if (error instanceof CallError) return error.code;
        throw error;
      } finally {
        timetable.forget(office);
      }
    },

    /** Begins anew. */
    async clear(): Promise<void> {
      tokens.clear();
      for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(db);
      timetable.forget(office);
    },
  };
}

/** The product under test. */
export type System = ReturnType<typeof createSystem>;
