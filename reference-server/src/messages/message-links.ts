import type { Kysely } from 'kysely';
import { createToken, hashToken, linkHashes, type RandomBytes } from '../access/tokens.ts';
import type { Schema } from '../database/schema.ts';

/** What a message opens: an appointment, or a place on the waiting list. */
export interface Opening {
  readonly office: string;
  readonly id: string;
  readonly page: 'appointment' | 'waiting';
}

/**
 * Mints the secret of one message. What is stored opens the page for whoever has the message, and for nobody who has the
 * database.
 */
export async function mintLink(
  db: Kysely<Schema>,
  { office, id, page }: Opening,
  { random, byMail }: { random: RandomBytes; byMail: boolean },
): Promise<string> {
  const token = createToken(random);
  const { tokenHash, checkInHash, ticketHash } = linkHashes(token);
  if (page === 'waiting') {
    const link = { office, entry: id, token_hash: tokenHash, by_mail: byMail };
    await db.insertInto('waiting_links').values(link).execute();
    return token;
  }
  const hashes = { token_hash: tokenHash, check_in_hash: checkInHash, ticket_hash: ticketHash };
  await db
    .insertInto('links')
    .values({ office, appointment: id, ...hashes, by_mail: byMail })
    .execute();
  return token;
}

/** Takes the secret of a message back that has surely not gone out. */
export async function withdrawLink(
  db: Kysely<Schema>,
  { office, id, page }: Opening,
  token: string,
): Promise<void> {
  const hash = hashToken(token);
  if (page === 'waiting') {
    const ofEntry = db.deleteFrom('waiting_links').where('office', '=', office).where('entry', '=', id);
    await ofEntry.where('token_hash', '=', hash).execute();
  } else {
    const ofVisit = db.deleteFrom('links').where('office', '=', office).where('appointment', '=', id);
    await ofVisit.where('token_hash', '=', hash).execute();
  }
}
