import { rules } from './model-town.ts';
import { dateAt, daysLater, startOf } from './reference-clock.ts';

/*
 * Booking once more, as plainly as it can be said: arrays that are gone through from the beginning, a text of dots for
 * each lane. It shares no code with the product and knows nothing of databases.
 */

const MINUTE = 60_000;

/** What takes cells: a hold, an offer, an appointment, or a cancelled one whose time has not come back. */
export interface Visit {
  id: string;
  state: 'held' | 'confirmed' | 'cancelled';
  date: string;
  cell: number;
  cells: number;
  lane: number;
  online: boolean;
  heldUntil: number | null;
  releaseAt: number | null;
  extensions: number;
  moves: number;
  createdAt: number;
  /** The place on the waiting list that it is or was offered to. */
  entry: string | null;
}

/** A place on the waiting list. */
export interface Entry {
  id: string;
  state: 'waiting' | 'offered' | 'booked' | 'ended';
  cells: number;
  fromDate: string;
  toDate: string;
  weekdays: number[];
  part: 'any' | 'morning' | 'afternoon';
  passed: number[];
  unanswered: number;
  visit: string | null;
}

/** A time that somebody wishes. */
export interface Wished {
  readonly date: string;
  readonly cell: number;
  readonly cells: number;
  readonly online: boolean;
  readonly isClerk?: boolean;
}

/** All that there is. */
export interface Reference {
  nowAt: number;
  visits: Visit[];
  /** In the order in which they came. */
  entries: Entry[];
  /** Holds and appointments whose secret somebody has, earliest first. */
  known: string[];
  /** How those ended that take no cells any more. */
  ended: Map<string, 'expired' | 'cancelled'>;
  /** Places of the list that were given up. */
  left: Set<string>;
  /** Lanes of changed days. */
  lanes: Map<string, number>;
}

export function createReference(nowAt: number): Reference {
  return {
    ...{ nowAt, visits: [], entries: [], known: [] },
    ...{ ended: new Map(), left: new Set(), lanes: new Map() },
  };
}

export const lanesOn = ({ lanes }: Reference, date: string) => lanes.get(date) ?? rules.lanes;

export const isOver = ({ nowAt }: Reference, { state, heldUntil }: Visit) =>
  state === 'held' && heldUntil! <= nowAt;

/** What is taken of a day, without holds that are over and without one visit that is to move. */
export const takenOn = (model: Reference, date: string, without?: string) =>
  model.visits.filter((visit) => visit.date === date && visit.id !== without && !isOver(model, visit));

/** A text for each lane: a dot for a free cell. What lies in a lane that has closed takes the highest free one. */
function drawLanes(model: Reference, date: string, without?: string): string[] {
  const lanes = Array.from({ length: lanesOn(model, date) }, () => Array(rules.cells).fill('.'));
  const cells = takenOn(model, date, without).flatMap((visit) =>
    Array.from({ length: visit.cells }, (_, index) => ({ lane: visit.lane, cell: visit.cell + index })),
  );
  for (const { lane, cell } of cells) if (lanes[lane]) lanes[lane][cell] = 'x';
  for (const { lane, cell } of cells) {
    const host = lanes[lane] ? undefined : lanes.findLast((cellsOf) => cellsOf[cell] === '.');
    if (host) host[cell] = 'x';
  }
  return lanes.map((lane) => lane.join(''));
}

/** The lanes that have a wished time free, best first: where least is free around it, then the lowest. */
export function freeLanes(model: Reference, wished: Wished, without?: string): number[] {
  const { date, cell, cells, online } = wished;
  const taken = takenOn(model, date, without);
  if (taken.length >= rules.maximumPerDay) return [];
  const share = Math.floor(rules.onlineShare * lanesOn(model, date) * rules.cells);
  const onlineCells = taken.reduce((sum, visit) => sum + (visit.online ? visit.cells : 0), 0);
  if (online && onlineCells + cells > share) return [];
  const gaps = drawLanes(model, date, without).map((lane, index) => {
    const before = lane.slice(0, cell).split('x').at(-1)!;
    const after = lane.slice(cell).split('x')[0]!;
    return { index, isFree: after.length >= cells, gap: before.length + after.length };
  });
  const free = gaps.filter(({ isFree }) => isFree);
  return free.toSorted((a, b) => a.gap - b.gap || a.index - b.index).map(({ index }) => index);
}

/** Whether a time could ever be booked now: day and hour are within what may be booked. */
export function isKnown(model: Reference, { date, cell, cells, isClerk }: Wished): boolean {
  const today = dateAt(model.nowAt);
  const lead = isClerk ? 0 : rules.leadMinutes;
  const isInWindow = date >= today && date <= daysLater(today, rules.horizonDays);
  const fits = cell >= 0 && cell + cells <= rules.cells && lanesOn(model, date) > 0;
  return isInWindow && fits && startOf(date, cell) >= model.nowAt + lead * MINUTE;
}

/** The cells of a day at which a visit can begin. */
export function freeCells(model: Reference, wished: Omit<Wished, 'cell'>): number[] {
  return Array.from({ length: rules.cells }, (_, cell) => cell).filter(
    (cell) => isKnown(model, { ...wished, cell }) && freeLanes(model, { ...wished, cell }).length > 0,
  );
}

/** Takes a visit away for good. */
export function end(model: Reference, visit: Visit, as: 'expired' | 'cancelled'): void {
  model.visits = model.visits.filter((other) => other !== visit);
  model.ended.set(visit.id, as);
}

/** The n-th of those whose secret somebody has: the ones that stand like this come first, then the latest. */
export function nthKnown(model: Reference, n: number, state: Visit['state']): string | undefined {
  const standing = model.visits.filter((visit) => visit.state === state).map(({ id }) => id);
  const known = [
    ...model.known.filter((id) => standing.includes(id)),
    ...model.known.filter((id) => !standing.includes(id)).toReversed(),
  ];
  return known[n % known.length];
}

/** Whether holds of a day are over that nobody has cleared away. */
export function hasOver(model: Reference, date: string): boolean {
  return model.visits.some((visit) => visit.date === date && isOver(model, visit));
}

/** A hold that a citizen has just made. */
export function createVisit(
  hold: Pick<Visit, 'id' | 'date' | 'cell' | 'cells' | 'lane' | 'heldUntil' | 'createdAt'> & Partial<Visit>,
): Visit {
  return {
    state: 'held',
    online: true,
    releaseAt: null,
    extensions: 0,
    moves: 0,
    entry: null,
    ...hold,
  };
}
