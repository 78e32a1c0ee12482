import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Booking } from './booking/booking.ts';
import type { Schema } from './database/schema.ts';

const HOUR = 3_600_000;
/** How long the same call with the same key gets the same answer. */
const KEYS_KEPT_HOURS = 24;

/** Does what has to be done from time to time: ends holds, forgets sessions, codes and kept answers that are over. */
export async function keepHouse(db: Kysely<Schema>, booking: Booking, now: number): Promise<void> {
  const nowDate = new Date(now);
  await booking.sweep(now);
  await db.deleteFrom('sessions').where('expires_at', '<=', nowDate).execute();
  await db.deleteFrom('pairing_codes').where('expires_at', '<=', nowDate).execute();
  await db
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', new Date(now - KEYS_KEPT_HOURS * HOUR))
    .execute();
}

/** Keeps house each half minute until it is stopped. A failed round is logged; the next one comes. */
export function startHousekeeping(round: () => Promise<void>, log: Logger): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const run = () => {
    running = running.then(round).catch((error: unknown) => log.error({ err: error }, 'housekeeping failed'));
  };
  const timer = setInterval(run, 30_000);
  run();
  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
