import { sql, type Kysely, type Transaction } from 'kysely';
import type { RandomBytes } from '../access/tokens.ts';
import type { Timetable } from '../availability/timetable.ts';
import { planVisit } from '../availability/visit.ts';
import { releaseExpired, type QueueDay } from '../booking/booking.store.ts';
import { insertHold } from '../booking/holding.store.ts';
import { createNewHold } from '../booking/new-hold.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import { messagesTo, writeMessages } from '../messages/outbox.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import { matchDay, type Match, type OfferedDay, type Waiting } from './match.ts';
import { endLapsedOffers, findLine, lockWaiting, noteOffer } from './offering.store.ts';
import type { EntryRow } from './waiting-list.store.ts';

const MINUTE = 60_000;
/** A place ends after so many offers in a row that ran out without an answer. */
const UNANSWERED_AT_MOST = 3;

/** What offering works with. */
export interface OfferingDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly random: RandomBytes;
}

/** A queue whose office has a waiting list. */
export interface WaitingPlace {
  readonly office: OfficeConfiguration;
  readonly queue: QueueConfiguration;
}

/** A person in line, and what is stored of them. */
type InLine = Waiting & { readonly row: EntryRow };

// A service that is no longer offered, or not in this way, waits in vain; its place ends with its last day.
function toWaiting(office: OfficeConfiguration, row: EntryRow): InLine[] {
  const { id, weekdays, part, from_date: fromDate, to_date: toDate } = row;
  const wish = { id, weekdays, part, fromDate, toDate };
  try {
    const visit = planVisit(office, row.services);
    return visit.queue.id === row.queue ? [{ ...wish, row, visit, passed: row.passed.map(Date.parse) }] : [];
  } catch (error) {
    if (error instanceof CallError) return [];
    throw error;
  }
}

/** Offering times that came back to those who wait for them. */
export function createOffering({ db, offices, timetable, random }: OfferingDeps) {
  /** The place of a line; nothing where nobody can wait any more. */
  function findPlace({
    office: id,
    queue: queueId,
  }: {
    office: string;
    queue: string;
  }): WaitingPlace | undefined {
    const office = offices.find(id);
    const queue = office?.queues.find((candidate) => candidate.id === queueId);
    return office?.waitingList.enabled && queue ? { office, queue } : undefined;
  }

  /** Who waits there, in the order of the line: all of them, or those whom a day could suit. */
  async function readLine({ office, queue }: WaitingPlace, date?: string, trx: Kysely<Schema> = db) {
    const rows = await findLine(trx, { office: office.id, queue: queue.id, ...(date && { date }) });
    return rows.flatMap((row) => toWaiting(office, row));
  }

  async function offer(
    trx: Transaction<Schema>,
    { office, queue }: WaitingPlace,
    { waiting, chosen }: Match<InLine>,
    now: number,
  ): Promise<void> {
    const wish = { office: office.id, services: waiting.visit.services, startAt: '', online: true };
    const place = { queue, chosen, hasExpired: false };
    const { hold } = createNewHold(wish, place, { random, now, client: undefined });
    const heldUntil = now + office.waitingList.offerMinutes * MINUTE;
    if (!(await insertHold(trx, { ...hold, heldUntil }, sql`select 1`))) return;
    await noteOffer(trx, waiting.row, hold.id);
    const { email, phone } = waiting.row;
    const to = { office, appointment: hold.id, entry: waiting.id, email, phone };
    await writeMessages(trx, messagesTo(to, 'offer', now), now);
  }

  // Who got a time of another day at this very moment is left out, and the day is gone through again without them.
  async function matchLocked(trx: Transaction<Schema>, day: OfferedDay, office: string, line: InLine[]) {
    for (let rest = line; ;) {
      const matches = matchDay(day, rest);
      const ids = matches.map(({ waiting }) => waiting.id);
      const still = await lockWaiting(trx, office, ids);
      if (still.size === ids.length) return matches;
      rest = rest.filter(({ id }) => still.has(id) || !ids.includes(id));
    }
  }

  async function offerDay(
    trx: Transaction<Schema>,
    place: WaitingPlace,
    date: string,
    now: number,
  ): Promise<void> {
    const { office, queue } = place;
    const line = await readLine(place, date, trx);
    if (line.length === 0) return;
    const range = { office: office.id, queue: queue.id, from: date, to: date };
    const { calendar, occupancies } = await timetable.look(trx, range, now);
    const { offerMinutes } = office.waitingList;
    const day = { date, calendar, occupancy: occupancies.get(date), nowAt: now, offerMinutes };
    for (const match of await matchLocked(trx, day, office.id, line)) await offer(trx, place, match, now);
  }

  /**
   * Offers what is free of a day to the waiting list, in the transaction that freed it: nobody else sees it before. Holds
   * and offers of the day that have run out count as free. Whoever calls it makes others look anew after the commit.
   */
  async function onFreed(trx: Transaction<Schema>, day: QueueDay, now: number): Promise<void> {
    await releaseExpired(trx, day, now);
    await endLapsedOffers(trx, day, UNANSWERED_AT_MOST);
    const place = findPlace(day);
    if (place) await offerDay(trx, place, day.date, now);
  }

  return { onFreed, findPlace, readLine };
}

/** What the features that free times give them to. */
export type Offering = ReturnType<typeof createOffering>;
