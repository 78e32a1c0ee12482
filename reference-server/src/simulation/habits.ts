import { findService } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { ServiceQuantity } from '@wartemarke/contract';
import { createChance, gamma, seedOf, type Chance } from './random.ts';

/** How people and clerks of a simulated office are. Shares are 0 to 1. */
export interface Habits {
  /** Part of the planned time that is asked for; above 1 the line grows all day. */
  readonly load: number;
  readonly appointmentShare: number;
  /** Part of the appointments that citizens booked themselves. */
  readonly onlineShare: number;
  readonly noShowShare: number;
  /** Minutes from the appointment to the arrival: normally distributed, below zero for early. */
  readonly lateness: { readonly mean: number; readonly deviation: number };
  /** Part of the waiting who would give up, and after how many minutes they do. */
  readonly leavingShare: number;
  readonly leavingMinutes: number;
  /** Part of the waiting who are gone when they are called. */
  readonly missingShare: number;
  readonly wayMinutes: number;
  readonly wrapUpMinutes: number;
  /** Minutes of work between two breaks of a clerk, and of a break. */
  readonly betweenBreaks: number;
  readonly breakMinutes: number;
  /** Part of the counters that begin an hour later or end an hour earlier than the doors. */
  readonly partTimeShare: number;
  /** What services are wished for, by their ids; the rest as a town usually does. */
  readonly weights: ReadonlyMap<string, number>;
  /** How long services really take: as part of the configured length. */
  readonly pace: ReadonlyMap<string, number>;
  /** Standard deviation of a service time, as part of its mean. */
  readonly variation: number;
}

/** What can be said of habits; the rest is drawn. */
export type SomeHabits = Partial<Habits>;

const between = (chance: Chance, from: number, to: number) => from + chance() * (to - from);

/** Habits of an office as towns have them. Those of a seed stay the same from day to day. */
export function createHabits(office: OfficeConfiguration, seed: number, some: SomeHabits = {}): Habits {
  const chance = createChance(seed ^ seedOf(office.id));
  const bookable = office.services.filter(({ queue, link }) => queue !== undefined && !link);
  return {
    ...{ load: 0.85, appointmentShare: 0.6, onlineShare: 0.75 },
    noShowShare: between(chance, 0.07, 0.15),
    lateness: { mean: between(chance, -10, -5), deviation: between(chance, 4, 8) },
    ...{ leavingShare: 0.06, leavingMinutes: 45, missingShare: between(chance, 0.01, 0.05) },
    ...{ wayMinutes: 0.7, wrapUpMinutes: between(chance, 0.5, 2) },
    ...{ betweenBreaks: 150, breakMinutes: 15, partTimeShare: 0.2 },
    weights: new Map(bookable.map(({ id }) => [id, between(chance, 0.05, 1) ** 2])),
    pace: new Map(bookable.map(({ id }) => [id, between(chance, 0.55, 1.2)])),
    variation: between(chance, 0.35, 0.65),
    ...some,
  };
}

/** Minutes that services take this time. */
export function drawServiceMinutes(
  chance: Chance,
  office: OfficeConfiguration,
  habits: Habits,
  services: readonly ServiceQuantity[],
): number {
  const minutes = services.map(({ id, quantity }) => {
    const mean = configuredMinutes(office, id, quantity) * (habits.pace.get(id) ?? 1);
    return gamma(chance, mean, habits.variation);
  });
  return minutes.reduce((sum, each) => sum + each, 0);
}

/** Minutes that are planned for a service. */
export function configuredMinutes(office: OfficeConfiguration, id: string, quantity: number): number {
  const service = findService(office, id);
  const first = service?.durationMinutes ?? 10;
  return first + (service?.additionalMinutes ?? first) * (quantity - 1);
}
