import type { DayAvailability, Days, ServiceQuantity, Slot, Slots } from '@wartemarke/contract';
import type { DaysWish, SlotsWish } from '../../client.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { fakeOffice } from './catalogue.ts';
import { addDays, instantOf, timeZone, toDate, toMinutes, weekdayOf } from './local-time.ts';
import { expectOffice, type TownState } from './state.ts';

const bookableDays = 56;
const stepMinutes = 10;
const holidays = new Set(['03-26', '03-29', '05-01', '05-06', '05-17', '10-03', '12-25', '12-26', '01-01']);

/** Minutes of the day, half-open. */
const openings: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  1: [[480, 720]],
  2: [
    [480, 720],
    [840, 960],
  ],
  3: [[480, 720]],
  4: [
    [480, 720],
    [840, 1080],
  ],
  5: [[480, 720]],
};

/** Length of a visit for these services; refuses what cannot be booked together. */
export function visitMinutes(services: readonly ServiceQuantity[]): number {
  const found = services.map(({ id, quantity }) => {
    const service = fakeOffice.services.find((each) => each.id === id);
    if (!service) throw apiErrorOf('service_unknown');
    if (!service.bookable) throw apiErrorOf('service_not_bookable');
    return { ...service, quantity };
  });
  if (new Set(found.map(({ queue }) => queue)).size > 1) throw apiErrorOf('services_not_combinable');
  return found.reduce(
    (sum, { durationMinutes, additionalMinutes, quantity }) =>
      sum + durationMinutes + additionalMinutes * (quantity - 1),
    0,
  );
}

/** The days of the wish, or all that can be booked. */
export function listDays(state: TownState, office: string, wish: DaysWish): Days {
  expectOffice(office);
  const minutes = visitMinutes(wish.services);
  const today = toDate(state.now());
  const lastBookableDate = addDays(today, bookableDays - 1);
  const from = wish.from ?? today;
  const to = wish.to ?? lastBookableDate;
  const days: DayAvailability[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(toDay(state, date, minutes));
  const nextFreeDate = findFreeDate(state, today, minutes);
  return { office, timeZone, from, to, days, nextFreeDate, lastBookableDate };
}

/** The slots of one day. */
export function listSlots(state: TownState, office: string, { services, date }: SlotsWish): Slots {
  expectOffice(office);
  const minutes = visitMinutes(services);
  const slots = findSlots(state, date, minutes);
  const nextFreeDate = findFreeDate(state, addDays(date, 1), minutes);
  const reason = toDay(state, date, minutes).reason;
  return { office, timeZone, date, slots, nextFreeDate, ...(reason && { reason }) };
}

/** Free slots near an instant, for whoever came too late. */
export function findAlternatives(state: TownState, startAt: string, minutes: number): Slot[] {
  return findSlots(state, startAt.slice(0, 10), minutes)
    .sort((a, b) => distance(a.startAt, startAt) - distance(b.startAt, startAt))
    .slice(0, 3);
}

/** The slots of a day that are long enough and not taken. */
export function findSlots(state: TownState, date: string, minutes: number): Slot[] {
  const today = toDate(state.now());
  if (holidays.has(date.slice(5)) || date < today || date >= addDays(today, bookableDays)) return [];
  const earliest = date === today ? toMinutes(state.now()) : 0;
  const slots: Slot[] = [];
  for (const [open, close] of openings[weekdayOf(date)] ?? []) {
    for (let start = open; start + minutes <= close; start += stepMinutes) {
      if (start < earliest || isUsuallyTaken(date, start)) continue;
      const slot = { startAt: instantOf(date, start), endAt: instantOf(date, start + minutes) };
      if (!isTaken(state, slot)) slots.push(slot);
    }
  }
  return slots;
}

function toDay(state: TownState, date: string, minutes: number): DayAvailability {
  const free = findSlots(state, date, minutes).length;
  if (free > 0) return { date, free };
  const today = toDate(state.now());
  if (date < today) return { date, free, reason: 'past' };
  if (date >= addDays(today, bookableDays)) return { date, free, reason: 'horizon' };
  if (holidays.has(date.slice(5))) return { date, free, reason: 'holiday' };
  return { date, free, reason: openings[weekdayOf(date)] ? 'full' : 'closed' };
}

function findFreeDate(state: TownState, from: string, minutes: number): string | null {
  for (let date = from; date < addDays(from, bookableDays); date = addDays(date, 1)) {
    if (findSlots(state, date, minutes).length > 0) return date;
  }
  return null;
}

function isTaken(state: TownState, { startAt, endAt }: Slot): boolean {
  const appointments = [...state.appointments.values()].map(({ appointment }) => appointment);
  const taken = [
    ...[...state.holds.values()].filter(({ expiresAt }) => Date.parse(expiresAt) > state.now()),
    ...appointments.filter((each) => each.state === 'confirmed'),
  ];
  return taken.some((each) => each.startAt < endAt && startAt < each.endAt);
}

/** Other people's appointments: every fourth day is full, on the others some times are gone; always the same ones. */
function isUsuallyTaken(date: string, minutes: number): boolean {
  const day = Number(date.slice(8));
  return day % 4 === 0 || (day * 7 + minutes / stepMinutes) % 5 < 2;
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
