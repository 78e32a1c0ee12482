import type { Hall, HallCounter, QueueTicket } from '@wartemarke/contract';

/** A visitor in the house, by number, and at which counter. */
export interface ZoneGuest {
  readonly ticket: QueueTicket;
  /** Name of the counter that called or serves; undefined for who waits. */
  readonly counter: string | undefined;
}

/** Who is in a part of the building, as far as numbers and counters tell. */
export interface ZoneRow {
  /** Id of the zone; empty for what belongs to none. */
  readonly id: string;
  /** Undefined for what belongs to none. */
  readonly name: string | undefined;
  /** Who waits for a call, or to be called back. */
  readonly waiting: readonly ZoneGuest[];
  /** Who is called or served. */
  readonly served: readonly ZoneGuest[];
  /** Counters with somebody behind them, breaks included: they may be in the house. */
  readonly staffed: readonly HallCounter[];
}

/** The parts of the building in the order of the list, and last what belongs to none, where there is any. */
export function toZoneRows(hall: Hall): ZoneRow[] {
  const known = new Set(hall.rules.zones.map(({ id }) => id));
  const zones = [...hall.rules.zones, { id: '', name: undefined }];
  const rows = zones.map((zone) => toZoneRow(hall, zone, (id = '') => (known.has(id) ? id : '')));
  return rows.filter(
    ({ id, waiting, served, staffed }) => id || waiting.length + served.length + staffed.length > 0,
  );
}

/** How many visitors and staffed counters there are in all. */
export function toTotals(rows: readonly ZoneRow[]): { waiting: number; served: number; staffed: number } {
  const sum = (key: 'waiting' | 'served' | 'staffed') =>
    rows.reduce((total, row) => total + row[key].length, 0);
  return { waiting: sum('waiting'), served: sum('served'), staffed: sum('staffed') };
}

function toZoneRow(
  { queues, counters, tickets }: Hall,
  { id, name }: { readonly id: string; readonly name: string | undefined },
  toZone: (id: string | undefined) => string,
): ZoneRow {
  const counterOf = (ticket: QueueTicket) => counters.find((each) => each.id === ticket.counter);
  const isHere = (ticket: QueueTicket) => {
    const queue = queues.find((each) => each.id === ticket.queue);
    return toZone(isServed(ticket) ? counterOf(ticket)?.zone : queue?.zone) === id;
  };
  const toGuest = (ticket: QueueTicket): ZoneGuest => ({
    ticket,
    counter: isServed(ticket) ? counterOf(ticket)?.name : undefined,
  });
  const here = tickets.filter((ticket) => isInHouse(ticket) && isHere(ticket));
  return {
    ...{ id, name },
    waiting: here.filter((ticket) => !isServed(ticket)).map(toGuest),
    served: here.filter(isServed).map(toGuest),
    staffed: counters.filter((each) => each.state !== 'closed' && toZone(each.zone) === id),
  };
}

function isInHouse({ state }: QueueTicket): boolean {
  return state === 'waiting' || state === 'parked' || state === 'called' || state === 'serving';
}

function isServed({ state }: QueueTicket): boolean {
  return state === 'called' || state === 'serving';
}
