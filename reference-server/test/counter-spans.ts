import type { OpenDatabase } from '../src/database/open-database.ts';

/** The spans of all counters in their order; one that runs ends never. Instants are epoch milliseconds. */
export async function readSpans({ db }: OpenDatabase) {
  const rows = await db
    .selectFrom('counter_spans')
    .select(['counter', 'state', 'started_at', 'ended_at'])
    .orderBy('counter')
    .orderBy('started_at')
    .orderBy('ended_at')
    .execute();
  return rows.map(({ started_at: startedAt, ended_at: endedAt, ...span }) => ({
    ...span,
    from: startedAt.getTime(),
    to: endedAt?.getTime() ?? Infinity,
  }));
}
