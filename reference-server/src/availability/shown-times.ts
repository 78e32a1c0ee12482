import type { Days, Slot, Slots } from '@wartemarke/contract';
import { CallError } from '../http/call-error.ts';
import type { Offices } from '../offices/offices.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import { alternativesTo, toSlot } from './alternatives.ts';
import { checkAskedDays, checkDate, readTimeZone, type AskedDays } from './asked-days.ts';
import { findDays, findFirstStart, findRestOfDay, findSlots } from './availability.ts';
import { businessDate, parseWireInstant } from './office-time.ts';
import type { AvailabilityQuestion } from './question.ts';
import { shortestService } from './shortest-service.ts';
import type { Ask, Wish } from './wish.ts';

interface InZone {
  /** The zone whose offset instants are written with; the office's when left out. */
  readonly tz?: string | undefined;
}

/**
 * What people see who look for a time, as the contract writes it.
 * @param ask - Puts together what decides; it may be a second old.
 */
export function createShownTimes(
  { town: { timeZone } }: Offices,
  ask: (wish: Ask, now: number) => Promise<AvailabilityQuestion>,
) {
  return {
    /** Tells for each day how many slots it has. */
    async days(wish: Ask, { from, to, tz }: AskedDays & InZone, now: number): Promise<Days> {
      const todayDate = businessDate(now, timeZone);
      if (tz !== undefined) readTimeZone(tz);
      checkAskedDays({ from, to }, todayDate);
      const found = findDays(await ask(wish, now), from, to);
      const asked = { from: from ?? todayDate, to: to ?? found.lastBookableDate };
      return { office: wish.office, timeZone, ...asked, ...found };
    },

    /** Lists the slots of one day. */
    async slots(wish: Ask, { date, tz }: { readonly date: string } & InZone, now: number): Promise<Slots> {
      const zone = tz === undefined ? timeZone : readTimeZone(tz);
      checkDate(date, businessDate(now, timeZone), '?date');
      const question = await ask(wish, now);
      const { starts, ...rest } = findSlots(question, date);
      const slots = starts.map((startAt) => toSlot(startAt, question.visit.minutes, zone));
      return { office: wish.office, timeZone, date, slots, ...rest };
    },

    /** The first slot of all; `null` when there is none. */
    async first(wish: Ask, now: number): Promise<Slot | null> {
      const question = await ask(wish, now);
      const startAt = findFirstStart(question);
      return startAt === undefined ? null : toSlot(startAt, question.visit.minutes, timeZone);
    },

    /** The first slots from now on, at most three. */
    async soonest(wish: Ask, now: number): Promise<Slot[]> {
      const question = await ask(wish, now);
      return alternativesTo(question, now).map((startAt) =>
        toSlot(startAt, question.visit.minutes, timeZone),
      );
    },

    /** What of today is still free in a queue for its shortest service. */
    async restOfToday(office: OfficeConfiguration, queue: QueueConfiguration, now: number) {
      const todayDate = businessDate(now, timeZone);
      const service = shortestService(office, queue, todayDate);
      if (!service) return { freeSlots: 0, nextSlot: null };
      const services = [{ id: service.id, quantity: 1 }];
      const question = await ask({ office: office.id, services, online: true }, now);
      const starts = findRestOfDay(question, todayDate);
      const [next] = starts;
      const nextSlot = next === undefined ? null : toSlot(next, question.visit.minutes, timeZone);
      return { freeSlots: starts.length, nextSlot };
    },

    /** The refusal of a slot that somebody else has, with the free ones nearest to it. */
    async taken(wish: Wish, now: number): Promise<CallError> {
      const question = await ask(wish, now);
      const starts = alternativesTo(question, parseWireInstant(wish.startAt, timeZone));
      const alternatives = starts.map((start) => toSlot(start, question.visit.minutes, timeZone));
      return new CallError('slot_taken', { alternatives });
    },
  };
}
