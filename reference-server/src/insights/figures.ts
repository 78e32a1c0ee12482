import type { Insights } from '@wartemarke/contract';
import { fewestCases, isMany, toCount, toMinutes, toNoShows, toShare, toSpread } from './few.ts';
import { groupBy } from './group-by.ts';
import { leadTimes, type Measured, type MeasuredVisits } from './measured.ts';

type Figures = Omit<Insights, 'office' | 'timeZone' | 'from' | 'to' | 'durations'>;

/**
 * Shapes what was measured, without what few cases stand behind.
 * @param nameOf - The name of a service.
 */
export function toFigures(measured: Measured, nameOf: (service: string) => string): Figures {
  const { visits, appointments } = measured;
  const waitOf = (isAppointment: boolean) =>
    toSpread(visits.waits.find((wait) => wait.isAppointment === isAppointment));
  return {
    fewestCases,
    visits: { appointments: toCount(visits.appointments), walkIns: toCount(visits.walkIns) },
    onlineShare: toShare(appointments.online, appointments.cases),
    noShows: {
      share: toShare(appointments.missed, appointments.cases),
      weekdays: toNoShows(appointments.weekdays),
      leadTimes: toNoShows(
        appointments.leadTimes.map(({ index, ...counts }) => ({ ...leadTimes[index]!, ...counts })),
      ),
    },
    waits: { appointments: waitOf(true), walkIns: waitOf(false) },
    serviceTimes: toServiceTimes(visits, nameOf),
    load: toLoad(measured),
    days: toDays(measured),
  };
}

function toServiceTimes({ services }: MeasuredVisits, nameOf: (service: string) => string) {
  return services.flatMap(({ service, quantity, ...measured }): Insights['serviceTimes'] => {
    const minutes = toSpread(measured);
    return minutes ? [{ service, name: nameOf(service), quantity, minutes }] : [];
  });
}

/** Averages of a day, over those days of a weekday on which somebody came or worked. */
function toLoad({ visits, staffing }: Measured): Insights['load'] {
  const dates = new Set([...visits.days, ...staffing.days].map(({ date }) => date));
  const daysOf = groupBy(dates, weekdayOf);
  const hours = new Map<string, { weekday: number; hour: number; arrived: number; worked: number }>();
  const hourOf = ({ weekday, hour }: { weekday: number; hour: number }) => {
    const key = `${weekday} ${hour}`;
    const known = hours.get(key) ?? { weekday, hour, arrived: 0, worked: 0 };
    hours.set(key, known);
    return known;
  };
  for (const arrival of visits.arrivals) hourOf(arrival).arrived = arrival.cases;
  for (const work of staffing.hours) hourOf(work).worked = work.counters;
  return [...hours.values()]
    .sort((one, other) => one.weekday - other.weekday || one.hour - other.hour)
    .map(({ weekday, hour, arrived, worked }) => {
      const count = daysOf.get(weekday)?.length ?? 1;
      const cases = toCount(arrived);
      const arrivals = cases === null ? null : toHundredth(cases / count);
      return { weekday, hour, arrivals, counters: toHundredth(worked / count) };
    });
}

function toDays({ visits, appointments, staffing }: Measured): Insights['days'] {
  const visited = new Map(visits.days.map((day) => [day.date, day]));
  const booked = new Map(appointments.days.map((day) => [day.date, day]));
  const staffed = new Map(staffing.days.map((day) => [day.date, day]));
  const dates = new Set([...visited.keys(), ...booked.keys(), ...staffed.keys()]);
  return [...dates].sort().map((date) => {
    const { visits = 0, waited = 0, waitMinutes = null } = visited.get(date) ?? {};
    const { cases = 0, missed = 0 } = booked.get(date) ?? {};
    const counters = staffed.get(date)?.counters;
    return {
      date,
      visits: toCount(visits),
      waitMinutes: waitMinutes !== null && isMany(Math.min(visits, waited)) ? toMinutes(waitMinutes) : null,
      noShows: cases === 0 || isMany(cases) ? missed : null,
      counters: counters === undefined ? null : toHundredth(counters),
    };
  });
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
