import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { TownConfiguration } from './configuration.ts';

/** Keeps the configuration with the data, so that an export is whole, and gives each office its revision. */
export async function keepTown(db: Kysely<Schema>, town: TownConfiguration): Promise<void> {
  const configuration = JSON.stringify(town);
  await db
    .insertInto('town')
    .values({ configuration })
    .onConflict((conflict) => conflict.column('one').doUpdateSet({ configuration }))
    .execute();
  await db
    .insertInto('offices')
    .values(town.offices.map(({ id }) => ({ office: id })))
    .onConflict((conflict) => conflict.column('office').doNothing())
    .execute();
}
