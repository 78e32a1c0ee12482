import type { Kysely } from 'kysely';
import type { Days, ErrorCode, HoldRequest, ServiceQuantity, Slots } from '@wartemarke/contract';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { alternativesTo, toSlot } from './alternatives.ts';
import { findDays, findSlots } from './availability.ts';
import { readTaken, type TakenDay } from './availability.store.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { chooseStart, type ChosenStart } from './chosen-start.ts';
import { createHolidays } from './holidays.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';
import { addDays, businessDate, isRealDate, parseWireInstant } from './office-time.ts';
import type { AvailabilityQuestion } from './question.ts';
import { planVisit, type Visit } from './visit.ts';

const LONGEST_RANGE_DAYS = 62;

/** Where a hold would lie. */
export interface Place {
  readonly queue: string;
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

/** The offices' calendars over what is taken in the database: one answer for showing days and for booking them. */
export function createTimetable(db: Kysely<Schema>, offices: Offices) {
  const { timeZone, federalState } = offices.town;
  const holidays = createHolidays(federalState);
  const calendars = new Map<string, Calendar>();

  function calendarOf(office: OfficeConfiguration, { queue }: Visit): Calendar {
    const key = `${office.id} ${queue.id}`;
    const calendar = calendars.get(key) ?? createCalendar(queue, { timeZone, holidays });
    calendars.set(key, calendar);
    return calendar;
  }

  function toOccupancies(calendar: Calendar, days: readonly TakenDay[]): Map<string, Occupancy> {
    return new Map(days.map((day) => [day.date, createOccupancy(calendar.planOf(day.date), day)]));
  }

  async function ask(
    {
      office,
      services,
      online,
      now,
    }: { office: string; services: readonly ServiceQuantity[]; online: boolean; now: number },
    { from, to }: Range,
  ): Promise<{ question: AvailabilityQuestion; taken: TakenDay[] }> {
    const configuration = offices.get(office);
    const visit = planVisit(configuration, services);
    const calendar = calendarOf(configuration, visit);
    const todayDate = businessDate(now, timeZone);
    const lastDate = addDays(todayDate, visit.queue.booking.horizonDays);
    const taken = await readTaken(db, {
      office,
      queue: visit.queue.id,
      from: from ?? todayDate,
      to: to ?? lastDate,
      now,
    });
    return {
      question: { visit, calendar, occupancies: toOccupancies(calendar, taken), nowAt: now, online },
      taken,
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
      const { question } = await ask({ office, services, online: true, now }, {});
      const found = findDays(question, range.from, range.to);
      const from = range.from ?? todayDate;
      return { office, timeZone, from, to: range.to ?? found.lastBookableDate, ...found };
    },

    /** Lists the slots of one day. */
    async slots(
      office: string,
      services: readonly ServiceQuantity[],
      date: string,
      now: number,
    ): Promise<Slots> {
      checkDate(date, businessDate(now, timeZone), '?date');
      const { question } = await ask({ office, services, online: true, now }, {});
      const { starts, ...rest } = findSlots(question, date);
      const { minutes } = question.visit;
      return {
        office,
        timeZone,
        date,
        slots: starts.map((startAt) => toSlot(startAt, minutes, timeZone)),
        ...rest,
      };
    },

    /** Finds the place for a hold. Throws `slot_unknown`, or `slot_taken` with alternatives. */
    async place(
      office: string,
      { services, startAt }: HoldRequest,
      online: boolean,
      now: number,
    ): Promise<Place> {
      const wishedAt = parseWireInstant(startAt, timeZone);
      const date = businessDate(wishedAt, timeZone);
      const { question, taken } = await ask({ office, services, online, now }, { from: date, to: date });
      try {
        const chosen = chooseStart(question, wishedAt);
        return {
          queue: question.visit.queue.id,
          chosen,
          hasExpired: taken.some(({ hasExpired }) => hasExpired),
        };
      } catch (error) {
        if (error instanceof CallError && error.code === 'slot_taken')
          throw await this.taken(office, { services, startAt }, online, now);
        throw error;
      }
    },

    /** The refusal of a slot that somebody else has, with the free ones nearest to it. */
    async taken(
      office: string,
      { services, startAt }: HoldRequest,
      online: boolean,
      now: number,
    ): Promise<CallError> {
      const { question } = await ask({ office, services, online, now }, {});
      const starts = alternativesTo(question, parseWireInstant(startAt, timeZone));
      const { minutes } = question.visit;
      return new CallError('slot_taken', {
        alternatives: starts.map((start) => toSlot(start, minutes, timeZone)),
      });
    },
  };
}

/** What booking and the routes of this feature work with. */
export type Timetable = ReturnType<typeof createTimetable>;
