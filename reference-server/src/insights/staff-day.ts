import { serves, type PlayedVisit, type Shift } from '../simulation/play-day.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { RecordedSpan } from './recorded-day.ts';

/**
 * The shifts of the counters as they were at work; those that the configuration no longer knows do everything. Whoever
 * was the last one to serve a queue stays until closing: played once more, the line may be done a little later.
 */
export function shiftsOf(
  spans: readonly RecordedSpan[],
  { office, closesAt }: { readonly office: OfficeConfiguration; readonly closesAt: number },
): Shift[] {
  const shifts = spans.map(({ counter, startAt, endAt }) => ({
    ...abilityOf(counter, office),
    startAt,
    endAt,
  }));
  const isLast = ({ queues, endAt }: Shift) =>
    queues.some((queue) => !shifts.some((other) => other.queues.includes(queue) && other.endAt > endAt));
  return shifts.map((shift) =>
    isLast(shift) ? { ...shift, endAt: Math.max(shift.endAt, closesAt) } : shift,
  );
}

/** What a number of counters is chosen by. */
export interface StaffFacts {
  readonly shifts: readonly Shift[];
  readonly visits: readonly PlayedVisit[];
  readonly place: {
    readonly office: OfficeConfiguration;
    readonly opensAt: number;
    readonly closesAt: number;
  };
}

/**
 * So many counters from opening to closing: each time the one that serves most of what nobody chosen before serves, then
 * the one that was at work longest. Beyond those of the office further ones do everything.
 */
export function shiftsAllDay(count: number, { shifts, visits, place }: StaffFacts): Shift[] {
  const { office, opensAt, closesAt } = place;
  const left = office.counters.map(({ id }) => abilityOf(id, office));
  const chosen: Ability[] = [];
  while (chosen.length < count) {
    const open = visits.filter((visit) => !chosen.some((ability) => serves(ability, visit)));
    const rank = (ability: Ability): Rank => [
      open.filter((visit) => serves(ability, visit)).length,
      workedBy(ability.counter, shifts),
    ];
    const next =
      left.toSorted((one, other) => compare(rank(other), rank(one)))[0] ??
      abilityOf(`further ${chosen.length}`, office);
    left.splice(left.indexOf(next), 1);
    chosen.push(next);
  }
  return chosen.map((ability) => ({ ...ability, startAt: opensAt, endAt: closesAt }));
}

type Ability = Omit<Shift, 'startAt' | 'endAt'>;
type Rank = readonly [served: number, workedMs: number];

const compare = ([served, worked]: Rank, [otherServed, otherWorked]: Rank) =>
  served - otherServed || worked - otherWorked;

function abilityOf(id: string, office: OfficeConfiguration): Ability {
  const counter = office.counters.find((each) => each.id === id);
  if (!counter) return { counter: id, queues: office.queues.map((queue) => queue.id) };
  const { queues, services } = counter;
  return { counter: id, queues, ...(services && { services }) };
}

function workedBy(counter: string, shifts: readonly Shift[]): number {
  const own = shifts.filter((shift) => shift.counter === counter);
  return own.reduce((sum, { startAt, endAt }) => sum + endAt - startAt, 0);
}
