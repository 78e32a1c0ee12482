import type { DayPart, WaitingWish } from '@wartemarke/contract';
import { office, rules, serviceOf } from './model-town.ts';
import { end, isOver, type Entry, type Reference } from './reference.ts';
import { freed, putBack } from './reference-line.ts';
import { dateAt, daysLater } from './reference-clock.ts';
import { nth, offersIn, type Step } from './step.ts';

/** A wish: from and to so many days from today. */
export interface SomeWish {
  readonly cells: number;
  readonly fromDay: number;
  readonly days: number;
  readonly weekdays: readonly number[];
  readonly part: DayPart;
}

const OPEN_AT_MOST = 6;
const isOpen = ({ state }: Entry) => state === 'waiting' || state === 'offered';

export function joinStep(some: SomeWish): Step<{ wish: WaitingWish; id?: string }> {
  return {
    name: `join ${JSON.stringify(some)}`,
    pick({ nowAt, entries }) {
      if (entries.filter(isOpen).length >= OPEN_AT_MOST) return undefined;
      const { cells, fromDay, days, part } = some;
      const weekdays = [...some.weekdays];
      const fromDate = daysLater(dateAt(nowAt), fromDay);
      const contact = { name: 'Bo', email: `bo${entries.length}@post.example` };
      const services = [{ id: serviceOf[cells]!, quantity: 1 }];
      return { wish: { services, fromDate, toDate: daysLater(fromDate, days), weekdays, part, contact } };
    },
    async act(target, system, { nowAt }) {
      const entry = await system.waitingList.join(office, target.wish, undefined, system.at(nowAt));
      system.keep(entry.id, entry.token);
      target.id = entry.id;
    },
    expect({ wish, id }, model) {
      const { fromDate, toDate, weekdays, part } = wish;
      model.entries.push({
        ...{ id: id!, state: 'waiting', cells: some.cells, fromDate, toDate, weekdays, part },
        ...{ passed: [], unanswered: 0, visit: null },
      });
      return 'ok';
    },
  };
}

// Who is offered something comes first, then who came last.
const pickEntry = (n: number) => (model: Reference) =>
  nth(
    [
      ...model.entries.filter(({ state }) => state === 'offered'),
      ...model.entries.filter(({ state }) => state !== 'offered').toReversed(),
    ],
    n,
  );

/** The offer of a place, or why there is none. */
function openOffer(model: Reference, entry: Entry) {
  if (model.left.has(entry.id)) return 'link_invalid';
  const visit = model.visits.find(({ id }) => id === entry.visit);
  if (entry.state === 'offered' && visit && !isOver(model, visit)) return visit;
  if (entry.state === 'offered') return 'offer_expired';
  return entry.state !== 'booked' && entry.unanswered > 0 ? 'offer_expired' : 'offer_none';
}

export function acceptStep(n: number): Step<Entry> {
  return {
    name: `accept ${n}`,
    pick: pickEntry(n),
    async act({ id }, system, { nowAt }) {
      const { link } = await system.waitingList.accept(system.open(id), undefined, system.at(nowAt));
      system.keepLink(link);
    },
    expect(entry, model) {
      const visit = openOffer(model, entry);
      if (typeof visit === 'string') return visit;
      Object.assign(visit, { state: 'confirmed', heldUntil: null });
      Object.assign(entry, { state: 'booked', unanswered: 0 });
      model.known.push(visit.id);
      return 'ok';
    },
  };
}

export function passStep(n: number): Step<Entry> {
  return {
    name: `pass ${n}`,
    pick: pickEntry(n),
    act: ({ id }, system, { nowAt }) => system.waitingList.pass(system.open(id), undefined, system.at(nowAt)),
    expect(entry, model, seen) {
      const visit = openOffer(model, entry);
      if (typeof visit === 'string') return visit;
      end(model, visit, 'expired');
      putBack(entry, visit, true);
      freed(model, visit.date, offersIn(seen));
      return 'ok';
    },
  };
}

export function leaveStep(n: number): Step<Entry> {
  return {
    name: `leave ${n}`,
    pick: pickEntry(n),
    act: ({ id }, system, { nowAt }) => system.waitingList.leave(system.open(id), system.at(nowAt)),
    expect(entry, model, seen) {
      if (model.left.has(entry.id)) return 'link_invalid';
      const offered = entry.state === 'offered' && model.visits.find(({ id }) => id === entry.visit);
      model.left.add(entry.id);
      Object.assign(entry, { state: 'ended', visit: null });
      if (!offered) return 'ok';
      end(model, offered, 'expired');
      freed(model, offered.date, offersIn(seen));
      return 'ok';
    },
  };
}

/** Time goes by, and nobody does anything. */
export function passTimeStep(minutes: number): Step<number> {
  return {
    name: `${minutes} minutes pass`,
    pick: () => minutes,
    act: () => Promise.resolve(),
    expect(_minutes, model) {
      model.nowAt += minutes * 60_000;
      return 'ok';
    },
  };
}

const inOrder = (dates: Iterable<string>) => [...new Set(dates)].toSorted();

/** What the product does from time to time. */
export function keepHouseStep(): Step<true> {
  return {
    name: 'keep house',
    pick: () => true,
    async act(_always, system, { nowAt }) {
      await system.booking.sweep(nowAt);
      await system.changing.releaseDue(nowAt);
      await system.changing.endUnanswered(nowAt);
      await system.waitingList.offerRound(nowAt);
    },
    expect(_always, model, seen) {
      const offers = offersIn(seen);
      const over = model.visits.filter((visit) => isOver(model, visit));
      for (const date of inOrder(over.map((visit) => visit.date))) freed(model, date, offers);
      const due = model.visits.filter(({ releaseAt }) => releaseAt !== null && releaseAt <= model.nowAt);
      for (const date of inOrder(due.map((visit) => visit.date))) {
        for (const visit of due) if (visit.date === date) end(model, visit, 'cancelled');
        freed(model, date, offers);
      }
      const today = dateAt(model.nowAt);
      for (const entry of model.entries) {
        if (entry.state === 'waiting' && entry.toDate < today) entry.state = 'ended';
      }
      for (let day = 0; day <= rules.horizonDays; day += 1) freed(model, daysLater(today, day), offers);
      return 'ok';
    },
  };
}
