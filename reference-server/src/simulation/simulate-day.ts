import { dueAt } from '../arrival/due-at.ts';
import { midnightAt } from '../availability/office-time.ts';
import type { QueueHours } from '../live/queue-hours.ts';
import { queueOf } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { createHabits, type Habits, type SomeHabits } from './habits.ts';
import { drawPeople, type Person } from './people.ts';
import { playDay, type PlayedDay, type Shift } from './play-day.ts';
import { createChance, seedOf } from './random.ts';
import { drawShifts } from './shifts.ts';

const minuteMs = 60_000;

/** Which day is simulated, of which office. */
export interface DayWish {
  readonly office: OfficeConfiguration;
  readonly timeZone: string;
  readonly hours: QueueHours;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly seed: number;
  readonly habits?: SomeHabits;
}

/** A day of an office that nobody has lived: who comes, who works, and how it goes. */
export interface SimulatedDay {
  readonly office: OfficeConfiguration;
  readonly date: string;
  readonly habits: Habits;
  /** In the order of their arrival, those who do not come last. */
  readonly people: readonly Person[];
  readonly shifts: readonly Shift[];
  readonly closesAt: number;
  /** How it goes when everybody keeps to the rule of the line. */
  readonly played: PlayedDay;
}

/**
 * Simulates a realistic day of an office from its configuration. The same seed and date make the same day; days of
 * one seed share the habits. On a day on which the office is closed nobody comes.
 */
export function simulateDay(wish: DayWish): SimulatedDay {
  const { office, timeZone, hours, date, seed } = wish;
  const habits = createHabits(office, seed, wish.habits);
  const chance = createChance(seed ^ seedOf(`${office.id} ${date}`));
  const dayStartAt = midnightAt(date, timeZone);
  const facts = { office, habits, hours, midnightAt: dayStartAt, chance };
  const people = office.queues
    .flatMap((queue) => drawPeople(queue, facts))
    .toSorted((one, other) => (one.arrivedAt ?? Infinity) - (other.arrivedAt ?? Infinity));
  const shifts = drawShifts(facts);
  const ends = office.queues.flatMap((queue) => hours.remaining(queue, dayStartAt)).map(({ endAt }) => endAt);
  const closesAt = Math.max(dayStartAt, ...ends);
  const played = playDay({ visits: people.flatMap((person) => toVisit(office, person)), shifts, closesAt });
  return { office, date, habits, people, shifts, closesAt, played };
}

/** When somebody stands where in the line. */
export function dueOf(
  office: OfficeConfiguration,
  { queue, appointment }: Person,
  arrivedAt: number,
): number {
  return dueAt({
    ...{ arrivedAt, appointmentAt: appointment?.startAt ?? null, earlierMinutes: 0 },
    patienceMinutes: queueOf(office, queue).walkIns.patienceMinutes,
  });
}

function toVisit(office: OfficeConfiguration, person: Person) {
  const { id, queue, arrivedAt, appointment, leavesAt } = person;
  if (arrivedAt === null) return [];
  const busyMinutes = person.wayMinutes + person.serviceMinutes + person.wrapUpMinutes;
  return [
    {
      ...{ id, queue, arrivedAt, busyMinutes, services: person.services.map((each) => each.id) },
      appointmentAt: appointment?.startAt ?? null,
      dueAt: dueOf(office, person, arrivedAt),
      ...(leavesAt !== null && { leavesAt }),
    },
  ];
}

/** The instant so many minutes later, to the millisecond. */
export function later(at: number, minutes: number): number {
  return Math.round(at + minutes * minuteMs);
}
