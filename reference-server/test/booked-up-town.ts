import { createCalendar } from '../src/availability/calendar.ts';
import { createHolidays } from '../src/availability/holidays.ts';
import { createOccupancy, type TakenRun } from '../src/availability/occupancy.ts';
import { addDays } from '../src/availability/office-time.ts';
import { planVisit } from '../src/availability/visit.ts';
import { matchDay, type Match, type Waiting } from '../src/waiting-list/match.ts';
import { smallOffice } from './small-office.ts';
import type { Person } from './waiting-people.ts';

/** A Monday; days are counted from it. */
export const firstDate = '2027-01-04';
export const cellMinutes = 20;
export const horizonDays = 28;
const OFFER_MINUTES = 60;
const LANES = 3;

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const office = smallOffice(
  {
    gridMinutes: cellMinutes,
    hours: {
      weekly: [{ days: [...week], from: '08:00', to: '16:00', lanes: LANES }],
      publicHolidays: 'open',
    },
    booking: { horizonDays },
  },
  {
    services: [
      { id: 'visit', name: 'Anliegen', queue: 'main', durationMinutes: cellMinutes, maxQuantity: 2 },
    ],
  },
);
const region = { timeZone: 'Europe/Berlin', holidays: createHolidays('BY') };
const calendar = createCalendar(office.queues[0]!, region);

/** The date of a day. */
export const dateOf = (day: number) => addDays(firstDate, day);

/** A person in line, as the rule sees them. */
export type InLine = Waiting & { readonly person: Person };

/** Puts a person in line. */
export function toInLine(person: Person, place: number): InLine {
  const { fromDay, toDay, cells, weekdays, part, passed } = person;
  const visit = planVisit(office, [{ id: 'visit', quantity: cells }]);
  const range = { fromDate: dateOf(fromDay), toDate: dateOf(toDay) };
  return { id: String(place), person, visit, ...range, weekdays, part, passed };
}

/** A town in which each minute of each day is booked: what comes back and does not go to the list is gone at once. */
export function createBookedUpTown(random: () => number) {
  const booked = new Map<number, TakenRun[]>();

  /** Books all that is free of a day, with visits of one cell and of two. */
  function bookRest(day: number, runs: TakenRun[]): TakenRun[] {
    const taken = new Set(
      runs.flatMap(({ lane, cell, cells }) => [`${lane} ${cell}`, `${lane} ${cell + cells - 1}`]),
    );
    const isFree = (lane: number, cell: number) => !taken.has(`${lane} ${cell}`);
    const { lanes } = calendar.planOf(dateOf(day));
    for (let lane = 0; lane < LANES; lane += 1) {
      for (let cell = 0; cell < lanes.length; cell += 1) {
        if (lane >= lanes[cell]! || !isFree(lane, cell)) continue;
        const isLong = random() < 0.3 && lane < (lanes[cell + 1] ?? 0) && isFree(lane, cell + 1);
        runs.push({ lane, cell, cells: isLong ? 2 : 1 });
        if (isLong) cell += 1;
      }
    }
    return runs;
  }

  function runsOf(day: number): TakenRun[] {
    const runs = booked.get(day) ?? bookRest(day, []);
    booked.set(day, runs);
    return runs;
  }

  return {
    /** What is booked on a day. */
    runsOf,

    /** Frees what was booked. */
    free(day: number, run: TakenRun): void {
      runsOf(day).splice(runsOf(day).indexOf(run), 1);
    },

    /** Gives what is free of a day to the line, by the rule of the product, and the rest to everybody else. */
    giveAway(day: number, line: readonly InLine[], nowAt: number): Match<InLine>[] {
      const runs = runsOf(day);
      const onlineCells = runs.reduce((sum, { cells }) => sum + cells, 0);
      const load = { runs, onlineCells, appointments: runs.length };
      const occupancy = createOccupancy(calendar.planOf(dateOf(day)), load);
      const offered = { date: dateOf(day), calendar, occupancy, nowAt, offerMinutes: OFFER_MINUTES };
      const matches = matchDay(offered, line);
      runs.push(...matches.map(({ chosen }) => chosen));
      bookRest(day, runs);
      return matches;
    },
  };
}
