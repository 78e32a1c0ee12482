import assert from 'node:assert/strict';
import { wireStart, type SomeTime } from './hold-steps.ts';
import { office, queue, rules } from './model-town.ts';
import {
  end,
  freeLanes,
  hasOver,
  isKnown,
  lanesOn,
  nthKnown,
  type Reference,
  type Visit,
} from './reference.ts';
import { expireHolds, freed } from './reference-line.ts';
import { countMisfits } from './reference-misfits.ts';
import { dateAt, daysLater, startOf } from './reference-clock.ts';
import type { Seen } from './seen.ts';
import { offersIn, type Step } from './step.ts';

const MINUTE = 60_000;

const pickKnown = (n: number) => (model: Reference) => nthKnown(model, n, 'confirmed');

/** The appointment, or why it cannot be changed. */
function openAhead(model: Reference, id: string): Visit | string {
  const visit = model.visits.find((candidate) => candidate.id === id);
  const state = visit?.state ?? model.ended.get(id);
  if (state === 'cancelled') return 'appointment_cancelled';
  if (!visit || visit.state !== 'confirmed') return 'link_invalid';
  return model.nowAt < startOf(visit.date, visit.cell) ? visit : 'appointment_started';
}

function cancelInModel(model: Reference, visit: Visit, seen: Seen, byClerk: boolean): string {
  const { releaseAt } = seen.visits.find(({ id }) => id === visit.id) ?? {};
  if (!releaseAt) {
    const isToday = visit.date <= dateAt(model.nowAt);
    assert.ok(byClerk || isToday, 'the time of a citizen came back at once');
    end(model, visit, 'cancelled');
    freed(model, visit.date, offersIn(seen));
    return 'ok';
  }
  assert.ok(!byClerk && visit.date > dateAt(model.nowAt));
  assert.ok(releaseAt > model.nowAt && releaseAt <= model.nowAt + rules.returnWithinMinutes * MINUTE);
  assert.ok(dateAt(releaseAt) < visit.date || releaseAt <= startOf(visit.date, 0));
  visit.state = 'cancelled';
  visit.releaseAt = releaseAt;
  return 'ok';
}

export function cancelStep(n: number, byClerk: boolean): Step<string> {
  return {
    name: `cancel ${n}${byClerk ? ' by a clerk' : ''}`,
    pick: pickKnown(n),
    act: (id, system, { nowAt }) =>
      byClerk
        ? system.desk.cancel({ office, id }, { ...system.versionOf(id), message: '' }, system.at(nowAt))
        : system.changing.cancel(system.open(id), system.versionOf(id), system.at(nowAt)),
    expect(id, model, seen) {
      const visit = openAhead(model, id);
      return typeof visit === 'string' ? visit : cancelInModel(model, visit, seen, byClerk);
    },
  };
}

function moveInModel(
  model: Reference,
  visit: Visit,
  { date, cell }: { date: string; cell: number },
  seen: Seen,
  byClerk: boolean,
): string {
  if (date === visit.date && cell === visit.cell) return 'ok';
  if (!byClerk && visit.moves >= rules.moves) return 'change_limit';
  const wished = { date, cell, cells: visit.cells, online: !byClerk, isClerk: byClerk };
  if (!isKnown(model, wished)) return 'slot_unknown';
  if (freeLanes(model, wished, visit.id).length === 0) return 'slot_taken';
  if (hasOver(model, date)) freed(model, date, offersIn(seen));
  const lanes = freeLanes(model, wished, visit.id);
  if (lanes.length === 0) return 'slot_taken';
  const { lane } = seen.visits.find(({ id }) => id === visit.id)!;
  assert.ok(lanes.includes(lane));
  const { date: oldDate } = visit;
  Object.assign(visit, { date, cell, lane, online: !byClerk, moves: visit.moves + (byClerk ? 0 : 1) });
  freed(model, oldDate, offersIn(seen));
  return 'ok';
}

export function moveStep(
  n: number,
  time: SomeTime,
  byClerk: boolean,
): Step<{ id: string; date: string; cell: number }> {
  return {
    name: `move ${JSON.stringify({ n, ...time, byClerk })}`,
    pick(model) {
      const id = pickKnown(n)(model);
      return id ? { id, date: daysLater(dateAt(model.nowAt), time.day), cell: time.cell } : undefined;
    },
    act({ id, date, cell }, system, { nowAt }) {
      const [startAt, seen, at] = [wireStart(date, cell), system.versionOf(id), system.at(nowAt)];
      return byClerk
        ? system.desk.move({ office, id }, startAt, { ...seen, message: '' }, at)
        : system.changing.move(system.open(id), { startAt }, seen, at);
    },
    expect({ id, ...to }, model, seen) {
      const visit = openAhead(model, id);
      return typeof visit === 'string' ? visit : moveInModel(model, visit, to, seen, byClerk);
    },
  };
}

function changeInModel(model: Reference, date: string, lanes: number | undefined, seen: Seen): void {
  expireHolds(model, date);
  const isRight = countMisfits(model, date, lanes ?? rules.lanes) === 0;
  if (lanes === undefined) model.lanes.delete(date);
  else model.lanes.set(date, lanes);
  for (const visit of model.visits.filter((candidate) => candidate.date === date)) {
    visit.lane = seen.visits.find(({ id }) => id === visit.id)!.lane;
    const isAhead = visit.state === 'confirmed' && startOf(date, visit.cell) > model.nowAt;
    if (isRight && isAhead) assert.ok(visit.lane < lanesOn(model, date), 'what fits is in an open lane');
  }
  freed(model, date, offersIn(seen));
}

export function changeDayStep(day: number, lanes: number, confirmed: boolean): Step<string> {
  return {
    name: `change day ${JSON.stringify({ day, lanes, confirmed })}`,
    pick: ({ nowAt }) => daysLater(dateAt(nowAt), day),
    act: (date, system, { nowAt }) =>
      system.desk.days.change({ office, queue, date }, { lanes, confirmed }, system.at(nowAt)),
    expect(date, model, seen) {
      if (!confirmed && countMisfits(model, date, lanes) > 0) return 'day_has_bookings';
      changeInModel(model, date, lanes, seen);
      return 'ok';
    },
  };
}

export function restoreDayStep(day: number): Step<string> {
  return {
    name: `restore day ${day}`,
    pick: ({ nowAt }) => daysLater(dateAt(nowAt), day),
    act: (date, system, { nowAt }) => system.desk.days.restore({ office, queue, date }, system.at(nowAt)),
    expect(date, model, seen) {
      const before = countMisfits(model, date, lanesOn(model, date));
      if (countMisfits(model, date, rules.lanes) > before) return 'day_has_bookings';
      changeInModel(model, date, undefined, seen);
      return 'ok';
    },
  };
}
