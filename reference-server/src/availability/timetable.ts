import type { Kysely } from 'kysely';
import type { Days, ErrorCode, ServiceQuantity, Slots } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import { alternativesTo, toSlot } from './alternatives.ts';
import { findDays, findSlots } from './availability.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { chooseStart, type ChosenStart } from './chosen-start.ts';
import { createHolidays } from './holidays.ts';
import { createOccupancies } from './occupancies.ts';
import { addDays, businessDate, isRealDate, parseWireInstant } from './office-time.ts';
import { planVisit } from './visit.ts';

const LONGEST_RANGE_DAYS = 62;

/** Where a hold would lie. */
export interface Place {
  readonly queue: QueueConfiguration;
  readonly chosen: ChosenStart;
  /** Whether expired holds of the day still occupy cells in the database. */
  readonly hasExpired: boolean;
}

/** The days that are asked for, both included. */
interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

function checkDate(date: string | undefined, todayDate: string, pointer: string): void {
  if (date === undefined) return;
  const fail = (code: ErrorCode) => new CallError(code, { errors: [{ pointer, code }] });
  if (!isRealDate(date)) throw fail('date_invalid');
  if (date < todayDate) throw fail('date_past');
}

function checkRange({ from, to }: Range, todayDate: string): void {
  checkDate(from, todayDate, '?from');
  checkDate(to, todayDate, '?to');
  if (to === undefined) return;
  const first = from ?? todayDate;
  if (to < first) throw new CallError('range_invalid');
  if (to >= addDays(first, LONGEST_RANGE_DAYS))
    throw new CallError('range_too_long', { params: { maximum: LONGEST_RANGE_DAYS } });
}

function requirePublic({ services }: OfficeConfiguration, wished: readonly ServiceQuantity[]): void {
  const hidden = services.find(
    ({ id, staffOnly }) => staffOnly && wished.some((service) => service.id === id),
  );
  if (hidden) throw new CallError('service_unknown', { params: { service: hidden.id } });
}

/** A wish for a time, by a citizen (online) or by a clerk, who also has the reserve. */
export interface Wish {
  readonly office: string;
  readonly services: readonly ServiceQuantity[];
  readonly startAt: string;
  readonly online: boolean;
}

/** The offices' calendars over what is taken in the database: one truth for showing days and for booking them. */
export function createTimetable(db: Kysely<Schema>, offices: Offices) {
  const { timeZone, federalState } = offices.town;
  const holidays = createHolidays(federalState);
  const calendars = new Map<string, Calendar>();
  const occupancies = createOccupancies(db);

  function calendarOf(office: OfficeConfiguration, queue: QueueConfiguration): Calendar {
    const key = `${office.id} ${queue.id}`;
    const calendar = calendars.get(key) ?? createCalendar(queue, { timeZone, holidays });
    calendars.set(key, calendar);
    return calendar;
  }

  function plan(office: string, services: readonly ServiceQuantity[], online: boolean) {
    const configuration = offices.get(office);
    const visit = planVisit(configuration, services);
    if (online) requirePublic(configuration, services);
    return { visit, calendar: calendarOf(configuration, visit.queue), online };
  }

  async function ask(office: string, services: readonly ServiceQuantity[], online: boolean, now: number) {
    const planned = plan(office, services, online);
    return {
      ...planned,
      nowAt: now,
      occupancies: await occupancies.ofHorizon(office, planned.calendar, now),
    };
  }

  return {
    /** Tells for each day how many slots it has. */
    async days(
      office: string,
      services: readonly ServiceQuantity[],
      range: Range,
      now: number,
    ): Promise<Days> {
      const todayDate = businessDate(now, timeZone);
      checkRange(range, todayDate);
      const found = findDays(await ask(office, services, true, now), range.from, range.to);
      return {
        office,
        timeZone,
        from: range.from ?? todayDate,
        to: range.to ?? found.lastBookableDate,
        ...found,
      };
    },

    /** Lists the slots of one day. */
    async slots(
      office: string,
      services: readonly ServiceQuantity[],
      date: string,
      now: number,
    ): Promise<Slots> {
      checkDate(date, businessDate(now, timeZone), '?date');
      const question = await ask(office, services, true, now);
      const { starts, ...rest } = findSlots(question, date);
      const slots = starts.map((startAt) => toSlot(startAt, question.visit.minutes, timeZone));
      return { office, timeZone, date, slots, ...rest };
    },

    /** Finds the place for a hold by a fresh read; `undefined` when the slot is taken. Throws `slot_unknown`. */
    async place({ office, services, startAt, online }: Wish, now: number): Promise<Place | undefined> {
      const wishedAt = parseWireInstant(startAt, timeZone);
      const planned = plan(office, services, online);
      const day = await occupancies.ofDay(office, planned.calendar, businessDate(wishedAt, timeZone), now);
      const question = { ...planned, nowAt: now, occupancies: day.occupancies };
      try {
        return {
          queue: planned.visit.queue,
          chosen: chooseStart(question, wishedAt),
          hasExpired: day.hasExpired,
        };
      } catch (error) {
        if (error instanceof CallError && error.code === 'slot_taken') return undefined;
        throw error;
      }
    },

    /** The refusal of a slot that somebody else has, with the free ones nearest to it. */
    async taken({ office, services, startAt, online }: Wish, now: number): Promise<CallError> {
      const question = await ask(office, services, online, now);
      const starts = alternativesTo(question, parseWireInstant(startAt, timeZone));
      const alternatives = starts.map((start) => toSlot(start, question.visit.minutes, timeZone));
      return new CallError('slot_taken', { alternatives });
    },

    /** Something of the office was booked or freed: who looks next sees it. */
    forget: occupancies.forget,
  };
}

/** What booking and the routes of this feature work with. */
export type Timetable = ReturnType<typeof createTimetable>;
