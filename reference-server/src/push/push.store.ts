import { sql, type Kysely } from 'kysely';
import type { PushSubscriptionFacts } from '@wartemarke/contract';
import { withVisit } from '../arrival/arrival.store.ts';
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
  readonly drawn_queue: string;
  readonly number: number;
  readonly counter: string;
}

/**
 * Keeps where a holder is notified, of the ticket that goes on with the visit; the same browser only once. Nothing
 * happens when a ticket has enough of them.
 */
export async function keepSubscription(
  trx: Database,
  ticket: { readonly office: string; readonly id: string },
  { endpoint, keys, language }: PushSubscriptionFacts,
  { now, most }: { readonly now: number; readonly most: number },
): Promise<void> {
  await sql`${withVisit(sql`office = ${ticket.office} and id = ${ticket.id}::uuid`)}
    insert into push_subscriptions (office, ticket, endpoint, p256dh, auth, language, created_at)
    select visit.office, visit.id, ${endpoint}, ${keys.p256dh}, ${keys.auth}, ${language ?? null}::text,
      ${new Date(now)}::timestamptz
    from visit
    where passed_ticket is null and (select count(*) from push_subscriptions as kept
      where kept.office = visit.office and kept.ticket = visit.id and endpoint <> ${endpoint}) < ${most}::int
    on conflict (office, ticket, endpoint)
      do update set p256dh = excluded.p256dh, auth = excluded.auth, language = excluded.language`.execute(
    trx,
  );
}

/** Has the holder of a ticket notified of the one that goes on with the visit, also while no page follows it. */
export async function moveSubscriptions(
  trx: Database,
  from: { readonly office: string; readonly id: string },
  to: { readonly office: string; readonly id: string },
): Promise<void> {
  await sql`update push_subscriptions set office = ${to.office}, ticket = ${to.id}::uuid
    where office = ${from.office} and ticket = ${from.id}::uuid`.execute(trx);
}

/**
 * Takes calls that nobody has been told of, at most so many, and marks them as told: who is told twice would come
 * twice, so that a notification that gets lost stays lost. Processes never take the same one.
 */
export async function takeCallsToTell(db: Database, atMost: number): Promise<CallToTell[]> {
  const { rows } = await sql<CallToTell>`
    with called as (
      select p.office, p.ticket, p.endpoint, t.drawn_queue, t.number, t.counter, t.called_at, t.recalls
      from push_subscriptions p
      join tickets t on t.office = p.office and t.id = p.ticket
      where t.state = 'called'
        and (p.told_at is distinct from t.called_at or p.told_recalls is distinct from t.recalls)
      limit ${atMost}::int
      for update of p skip locked
    )
    update push_subscriptions p set told_at = called.called_at, told_recalls = called.recalls from called
    where p.office = called.office and p.ticket = called.ticket and p.endpoint = called.endpoint
    returning p.office, p.ticket, p.endpoint, p.p256dh, p.auth, p.language, called.drawn_queue, called.number,
      called.counter`.execute(db);
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
