import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Log } from './log.ts';

const checkpointMillis = 5 * 60_000;
const dayMillis = 24 * 60 * 60_000;
/** Of the day in UTC; in Germany it is night then. */
const vacuumHourMillis = 2 * 60 * 60_000;

/**
 * What PostgreSQL's background processes would do for an embedded database, which has none: a checkpoint
 * every five minutes, so that the write-ahead log stays small, and `vacuum (analyze)` every night.
 * @param startedAt epoch milliseconds
 * @returns a function to be called every minute with the time; it does what is due.
 */
export function createMaintenance<Tables>(db: Kysely<Tables>, log: Log, startedAt: number) {
  let nextCheckpointAt = startedAt + checkpointMillis;
  let nextVacuumAt = nightAfter(startedAt);

  return async (now: number): Promise<void> => {
    try {
      if (now >= nextVacuumAt) {
        nextVacuumAt = nightAfter(now);
        await vacuum(db);
        log.info({}, 'vacuumed the embedded database');
      }
      if (now >= nextCheckpointAt) {
        nextCheckpointAt = now + checkpointMillis;
        await sql`checkpoint`.execute(db);
      }
    } catch (error) {
      log.warn({ err: error }, 'maintenance of the embedded database failed');
    }
  };
}

/** Table by table, so that others get their turn in between. */
async function vacuum<Tables>(db: Kysely<Tables>): Promise<void> {
  for (const { name } of await db.introspection.getTables()) {
    await sql`vacuum (analyze) ${sql.table(name)}`.execute(db);
  }
}

function nightAfter(now: number): number {
  return (Math.floor((now - vacuumHourMillis) / dayMillis) + 1) * dayMillis + vacuumHourMillis;
}
