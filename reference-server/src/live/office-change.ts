import { sql, type Kysely, type Transaction } from 'kysely';
import type { Changes } from '../database/changes.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import type { Once } from '../http/idempotency.ts';

/**
 * Makes a change of one office or several that live streams show, and answers with what the work returns. The work
 * may find further offices whose streams show it, too.
 */
export type OfficeChange = <Answer>(
  office: string | readonly string[],
  once: Once,
  work: (trx: Transaction<Schema>, alsoShows: (office: string) => void) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Binds what every change of tickets does: in one transaction with it the office's revision rises and the answer is
 * kept; after the commit whoever follows the office gets a hint. The revision comes last, because its row stays
 * locked until the commit.
 */
export function createOfficeChange(db: Kysely<Schema>, changes: Changes): OfficeChange {
  return async (office, once, work) => {
    const { answer, offices } = await transaction(db, async (trx) => {
      const offices = new Set([office].flat());
      const answer = await work(trx, (another) => offices.add(another));
      await once.keep(answer).execute(trx);
      await raiseRevisions(trx, offices);
      return { answer, offices };
    });
    offices.forEach((each) => changes.notify(each));
    return answer;
  };
}

/** Says that offices have changed, in one order for all, so that nobody can deadlock. */
export async function raiseRevisions(trx: Kysely<Schema>, offices: Iterable<string>): Promise<void> {
  for (const office of [...new Set(offices)].toSorted())
    await sql`update offices set revision = revision + 1 where office = ${office}`.execute(trx);
}
