import type { Timetable } from '../availability/timetable.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { toSpans, type RecordedDay } from './recorded-day.ts';

/** From the first opening to the last closing of a day; from the first to the last one at work where all was closed. */
export function openingOf(
  office: OfficeConfiguration,
  day: RecordedDay,
  timetable: Pick<Timetable, 'calendarOf'>,
): { readonly opensAt: number; readonly closesAt: number } {
  const planned = office.queues.flatMap(
    (queue) => timetable.calendarOf(office.id, queue).planOf(day.date).openTimes,
  );
  const arrivals = day.visits.map(({ arrivedAt }) => ({ startAt: arrivedAt, endAt: arrivedAt }));
  const times = planned.length > 0 ? planned : [...toSpans(day), ...arrivals];
  return {
    opensAt: Math.min(...times.map(({ startAt }) => startAt)),
    closesAt: Math.max(...times.map(({ endAt }) => endAt)),
  };
}
