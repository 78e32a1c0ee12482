import type {
  DayAvailability,
  Days,
  Earliest,
  Office,
  ServiceQuantity,
  Slot,
  Slots,
} from '@wartemarke/contract';
import type { DaysWish, SlotsWish } from '../../client.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { toSummary } from './office-summary.ts';
import { addDays, instantOf, timeZone, toDate, toMinutes, weekdayOf } from './local-time.ts';
import { findOffice, type TownState } from './state.ts';

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

/** What is to be booked together: where, for how long, and when at the earliest and latest. */
export interface TownVisit {
  readonly office: string;
  readonly minutes: number;
  readonly seasons: readonly { from: string; until: string }[];
}

/** The visit for these services; refuses what cannot be booked together. */
export function toVisit(state: TownState, officeId: string, services: readonly ServiceQuantity[]): TownVisit {
  const office = findOffice(state, officeId);
  const found = services.map(({ id, quantity }) => ({ ...findService(office, id), quantity }));
  if (new Set(found.map(({ queue }) => queue)).size > 1) throw apiErrorOf('services_not_combinable');
  const minutes = found.reduce(
    (sum, { durationMinutes, additionalMinutes, quantity }) =>
      sum + durationMinutes + additionalMinutes * (quantity - 1),
    0,
  );
  return { office: officeId, minutes, seasons: found.flatMap(({ season }) => season ?? []) };
}

/** The days of the wish, or all that can be booked. */
export function listDays(state: TownState, office: string, wish: DaysWish): Days {
  const visit = toVisit(state, office, wish.services);
  const today = toDate(state.now());
  const lastBookableDate = addDays(today, bookableDays - 1);
  const from = wish.from ?? today;
  const to = wish.to ?? lastBookableDate;
  const days: DayAvailability[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(toDay(state, date, visit));
  const nextFreeDate = findFreeDate(state, today, visit);
  return { office, timeZone, from, to, days, nextFreeDate, lastBookableDate };
}

/** The slots of one day. */
export function listSlots(state: TownState, office: string, { services, date }: SlotsWish): Slots {
  const visit = toVisit(state, office, services);
  const slots = findSlots(state, date, visit);
  const nextFreeDate = findFreeDate(state, addDays(date, 1), visit);
  const reason = toDay(state, date, visit).reason;
  return { office, timeZone, date, slots, nextFreeDate, ...(reason && { reason }) };
}

/** The first slot at each office that handles these services. */
export function findEarliest(state: TownState, services: readonly ServiceQuantity[]): Earliest {
  const today = toDate(state.now());
  const isHandledBy = (office: Office) =>
    services.every(({ id }) => office.services.some((each) => each.id === id));
  const offices = state.offices.filter(isHandledBy).map((office) => {
    const visit = toVisit(state, office.id, services);
    const date = findFreeDate(state, today, visit);
    const slot = date ? findSlots(state, date, visit)[0] : undefined;
    return { office: toSummary(office), slot: slot ?? null };
  });
  const startAt = ({ slot }: Earliest['offices'][number]) => slot?.startAt ?? '9';
  return { offices: offices.sort((a, b) => (startAt(a) < startAt(b) ? -1 : 1)) };
}

/** Free slots near an instant, for whoever came too late. */
export function findAlternatives(state: TownState, startAt: string, visit: TownVisit): Slot[] {
  return findSlots(state, startAt.slice(0, 10), visit)
    .sort((a, b) => distance(a.startAt, startAt) - distance(b.startAt, startAt))
    .slice(0, 3);
}

/** The slots of a day that are long enough and not taken. */
export function findSlots(state: TownState, date: string, visit: TownVisit): Slot[] {
  if (isClosed(state, date) || !isInSeason(date, visit)) return [];
  const earliest = date === toDate(state.now()) ? toMinutes(state.now()) : 0;
  const slots: Slot[] = [];
  for (const [open, close] of listOpenings(date)) {
    for (let start = open; start + visit.minutes <= close; start += stepMinutes) {
      if (start < earliest || isUsuallyTaken(date, start + toShift(visit))) continue;
      const slot = { startAt: instantOf(date, start), endAt: instantOf(date, start + visit.minutes) };
      if (!isTaken(state, visit.office, slot)) slots.push(slot);
    }
  }
  return slots;
}

/** When the office is open on a day of the week, in minutes of the day, half-open. */
export function listOpenings(date: string): readonly (readonly [number, number])[] {
  return holidays.has(date.slice(5)) ? [] : (openings[weekdayOf(date)] ?? []);
}

/** Starts of a day at which other people have appointments; always the same ones. */
export function listUsuallyTaken(date: string): number[] {
  const starts = listOpenings(date).flatMap(([open, close]) =>
    Array.from({ length: (close - open) / stepMinutes }, (_, index) => open + index * stepMinutes),
  );
  return starts.filter((start) => isUsuallyTaken(date, start));
}

function findService(office: Office, id: string): Office['services'][number] {
  const service = office.services.find((each) => each.id === id);
  if (!service) throw apiErrorOf('service_unknown');
  if (!service.bookable) throw apiErrorOf('service_not_bookable');
  return service;
}

function isClosed(state: TownState, date: string): boolean {
  const today = toDate(state.now());
  return date < today || date >= addDays(today, bookableDays) || listOpenings(date).length === 0;
}

function isInSeason(date: string, { seasons }: TownVisit): boolean {
  return seasons.every(({ from, until }) => from <= date && date <= until);
}

function toDay(state: TownState, date: string, visit: TownVisit): DayAvailability {
  const free = findSlots(state, date, visit).length;
  if (free > 0) return { date, free };
  const today = toDate(state.now());
  if (date < today) return { date, free, reason: 'past' };
  if (date >= addDays(today, bookableDays)) return { date, free, reason: 'horizon' };
  if (holidays.has(date.slice(5))) return { date, free, reason: 'holiday' };
  if (!openings[weekdayOf(date)]) return { date, free, reason: 'closed' };
  return { date, free, reason: isInSeason(date, visit) ? 'full' : 'season' };
}

function findFreeDate(state: TownState, from: string, visit: TownVisit): string | null {
  for (let date = from; date < addDays(from, bookableDays); date = addDays(date, 1)) {
    if (findSlots(state, date, visit).length > 0) return date;
  }
  return null;
}

function isTaken(state: TownState, office: string, { startAt, endAt }: Slot): boolean {
  const appointments = [...state.appointments.values()].map(({ appointment }) => appointment);
  const holds = [...state.holds.values()].filter((each) => each.office === office);
  const offers = [...state.waiting.values()].flatMap(({ offer }) => offer ?? []);
  const taken = [
    ...[...holds, ...offers].filter(({ expiresAt }) => Date.parse(expiresAt) > state.now()),
    ...appointments.filter((each) => each.office.id === office && takingStates.has(each.state)),
  ];
  return taken.some((each) => each.startAt < endAt && startAt < each.endAt);
}

const takingStates = new Set<string>(['unconfirmed', 'requested', 'confirmed']);

/** The second office has other times free. */
function toShift({ office }: TownVisit): number {
  return office === 'buergerbuero' ? 0 : stepMinutes;
}

/** Other people's appointments: every fourth day is full, on the others some times are gone; always the same ones. */
function isUsuallyTaken(date: string, minutes: number): boolean {
  const day = Number(date.slice(8));
  return day % 4 === 0 || (day * 7 + minutes / stepMinutes) % 5 < 2;
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
