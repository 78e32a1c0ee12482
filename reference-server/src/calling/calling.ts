import type { Kysely } from 'kysely';
import { addDays, businessDate, midnightAt } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import { raiseRevisions } from '../live/office-change.ts';
import { endSpansOfEarlierDays } from './counter-spans.store.ts';
import { createCounters } from './counters.ts';
import { endTicketsBefore } from './leftovers.store.ts';
import type { CallingDeps } from './on-ticket.ts';
import { createSteps } from './steps.ts';
import { createTransfer } from './transfer.ts';

/** From the call to the end of the service. */
export function createCalling(deps: CallingDeps & { readonly db: Kysely<Schema> }) {
  const { timeZone } = deps.offices.town;
  return {
    counters: createCounters(deps),
    steps: createSteps(deps),
    transfer: createTransfer(deps),

    /**
     * Ends what earlier days have left open: counters at once, tickets a day later, so that no number of yesterday that
     * somebody may still hold is given out again.
     */
    async endEarlierDays(now: number): Promise<void> {
      const today = businessDate(now, timeZone);
      await endTicketsBefore(deps.db, addDays(today, -1), now);
      await transaction(deps.db, async (trx) => {
        await raiseRevisions(trx, await endSpansOfEarlierDays(trx, midnightAt(today, timeZone)));
      });
    },
  };
}

/** What the routes of this feature work with. */
export type Calling = ReturnType<typeof createCalling>;
