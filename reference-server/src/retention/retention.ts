import type { Kysely } from 'kysely';
import { addDays, businessDate, midnightAt } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { erasePersonal } from './erasing.store.ts';
import {
  deleteIdleSubscriptions,
  deleteOldQueueStates,
  deleteOldSignals,
  deleteOldSpans,
} from './on-site.store.ts';
import {
  deleteExpired,
  deleteKeptMessages,
  deleteSpentProofs,
  eraseEndedEntries,
  eraseTickets,
  findToErase,
} from './retention.store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How counters stood is of nobody, and is needed to compare a month with that of the year before. */
const SPANS_KEPT_DAYS = 400;
/** So many rows are forgotten in one transaction, so that nobody waits for it. */
const BATCH = 200;
/** So many batches of a kind are done in one round; the next one goes on. */
const BATCHES_A_ROUND = 10;

/** Forgets a batch and tells how many there were. */
type ForgetBatch = () => Promise<number>;

/** Goes on until nothing is left or the round is over; `false` when something may be left. */
async function inBatches(forget: ForgetBatch): Promise<boolean> {
  for (let batch = 1; batch <= BATCHES_A_ROUND; batch++) if ((await forget()) < BATCH) return true;
  return false;
}

/** Forgets what is no longer needed: everything personal so many days after the visit, expired holds after a day. */
export function createRetention({ db, offices }: { db: Kysely<Schema>; offices: Offices }) {
  const { timeZone } = offices.town;
  let nextAt = -Infinity;

  const erase = (office: string, untilDate: string, now: number) =>
    transaction(db, async (trx) => {
      const ids = await findToErase(trx, { office, untilDate }, BATCH);
      if (ids.length > 0) await erasePersonal(trx, office, ids, now);
      return ids.length;
    });

  function ofOffice({ id: office, retentionDays }: OfficeConfiguration, now: number): ForgetBatch[] {
    const todayDate = businessDate(now, timeZone);
    const untilDate = addDays(todayDate, -retentionDays);
    const before = new Date(midnightAt(addDays(untilDate, 1), timeZone));
    return [
      () => erase(office, untilDate, now),
      () => eraseTickets(db, { office, untilDate }, BATCH),
      () => deleteKeptMessages(db, office, before, BATCH),
      () => transaction(db, (trx) => eraseEndedEntries(trx, office, BATCH)),
      () => deleteIdleSubscriptions(db, { office, todayDate }, BATCH),
      () => deleteOldQueueStates(db, { office, todayDate }, BATCH),
      () => deleteOldSignals(db, office, before, BATCH),
      () => deleteOldSpans(db, office, new Date(now - SPANS_KEPT_DAYS * DAY), BATCH),
    ];
  }

  return {
    /** Forgets what is due: once an hour, in every call while there is more. */
    async forgetOld(now: number): Promise<void> {
      // A clock that was set back does not put it off.
      if (now < nextAt && nextAt - now <= HOUR) return;
      await deleteSpentProofs(db, now);
      const kinds = [
        () => transaction(db, (trx) => deleteExpired(trx, new Date(now - DAY), BATCH)),
        ...offices.town.offices.flatMap((office) => ofOffice(office, now)),
      ];
      const areDone = [];
      for (const forget of kinds) areDone.push(await inBatches(forget));
      if (areDone.every(Boolean)) nextAt = now + HOUR;
    },
  };
}

/** What housekeeping works with. */
export type Retention = ReturnType<typeof createRetention>;
