import { findNextFor } from '@wartemarke/client';
import type { Hall, HallCounter, QueueTicket } from '@wartemarke/contract';

/** A counter of the hall and whom it has. */
export interface CounterRow extends HallCounter {
  /** The called or served one. */
  readonly guest: QueueTicket | undefined;
}

/** A line of the hall, and whether the own counter serves it. */
export type QueueRow = Hall['queues'][number] & { readonly isMine: boolean };

/** The hall as seen from one counter. */
export interface HallView {
  /** Whom this counter gets, next one first. */
  readonly mine: readonly QueueTicket[];
  /** Who waits for other counters only. */
  readonly others: readonly QueueTicket[];
  /** Whom this counter gets next; nobody of a paused queue. */
  readonly next: QueueTicket | undefined;
  /** Who was put aside and waits to be called back. */
  readonly parked: readonly QueueTicket[];
  /** Who missed the call and may come back into the line. */
  readonly missed: readonly QueueTicket[];
  /** The queues that this counter serves, then the others. */
  readonly queues: readonly QueueRow[];
  /** The other counters. */
  readonly counters: readonly CounterRow[];
  /** The own one. */
  readonly own: HallCounter | undefined;
  readonly rules: Hall['rules'];
}

/** Looks at the hall from a counter. */
export function toHallView(hall: Hall, counter: string): HallView {
  const own = hall.counters.find(({ id }) => id === counter);
  const inState = (wanted: QueueTicket['state']) => hall.tickets.filter(({ state }) => state === wanted);
  const waiting = inState('waiting');
  const mine = waiting.filter((ticket) => own && isFor(ticket, own));
  const queues = hall.queues.map((queue) => ({ ...queue, isMine: !!own?.queues.includes(queue.id) }));
  return {
    mine,
    others: waiting.filter((ticket) => !mine.includes(ticket)),
    next: findNextFor(hall, counter),
    parked: inState('parked'),
    missed: inState('missed'),
    queues: [...queues.filter(({ isMine }) => isMine), ...queues.filter(({ isMine }) => !isMine)],
    counters: hall.counters.filter(({ id }) => id !== counter).map((each) => toCounterRow(hall, each)),
    own,
    rules: hall.rules,
  };
}

/**
 * Who began to wait for a counter between two states of a hall.
 * @param before - The state that was shown before; the first one is no news.
 */
export function toNewcomers(before: Hall | undefined, now: Hall, counter: string): QueueTicket[] {
  if (!before || before.office.id !== now.office.id) return [];
  const known = new Set(before.tickets.map(({ id }) => id));
  return toHallView(now, counter).mine.filter(({ id }) => !known.has(id));
}

/** How often a called number has still to be called again before it may be missed. */
export function toRecallsLeft({ recalls }: QueueTicket, rules: Hall['rules']): number {
  return Math.max(0, rules.recallsBeforeMiss - recalls);
}

function isFor({ queue, services, forCounter }: QueueTicket, counter: HallCounter): boolean {
  const { services: handled } = counter;
  return (
    counter.queues.includes(queue) &&
    (!handled || services.every(({ id }) => handled.includes(id))) &&
    (!forCounter || forCounter === counter.id)
  );
}

function toCounterRow(hall: Hall, counter: HallCounter): CounterRow {
  return { ...counter, guest: hall.tickets.find((each) => each.id === counter.ticket) };
}
