import type { Kysely } from 'kysely';
import type { RandomBytes } from '../access/tokens.ts';
import type { Schema } from './schema.ts';

const SECRET_BYTES = 32;

/**
 * A secret of 256 random bits that all processes of a town share: whoever asks first makes it, and it stays the same
 * from then on.
 */
export async function sharedSecret(db: Kysely<Schema>, name: string, random: RandomBytes): Promise<Buffer> {
  const known = await findSecret(db, name);
  if (known) return known;
  const made = { name, secret: random(SECRET_BYTES) };
  await db
    .insertInto('secrets')
    .values(made)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findSecret(db, name))!;
}

async function findSecret(db: Kysely<Schema>, name: string): Promise<Buffer | undefined> {
  const row = await db.selectFrom('secrets').select('secret').where('name', '=', name).executeTakeFirst();
  return row && Buffer.from(row.secret);
}
