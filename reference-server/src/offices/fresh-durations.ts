import type { Kysely } from 'kysely';
import type { Log } from '../database/log.ts';
import type { Schema } from '../database/schema.ts';
import { readDurations } from './durations.store.ts';
import type { Offices } from './offices.ts';

/** How old what this process knows may be: so long after a clerk took a length over, all processes plan with it. */
const FRESH_MILLISECONDS = 1000;

/** What keeping the lengths up to date works with. */
export interface FreshDurationsDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Pick<Offices, 'adopt'>;
  readonly log: Pick<Log, 'warn'>;
}

/** Keeps the lengths of the services as all processes have taken them over. */
export interface FreshDurations {
  /** To be called before something is planned: reads them when they are older than a second. Never throws. */
  refresh(now: number): Promise<void>;
  /** Reads them now, because this process has changed one. */
  reread(): Promise<void>;
}

/** Binds the lengths in the database to the offices of this process. */
export function createFreshDurations({ db, offices, log }: FreshDurationsDeps): FreshDurations {
  let readAt = -Infinity;
  let reading: Promise<void> | undefined;
  let known = '';

  async function reread(): Promise<void> {
    const durations = await readDurations(db);
    const text = JSON.stringify(Array.from(durations, ([office, own]) => [office, [...own]]));
    if (text === known) return;
    known = text;
    offices.adopt(durations);
  }

  // Without a database nothing can be booked anyway, and what needs none goes on with what is known.
  const tryToReread = () =>
    reread().catch((error: unknown) => log.warn({ err: error }, 'lengths of services could not be read'));

  return {
    async refresh(now) {
      if (Math.abs(now - readAt) < FRESH_MILLISECONDS) return reading;
      readAt = now;
      reading = tryToReread().finally(() => (reading = undefined));
      await reading;
    },
    reread,
  };
}
