import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import type { QueueConfiguration } from '../town/configuration.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { chooseStart, type ChosenStart } from './chosen-start.ts';
import { createHolidays } from './holidays.ts';
import { createOccupancies } from './occupancies.ts';
import { businessDate, parseWireInstant } from './office-time.ts';
import type { AvailabilityQuestion } from './question.ts';
import { createShownTimes } from './shown-times.ts';
import { planAsked, type Ask, type Wish } from './wish.ts';

/** Where a hold would lie. */
export interface Place {
  readonly queue: QueueConfiguration;
  readonly chosen: ChosenStart;
  /** Whether expired holds of the day still occupy cells in the database. */
  readonly hasExpired: boolean;
}

/** The offices' calendars over what is taken in the database: one truth for showing days and for booking them. */
export function createTimetable(db: Kysely<Schema>, offices: Offices) {
  const { timeZone, federalState } = offices.town;
  const holidays = createHolidays(federalState);
  const calendars = new Map<string, Calendar>();
  const occupancies = createOccupancies(db);

  function calendarOf(office: string, queue: QueueConfiguration): Calendar {
    const key = `${office} ${queue.id}`;
    const calendar = calendars.get(key) ?? createCalendar(queue, { timeZone, holidays });
    calendars.set(key, calendar);
    return calendar;
  }

  function plan(wish: Ask, now: number): Omit<AvailabilityQuestion, 'occupancies'> {
    const visit = planAsked(offices, wish, businessDate(now, timeZone));
    const { online, isClerk = false } = wish;
    return { visit, calendar: calendarOf(wish.office, visit.queue), nowAt: now, online, isClerk };
  }

  async function ask(wish: Ask, now: number): Promise<AvailabilityQuestion> {
    const planned = plan(wish, now);
    return { ...planned, ...(await occupancies.ofHorizon(wish.office, planned.calendar, now)) };
  }

  return {
    ...createShownTimes(offices, ask),

    /** Finds the place for a hold by a fresh read; `undefined` when the slot is taken. Throws `slot_unknown`. */
    async place(wish: Wish, now: number): Promise<Place | undefined> {
      const wishedAt = parseWireInstant(wish.startAt, timeZone);
      const planned = plan(wish, now);
      const date = businessDate(wishedAt, timeZone);
      const asked = { office: wish.office, date, now, without: wish.moving };
      const { hasExpired, ...day } = await occupancies.ofDay(planned.calendar, asked);
      try {
        return {
          queue: planned.visit.queue,
          chosen: chooseStart({ ...planned, ...day }, wishedAt),
          hasExpired,
        };
      } catch (error) {
        if (error instanceof CallError && error.code === 'slot_taken') return undefined;
        throw error;
      }
    },

    /** The days of a queue as its opening hours plan them, without what clerks changed. */
    calendarOf,

    /** A queue's calendar and what is taken on its days from one to another, both included, as a transaction sees them. */
    async look(
      trx: Kysely<Schema>,
      { office, queue, from, to }: { office: string; queue: string; from: string; to: string },
      now: number,
    ): Promise<Pick<AvailabilityQuestion, 'calendar' | 'occupancies'>> {
      const calendar = calendarOf(office, queueOf(offices.get(office), queue));
      return occupancies.ofDays(trx, calendar, { office, from, to, now });
    },

    /** Something of the office was booked or freed: who looks next sees it. */
    forget: occupancies.forget,
  };
}

/** What booking and the routes of this feature work with. */
export type Timetable = ReturnType<typeof createTimetable>;
