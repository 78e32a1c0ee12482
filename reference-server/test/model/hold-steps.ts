import assert from 'node:assert/strict';
import { toWireInstant } from '../../src/availability/office-time.ts';
import { office, rules, serviceOf } from './model-town.ts';
import {
  createVisit,
  end,
  freeLanes,
  hasOver,
  isKnown,
  isOver,
  nthKnown,
  type Reference,
  type Wished,
} from './reference.ts';
import { freed } from './reference-line.ts';
import { dateAt, daysLater, startOf } from './reference-clock.ts';
import { offersIn, type Step } from './step.ts';

const MINUTE = 60_000;

/** A time to wish: so many days from today. */
export interface SomeTime {
  readonly day: number;
  readonly cell: number;
}

/** Who asks for a time. */
export type SomeAsker = 'citizen' | 'kiosk' | 'clerk';

const askerOf = (who: SomeAsker) => ({ online: who === 'citizen', isClerk: who === 'clerk' });

/** A start as it is sent. */
export const wireStart = (date: string, cell: number) => toWireInstant(startOf(date, cell), rules.timeZone);

const findVisit = (model: Reference, id: string) => model.visits.find((visit) => visit.id === id);

export function holdStep(
  time: SomeTime,
  cells: number,
  who: SomeAsker,
): Step<{ wished: Wished; id?: string }> {
  return {
    name: `hold ${JSON.stringify({ ...time, cells, who })}`,
    pick: ({ nowAt }) => ({
      wished: { date: daysLater(dateAt(nowAt), time.day), cell: time.cell, cells, ...askerOf(who) },
    }),
    async act(target, system, { nowAt }) {
      const { date, cell } = target.wished;
      const wish = { services: [{ id: serviceOf[cells]!, quantity: 1 }], startAt: wireStart(date, cell) };
      const hold = await system.booking.hold(office, wish, askerOf(who), system.at(nowAt));
      system.keep(hold.id, hold.token);
      target.id = hold.id;
    },
    expect({ wished, id }, model, seen) {
      if (!isKnown(model, wished)) return 'slot_unknown';
      if (freeLanes(model, wished).length === 0) return 'slot_taken';
      if (hasOver(model, wished.date)) freed(model, wished.date, offersIn(seen));
      const lanes = freeLanes(model, wished);
      if (lanes.length === 0) return 'slot_taken';
      const { date, cell, online } = wished;
      const { lane } = seen.visits.find((visit) => visit.id === id)!;
      assert.ok(lanes.includes(lane));
      const heldUntil = model.nowAt + rules.holdMinutes * MINUTE;
      const createdAt = model.nowAt;
      model.visits.push(createVisit({ id: id!, date, cell, cells, lane, heldUntil, createdAt, online }));
      model.known.push(id!);
      return 'ok';
    },
  };
}

const pickKnown = (n: number) => (model: Reference) => nthKnown(model, n, 'held');

export function extendStep(n: number): Step<string> {
  return {
    name: `extend ${n}`,
    pick: pickKnown(n),
    act: (id, system, { nowAt }) => system.booking.extend(system.open(id), system.at(nowAt)),
    expect(id, model) {
      const visit = findVisit(model, id);
      if (model.ended.get(id) === 'expired' || (visit && isOver(model, visit))) return 'hold_expired';
      if (visit?.state !== 'held') return 'hold_not_found';
      if (visit.extensions >= rules.holdExtensions) return 'extension_limit';
      visit.extensions += 1;
      visit.heldUntil = model.nowAt + rules.holdMinutes * MINUTE;
      return 'ok';
    },
  };
}

export function bookStep(n: number): Step<string> {
  return {
    name: `book ${n}`,
    pick: pickKnown(n),
    act: (id, system, { nowAt }) =>
      system.booking.book(system.open(id), { contact: { name: 'Ada' } }, undefined, system.at(nowAt)),
    expect(id, model) {
      const visit = findVisit(model, id);
      if (model.ended.get(id) === 'expired' || (visit && isOver(model, visit))) return 'hold_expired';
      if (visit?.state !== 'held') return 'hold_required';
      visit.state = 'confirmed';
      visit.heldUntil = null;
      return 'ok';
    },
  };
}

export function releaseStep(n: number): Step<string> {
  return {
    name: `release ${n}`,
    pick: pickKnown(n),
    act: (id, system, { nowAt }) => system.booking.release(system.open(id), system.at(nowAt)),
    expect(id, model, seen) {
      const visit = findVisit(model, id);
      if (model.ended.get(id) === 'expired') return 'ok';
      if (visit?.state !== 'held') return 'hold_not_found';
      end(model, visit, 'expired');
      freed(model, visit.date, offersIn(seen));
      return 'ok';
    },
  };
}
