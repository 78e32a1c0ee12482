import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { App } from './app.ts';
import type { Schema } from './database/schema.ts';

const HOUR = 3_600_000;
/** How long the same call with the same key gets the same answer. */
const KEYS_KEPT_HOURS = 24;

/** What of the product has something to do from time to time. */
export type Household = Pick<
  App,
  'durations' | 'booking' | 'changing' | 'waitingList' | 'calling' | 'signals' | 'retention' | 'rescan'
>;

async function forgetAccess(db: Kysely<Schema>, now: number): Promise<void> {
  const nowDate = new Date(now);
  await db.deleteFrom('sessions').where('expires_at', '<=', nowDate).execute();
  await db.deleteFrom('pairing_codes').where('expires_at', '<=', nowDate).execute();
  await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', new Date(now - KEYS_KEPT_HOURS * HOUR))
    .execute();
}

/**
 * Does what has to be done from time to time: ends holds and what nobody confirmed, brings cancelled times back, offers
 * what is free to those who wait, scans documents that wait for it, forgets what is over. A chore that fails is logged
 * and keeps no other from being done. Once the signal is given, no further one begins.
 */
export async function keepHouse(
  db: Kysely<Schema>,
  { durations, booking, changing, waitingList, calling, signals, retention, rescan }: Household,
  now: number,
  log: Pick<Logger, 'error'>,
  signal?: AbortSignal,
): Promise<void> {
  const chores: readonly (() => Promise<unknown>)[] = [
    () => durations.refresh(now),
    () => booking.sweep(now),
    () => changing.releaseDue(now),
    () => changing.endUnanswered(now),
    () => waitingList.offerRound(now),
    () => calling.endEarlierDays(now),
    () => signals.endOld(now),
    () => forgetAccess(db, now),
    () => retention.forgetOld(now),
    () => rescan(now, signal),
  ];
  for (const chore of chores) {
    if (signal?.aborted) return;
    await chore().catch((error: unknown) => log.error({ err: error }, 'housekeeping failed'));
  }
}

/** Does a round each half minute until it is stopped; none begins before the last one is done. */
export function startHousekeeping(round: (signal: AbortSignal) => Promise<void>): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | undefined;
  const run = () => {
    running ??= round(stopping.signal).finally(() => (running = undefined));
  };
  const timer = setInterval(run, 30_000);
  run();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
