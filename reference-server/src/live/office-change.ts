import { sql, type Kysely, type Transaction } from 'kysely';
import type { Changes } from '../database/changes.ts';
import type { Schema } from '../database/schema.ts';
import { transaction } from '../database/transaction.ts';
import type { Once } from '../http/idempotency.ts';

/** Makes a change of one office or several that live streams show, and answers with what the work returns. */
export type OfficeChange = <Answer>(
  office: string | readonly string[],
  once: Once,
  work: (trx: Transaction<Schema>) => Promise<Answer>,
) => Promise<Answer>;

/**
 * Binds what every change of tickets does: in one transaction with it the office's revision rises and the answer is
 * kept; after the commit whoever follows the office gets a hint. The revision comes last, because its row stays
 * locked until the commit.
 */
export function createOfficeChange(db: Kysely<Schema>, changes: Changes): OfficeChange {
  return async (office, once, work) => {
    const offices = [office].flat();
    const answer = await transaction(db, async (trx) => {
      const answer = await work(trx);
      await once.keep(answer).execute(trx);
      await raiseRevisions(trx, offices);
      return answer;
    });
    offices.forEach((each) => changes.notify(each));
    return answer;
  };
}

/** Says that offices have changed, in one order for all, so that nobody can deadlock. */
export async function raiseRevisions(trx: Kysely<Schema>, offices: readonly string[]): Promise<void> {
  for (const office of [...new Set(offices)].toSorted())
    await sql`update offices set revision = revision + 1 where office = ${office}`.execute(trx);
}
