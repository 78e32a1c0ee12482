import type { DayAvailability, Days, ServiceQuantity, Slot, Slots } from '@wartemarke/contract';
import { type ZmsCalendar, type ZmsCatalogue, type ZmsOffice } from './answers.ts';
import { addDays, isWeekend, timeZone, toInstant } from './berlin.ts';
import { isSame, listOffered } from './catalogue.ts';

/** Length of a visit in minutes. */
export function toMinutes(
  catalogue: ZmsCatalogue,
  office: ZmsOffice,
  services: readonly ServiceQuantity[],
): number {
  const offered = listOffered(catalogue, office);
  return services.reduce((sum, { id, quantity }) => {
    const found = offered.find(({ service }) => isSame(service.id, id));
    return sum + (found?.minutes ?? 0) * quantity;
  }, 0);
}

/** The start times of an office on a day, in epoch seconds, earliest first. */
export function listStarts(calendar: ZmsCalendar, office: string, date: string): readonly number[] {
  const days = calendar.availableDays.filter((day) => day.date === date);
  const own = days.flatMap(({ offices = [] }) => offices.filter(({ officeId }) => isSame(officeId, office)));
  return [...new Set(own.flatMap(({ appointments }) => appointments))].sort((a, b) => a - b);
}

/** The slot that begins so many seconds after the epoch. */
export function toSlot(start: number, minutes: number): Slot {
  return { startAt: toInstant(start * 1000), endAt: toInstant(start * 1000 + minutes * 60_000) };
}

/** All days of a range. ZMS does not say why one has nothing: a weekend counts as closed, any other day as full. */
export function toDays(calendar: ZmsCalendar, office: string, from: string, to: string): Days {
  const days: DayAvailability[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const free = listStarts(calendar, office, date).length;
    const reason = isWeekend(date) ? 'closed' : 'full';
    days.push(free > 0 ? { date, free } : { date, free, reason });
  }
  const nextFreeDate = days.find(({ free }) => free > 0)?.date ?? calendar.nextBookableDate ?? null;
  return { office, timeZone, from, to, days, nextFreeDate, lastBookableDate: to };
}

/** The slots of one day. */
export function toSlots(calendar: ZmsCalendar, office: string, date: string, minutes: number): Slots {
  const slots = listStarts(calendar, office, date).map((start) => toSlot(start, minutes));
  const nextFreeDate = calendar.nextBookableDate ?? null;
  const reason = isWeekend(date) ? 'closed' : 'full';
  return { office, timeZone, date, slots, nextFreeDate, ...(slots.length === 0 && { reason }) };
}
