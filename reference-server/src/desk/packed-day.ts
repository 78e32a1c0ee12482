import type { Calendar } from '../availability/calendar.ts';
import { aheadStates } from '../booking/appointment.ts';
import type { QueueConfiguration } from '../town/configuration.ts';
import { packDay, settle } from './misfits.ts';
import type { DayChange, Occupant } from './queue-days.store.ts';

/** A queue's day with what is booked on it, put into the lanes that are open. */
export interface PackedDay {
  readonly queue: QueueConfiguration;
  readonly date: string;
  /** Most lanes that the opening hours give. */
  readonly plannedLanes: number;
  /** Most lanes that are open. */
  readonly lanes: number;
  readonly change: DayChange | undefined;
  /** How many appointments there are, holds not counted. */
  readonly appointments: number;
  /** Appointments ahead that no longer fit, earliest first. */
  readonly misfits: readonly Occupant[];
  /** The new lane of whatever has to leave the one that it has, by id. */
  readonly relocated: ReadonlyMap<string, number>;
}

/** What is known of a day. */
export interface DayFacts {
  readonly date: string;
  readonly change: DayChange | undefined;
  /** In the order of their claims; those of other queues and days are passed over. */
  readonly occupants: readonly Occupant[];
  readonly now: number;
}

const isAppointment = ({ state }: Occupant) => state !== 'held' && state !== 'cancelled';

/** Packs a queue's day. What has begun and who is there already will be served, and is no misfit. */
export function packQueueDay(calendar: Calendar, { date, change, occupants, now }: DayFacts): PackedDay {
  const { queue } = calendar;
  const plan = calendar.changedBy(new Map(change && [[date, change.lanes]])).planOf(date);
  const ofDay = occupants.filter((occupant) => occupant.queue === queue.id && occupant.date === date);
  const packing = packDay(plan, ofDay);
  const settled = settle(plan, ofDay, packing);
  const misfits = packing.misfits.filter(
    ({ state, start_at }) => aheadStates.includes(state) && start_at.getTime() > now,
  );
  return {
    ...{ queue, date, change },
    plannedLanes: calendar.planOf(date).laneCount,
    lanes: plan.laneCount,
    appointments: ofDay.filter(isAppointment).length,
    misfits: misfits.toSorted((one, other) => one.start_at.getTime() - other.start_at.getTime()),
    relocated: new Map(
      ofDay.flatMap(({ id, lane }) => (settled.get(id) === lane ? [] : [[id, settled.get(id)!]])),
    ),
  };
}
