import type { Kysely } from 'kysely';
import type { QueueTicket, TicketState } from '@wartemarke/contract';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import type { Once } from '../http/idempotency.ts';
import { toQueueTicket } from '../live/hall.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import type { OfficeChange } from '../live/office-change.ts';
import type { TakeSnapshot } from '../live/snapshots.ts';
import type { Offices } from '../offices/offices.ts';
import { lockTicket } from './calling.store.ts';

/** What calling works with. */
export interface CallingDeps {
  readonly offices: Offices;
  readonly change: OfficeChange;
  readonly takeSnapshot: TakeSnapshot;
}

/** When a call came, and what keeps its answer. */
export interface CallFacts {
  readonly once: Once;
  readonly now: number;
}

/** A ticket of an office. */
export interface TicketPlace {
  readonly office: string;
  readonly id: string;
}

/** What is done with a ticket that is locked; returns how it stands then. */
export type TicketWork = (trx: Kysely<Schema>, ticket: LineTicket) => Promise<LineTicket>;

/** Refuses what does not fit the state of a ticket. */
export function refuseState(state: TicketState): CallError {
  return new CallError('ticket_state', { params: { state } });
}

/** Finds a ticket of today and keeps others from changing it until the transaction ends. Throws `ticket_not_found`. */
export async function lockToday(
  trx: Kysely<Schema>,
  { town }: Offices,
  place: TicketPlace,
  now: number,
): Promise<LineTicket> {
  const ticket = await lockTicket(trx, { ...place, businessDate: businessDate(now, town.timeZone) });
  if (!ticket) throw new CallError('ticket_not_found');
  return ticket;
}

/** Binds what clerks do with a ticket of the day; who watches the office sees it. Throws `ticket_not_found`. */
export function createOnTicket({ offices, change }: CallingDeps) {
  return (place: TicketPlace, { once, now }: CallFacts, work: TicketWork): Promise<QueueTicket> =>
    change(place.office, once, async (trx) => {
      const ticket = await work(trx, await lockToday(trx, offices, place, now));
      return toQueueTicket(offices.get(place.office), ticket, offices, now);
    });
}
