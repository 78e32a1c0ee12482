import { tzOffset } from '@date-fns/tz';
import { CallError } from '../http/call-error.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const rememberedDays = 4096;
const offsetsOfZones = new Map<string, Map<number, number>>();

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. */
export function offsetAt(epochMs: number, timeZone: string): number {
  const utcDay = Math.floor(epochMs / dayMs);
  const offset = offsetAtStartOf(utcDay, timeZone);
  if (offset === offsetAtStartOf(utcDay + 1, timeZone)) return offset;
  return tzOffset(timeZone, new Date(epochMs)) * minuteMs;
}

// Asking Intl costs 2.5 µs, and one answer formats hundreds of instants of the same few days.
function offsetAtStartOf(utcDay: number, timeZone: string): number {
  let offsets = offsetsOfZones.get(timeZone);
  if (!offsets) offsetsOfZones.set(timeZone, (offsets = new Map()));
  let offset = offsets.get(utcDay);
  if (offset === undefined) {
    if (offsets.size >= rememberedDays) offsets.clear();
    offset = tzOffset(timeZone, new Date(utcDay * dayMs)) * minuteMs;
    offsets.set(utcDay, offset);
  }
  return offset;
}

/**
 * The instant at which the office's clock shows a time of a day.
 * A time that the clock skips is the instant of the jump.
 * @param minutes - Minutes of the clock since 00:00, 0 to 1440.
 * @param occurrence - Which one is meant when the clock shows the time twice.
 */
export function instantAt(
  date: string,
  minutes: number,
  timeZone: string,
  occurrence: 'first' | 'second' = 'first',
): number {
  const clock = Date.parse(`${date}T00:00:00Z`) + minutes * minuteMs;
  const earlier = clock - offsetAt(clock - dayMs, timeZone);
  const later = clock - offsetAt(clock + dayMs, timeZone);
  if (earlier === later) return earlier;
  const shown = [earlier, later].filter((epochMs) => epochMs + offsetAt(epochMs, timeZone) === clock);
  if (shown.length === 0) return jumpBetween(later, earlier, timeZone);
  return occurrence === 'first' ? Math.min(...shown) : Math.max(...shown);
}

/** The instant between two, one each side of a clock change, from which the later offset holds. */
function jumpBetween(startAt: number, endAt: number, timeZone: string): number {
  const offset = offsetAt(endAt, timeZone);
  let before = startAt;
  let after = endAt;
  // By the millisecond: clocks of the 19th century were not ahead by whole minutes.
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle, timeZone) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/** The instant at which a day begins in the office. */
export function midnightAt(date: string, timeZone: string): number {
  return instantAt(date, 0, timeZone);
}

/** The day that the office's calendar shows at an instant. */
export function businessDate(epochMs: number, timeZone: string): string {
  return new Date(epochMs + offsetAt(epochMs, timeZone)).toISOString().slice(0, 10);
}

/** Writes an instant with the office's offset: `2027-03-29T08:00:00+02:00`. */
export function toWireInstant(epochMs: number, timeZone: string): string {
  const offset = offsetAt(epochMs, timeZone);
  const minutes = Math.abs(offset) / minuteMs;
  const clock = new Date(epochMs + offset).toISOString().slice(0, 19);
  return `${clock}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/**
 * Reads an instant of the contract. `Z` names an instant without a clock and is always right.
 * @throws CallError `date_invalid` for a day that no calendar has, `instant_format` for a time that no clock
 * shows, `time_does_not_exist` when the office's clock never shows this time with this offset.
 */
export function parseWireInstant(text: string, timeZone: string): number {
  const epochMs = Date.parse(text);
  if (!isRealDate(text.slice(0, 10))) throw new CallError('date_invalid');
  if (Number.isNaN(epochMs)) throw new CallError('instant_format');
  if (!isRealDate(businessDate(epochMs, timeZone))) throw new CallError('date_invalid');
  if (text.endsWith('Z')) return epochMs;
  const clock = Date.parse(`${text.slice(0, -6)}Z`);
  if (clock - epochMs !== offsetAt(epochMs, timeZone)) throw new CallError('time_does_not_exist');
  return epochMs;
}

/** A time zone as the tz database writes it, whatever the case of the letters; `undefined` when there is none. */
export function findTimeZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Whether a text names a day of the calendar: `2028-02-29` does, `2027-02-29` and those of a year 0 do not. */
export function isRealDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const epochMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(text);
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** All days from the first to the last, both included; none when they are the wrong way round. */
export function dayRange(fromDate: string, toDate: string): string[] {
  const dates: string[] = [];
  for (let date = fromDate; date <= toDate; date = nextDate(date)) dates.push(date);
  return dates;
}

/** The first day from one to another, both included, for which something holds. */
export function findDate(
  fromDate: string,
  toDate: string,
  holds: (date: string) => boolean,
): string | undefined {
  for (let date = fromDate; date <= toDate; date = nextDate(date)) if (holds(date)) return date;
  return undefined;
}

// Reading and writing a date costs ten times what counting within a month does.
function nextDate(date: string): string {
  const day = Number(date.slice(8));
  const isLastOfMonth = day >= 28 && day === daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return isLastOfMonth ? addDays(date, 1) : date.slice(0, 8) + twoDigits(day + 1);
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
