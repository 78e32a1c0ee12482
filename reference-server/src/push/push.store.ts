import { sql, type Kysely } from 'kysely';
import type { PushSubscriptionFacts } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';

type Database = Kysely<Schema>;

/** A call that somebody wants to be told of. */
export interface CallToTell {
  readonly office: string;
  readonly ticket: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly language: string | null;
  /** Where the ticket is called: another office than `office` once it was passed on to one. */
  readonly called_office: string;
  readonly drawn_queue: string;
  readonly number: number;
  readonly counter: string;
}

/** Keeps where a holder is notified; the same browser only once. Nothing happens when a ticket has enough of them. */
export async function keepSubscription(
  trx: Database,
  ticket: { readonly office: string; readonly id: string },
  { endpoint, keys, language }: PushSubscriptionFacts,
  { now, most }: { readonly now: number; readonly most: number },
): Promise<void> {
  await sql`
    insert into push_subscriptions (office, ticket, endpoint, p256dh, auth, language, created_at)
    select ${ticket.office}, ${ticket.id}::uuid, ${endpoint}, ${keys.p256dh}, ${keys.auth}, ${language ?? null}::text,
      ${new Date(now)}::timestamptz
    where (select count(*) from push_subscriptions
      where office = ${ticket.office} and ticket = ${ticket.id}::uuid and endpoint <> ${endpoint}) < ${most}::int
    on conflict (office, ticket, endpoint)
      do update set p256dh = excluded.p256dh, auth = excluded.auth, language = excluded.language`.execute(
    trx,
  );
}

/**
 * Takes calls that nobody has been told of, at most so many, and marks them as told: who is told twice would come
 * twice, so that a notification that gets lost stays lost. Processes never take the same one.
 */
export async function takeCallsToTell(db: Database, atMost: number): Promise<CallToTell[]> {
  const { rows } = await sql<CallToTell>`
    with called as (
      select p.office, p.ticket, p.endpoint, t.office as called_office, t.drawn_queue, t.number, t.counter,
        t.called_at, t.recalls
      from push_subscriptions p
      join tickets held on held.office = p.office and held.id = p.ticket
      join tickets t on t.office = coalesce(held.passed_office, held.office)
        and t.id = coalesce(held.passed_ticket, held.id)
      where t.state = 'called'
        and (p.told_at is distinct from t.called_at or p.told_recalls is distinct from t.recalls)
      limit ${atMost}::int
      for update of p skip locked
    )
    update push_subscriptions p set told_at = called.called_at, told_recalls = called.recalls from called
    where p.office = called.office and p.ticket = called.ticket and p.endpoint = called.endpoint
    returning p.office, p.ticket, p.endpoint, p.p256dh, p.auth, p.language, called.called_office,
      called.drawn_queue, called.number, called.counter`.execute(db);
  return rows;
}

/** Forgets a subscription that its browser has ended. */
export async function dropSubscription(
  db: Database,
  { office, ticket, endpoint }: Pick<CallToTell, 'office' | 'ticket' | 'endpoint'>,
): Promise<void> {
  await sql`delete from push_subscriptions
    where office = ${office} and ticket = ${ticket}::uuid and endpoint = ${endpoint}`.execute(db);
}
