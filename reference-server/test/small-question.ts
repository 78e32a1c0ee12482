import { createCalendar } from '../src/availability/calendar.ts';
import { createHolidays } from '../src/availability/holidays.ts';
import { createOccupancy, type DayLoad } from '../src/availability/occupancy.ts';
import { parseWireInstant } from '../src/availability/office-time.ts';
import type { AvailabilityQuestion } from '../src/availability/question.ts';
import { planVisit } from '../src/availability/visit.ts';
import { smallOffice, type QueueInput } from './small-office.ts';

export const timeZone = 'Europe/Berlin';
/** Reads an instant as the office writes it. */
export const at = (text: string) => parseWireInstant(text, timeZone);
/** A Wednesday before Easter, ten minutes before the office opens. */
const now = '2027-03-24T07:50:00+01:00';

/** What differs from an empty office, ten minutes before it opens on the Wednesday before Easter 2027. */
export interface Scene {
  readonly now?: string;
  readonly online?: boolean;
  readonly quantity?: number;
  readonly loads?: Record<string, DayLoad>;
  readonly booking?: QueueInput['booking'];
  readonly wrapUpMinutes?: number;
}

/** An office that is open on weekdays from 8 to 10 with one lane, for visits of half an hour each. */
export function ask(scene: Scene = {}): AvailabilityQuestion {
  const office = smallOffice(
    {
      gridMinutes: 30,
      wrapUpMinutes: scene.wrapUpMinutes ?? 0,
      booking: { horizonDays: 9, ...scene.booking },
      hours: {
        weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '10:00', lanes: 1 }],
      },
    },
    { services: [{ id: 'passport', name: 'Reisepass', queue: 'main', durationMinutes: 30, maxQuantity: 9 }] },
  );
  const visit = planVisit(office, [{ id: 'passport', quantity: scene.quantity ?? 1 }]);
  const calendar = createCalendar(visit.queue, { timeZone, holidays: createHolidays('NW') });
  const loads = Object.entries(scene.loads ?? {});
  return {
    visit,
    calendar,
    occupancies: new Map(loads.map(([date, load]) => [date, createOccupancy(calendar.planOf(date), load)])),
    nowAt: at(scene.now ?? now),
    online: scene.online ?? true,
  };
}

/** A day that is taken by a single appointment. */
export const full: DayLoad = { runs: [{ lane: 0, cell: 16, cells: 4 }], onlineCells: 4, appointments: 1 };
