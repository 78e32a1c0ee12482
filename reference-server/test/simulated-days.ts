import { randomBytes, randomUUID } from 'node:crypto';
import { createQueueHours } from '../src/live/queue-hours.ts';
import { createOffices } from '../src/offices/offices.ts';
import type { SomeHabits } from '../src/simulation/habits.ts';
import { simulateDay, type SimulatedDay } from '../src/simulation/simulate-day.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { testTown } from './test-town.ts';

/** What rows are written with. */
export const rowFacts = { timeZone: 'Europe/Berlin', random: randomBytes, createId: randomUUID };

/** Days from a date on, as many as asked for, without those on which the office is closed. */
export function simulateDays({
  from,
  days,
  seed = 7,
  habits = {},
  town = testTown(),
  office = town.offices[0]!.id,
}: DaysWish): SimulatedDay[] {
  const offices = createOffices(town);
  const hours = createQueueHours(offices);
  const firstAt = Date.parse(from);
  return Array.from({ length: days }, (_, index) =>
    simulateDay({
      ...{ office: offices.get(office), hours, timeZone: town.timeZone, seed, habits },
      date: new Date(firstAt + index * 86_400_000).toISOString().slice(0, 10),
    }),
  ).filter(({ people }) => people.length > 0);
}

interface DaysWish {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly days: number;
  readonly seed?: number;
  readonly habits?: SomeHabits;
  readonly town?: TownConfiguration;
  readonly office?: string;
}
