import type { Kysely, Transaction } from 'kysely';
import type { QueueDay, QueueDayChange } from '@wartemarke/contract';
import { checkRange } from '../availability/asked-days.ts';
import { businessDate, dayRange, isRealDate } from '../availability/office-time.ts';
import type { Timetable } from '../availability/timetable.ts';
import type { CallFacts } from '../booking/booking.ts';
import { releaseExpired, type OnFreed, type QueueDay as DayOfQueue } from '../booking/booking.store.ts';
import { lockDays } from '../booking/changing.store.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { OfficeChange } from '../live/office-change.ts';
import type { Offices } from '../offices/offices.ts';
import { packQueueDay, type PackedDay } from './packed-day.ts';
import { createQueueDayView } from './queue-day-view.ts';
import {
  changeLanes,
  deleteChange,
  listChanges,
  listOccupants,
  writeChange,
  type DayChange,
} from './queue-days.store.ts';

/** What planning the days works with. */
export interface QueueDaysDeps {
  readonly db: Kysely<Schema>;
  readonly offices: Offices;
  readonly timetable: Timetable;
  readonly onFreed: OnFreed;
  readonly change: OfficeChange;
}

function checkDates(dates: Readonly<Record<string, string>>): void {
  const wrong = Object.keys(dates).filter((name) => !isRealDate(dates[name]!));
  const errors = wrong.map((name) => ({ pointer: `?${name}`, code: 'date_invalid' }));
  if (wrong.length > 0) throw new CallError('date_invalid', { errors });
}

/** The lanes of the days, and the appointments that no longer fit into them. */
export function createQueueDays(deps: QueueDaysDeps) {
  const { db, offices, timetable, onFreed } = deps;
  const { timeZone } = offices.town;
  const view = createQueueDayView(deps);

  function findDay({ office, queue, date }: DayOfQueue): DayOfQueue {
    const isKnown = offices.get(office).queues.some(({ id }) => id === queue);
    if (!isKnown) throw new CallError('queue_not_found');
    if (!isRealDate(date)) throw new CallError('date_invalid');
    return { office, queue, date };
  }

  async function pack(
    trx: Kysely<Schema>,
    day: DayOfQueue,
    change: DayChange | undefined,
    now: number,
  ): Promise<PackedDay> {
    const { office, queue: queueId, date } = day;
    const queue = offices.get(office).queues.find(({ id }) => id === queueId)!;
    const occupants = await listOccupants(trx, { office, from: date, to: date }, now);
    return packQueueDay(timetable.calendarOf(office, queue), { date, change, occupants, now });
  }

  /** Changes a day under its lock and puts what is booked into the lanes that remain. */
  async function changeTo(
    day: DayOfQueue,
    later: DayChange | undefined,
    { once, now }: CallFacts,
    judge: (before: PackedDay, after: PackedDay) => void,
  ): Promise<QueueDay> {
    const { office, date } = day;
    const answer = await deps.change(office, once, async (trx: Transaction<Schema>) => {
      await lockDays(trx, [day]);
      await releaseExpired(trx, day, now);
      const changes = await listChanges(trx, { office, from: date, to: date });
      const before = await pack(
        trx,
        day,
        changes.find(({ queue }) => queue === day.queue),
        now,
      );
      const after = await pack(trx, day, later, now);
      judge(before, after);
      await (later ? writeChange(trx, day, later, now) : deleteChange(trx, day));
      await changeLanes(trx, day, after.relocated);
      await onFreed(trx, day, now);
      return view.ofDay(trx, office, after);
    });
    timetable.forget(office);
    return answer;
  }

  return {
    /** Lists the days of all queues. */
    async list(office: string, { from, to }: { from: string; to: string }, now: number) {
      checkDates({ from, to });
      checkRange(from, to);
      const range = { office, from, to };
      const [occupants, changes] = [await listOccupants(db, range, now), await listChanges(db, range)];
      const packed = dayRange(from, to).flatMap((date) =>
        offices.get(office).queues.map((queue) => {
          const change = changes.find((each) => each.queue === queue.id && each.date === date);
          return packQueueDay(timetable.calendarOf(office, queue), { date, change, occupants, now });
        }),
      );
      return { days: await view.ofDays(db, office, packed) };
    },

    /** Gives a day other lanes; 0 closes it. Throws `day_has_bookings` unless the clerk has seen what no longer fits. */
    async change(place: DayOfQueue, change: QueueDayChange, facts: CallFacts): Promise<QueueDay> {
      const day = findDay(place);
      if (day.date < businessDate(facts.now, timeZone)) throw new CallError('date_past');
      const { lanes, reason, confirmed = false } = change;
      const later = { queue: day.queue, date: day.date, lanes, reason: reason?.trim() || null };
      return changeTo(day, later, facts, (_before, { misfits }) => {
        if (!confirmed) refuseMisfits(misfits.length);
      });
    },

    /** Lets the opening hours hold again. Throws `day_has_bookings` when more would not fit than now. */
    async restore(place: DayOfQueue, facts: CallFacts): Promise<QueueDay> {
      return changeTo(findDay(place), undefined, facts, (before, after) => {
        if (after.misfits.length > before.misfits.length) refuseMisfits(after.misfits.length);
      });
    },
  };
}

function refuseMisfits(count: number): void {
  if (count > 0) throw new CallError('day_has_bookings', { params: { count } });
}
