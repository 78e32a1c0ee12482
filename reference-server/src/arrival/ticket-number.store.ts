import { sql, type Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import { nextNumber } from './ticket-number.ts';

type Database = Kysely<Schema>;

/** The numbers of a queue on a business day. */
export interface NumbersOfDay {
  readonly office: Pick<OfficeConfiguration, 'id' | 'queues'>;
  readonly queue: Pick<QueueConfiguration, 'id' | 'numbers' | 'prefix'>;
  readonly businessDate: string;
}

/** The queues whose numbers read alike: those with the same prefix, the queue itself among them. */
const alike = ({ office, queue }: NumbersOfDay) =>
  office.queues.filter(({ prefix }) => prefix === queue.prefix);

/**
 * Takes the next number of a queue's day; one that somebody still has open is passed over, also when it was drawn on an
 * earlier day or reads the same in another queue. Who takes one keeps the others waiting until the transaction ends.
 */
export async function takeNumber(trx: Database, day: NumbersOfDay): Promise<number> {
  const lastNumber = await lockNumbers(trx, day);
  const lastOfAll = Math.max(...alike(day).map(({ numbers }) => numbers.to));
  const number = nextNumber(lastNumber, day.queue.numbers, await findTaken(trx, day), lastOfAll);
  await sql`update ticket_numbers set last_number = ${number}
    where office = ${day.office.id} and queue = ${day.queue.id} and business_day = ${day.businessDate}::date`.execute(
    trx,
  );
  return number;
}

async function lockNumbers(trx: Database, day: NumbersOfDay): Promise<number> {
  const { queue, businessDate } = day;
  const office = day.office.id;
  if (alike(day).length > 1) {
    const shared = `${office} prefix ${queue.prefix}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${shared}::text, 0))`.execute(trx);
  }
  const before = queue.numbers.from - 1;
  const begin = queue.numbers.goesOn
    ? sql`coalesce((select last_number from ticket_numbers
        where office = ${office} and queue = ${queue.id} and business_day < ${businessDate}::date
        order by business_day desc limit 1), ${before}::int)`
    : sql`${before}::int`;
  const { rows } = await sql<{ last_number: number }>`
    insert into ticket_numbers as known (office, queue, business_day, last_number)
    values (${office}, ${queue.id}, ${businessDate}::date, ${begin})
    on conflict (office, queue, business_day) do update set last_number = known.last_number
    returning last_number`.execute(trx);
  return rows[0]!.last_number;
}

async function findTaken(trx: Database, day: NumbersOfDay): Promise<ReadonlySet<number>> {
  const { office, businessDate } = day;
  const isAlike = sql`office = ${office.id} and drawn_queue = any(${alike(day).map(({ id }) => id)}::text[])`;
  const { rows } = await sql<{ numbers: number[] }>`
    select coalesce(array_agg(number), '{}') as numbers from (
      select number from tickets
      where ${isAlike} and business_day = ${businessDate}::date
      union all
      select number from tickets
      where ${isAlike} and business_day < ${businessDate}::date
        and state in ('waiting', 'called', 'serving', 'parked')
    ) as taken`.execute(trx);
  return new Set(rows[0]!.numbers);
}
