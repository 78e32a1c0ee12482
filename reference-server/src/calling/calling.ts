import { sql } from 'kysely';
import type { CallNextResult, QueueTicket } from '@wartemarke/contract';
import { businessDate } from '../availability/office-time.ts';
import { isUniqueViolation } from '../database/transaction.ts';
import { CallError } from '../http/call-error.ts';
import type { Once } from '../http/idempotency.ts';
import { toQueueTicket } from '../live/hall.ts';
import type { OfficeChange } from '../live/office-change.ts';
import type { Offices } from '../offices/offices.ts';
import {
  endEarlierDays,
  findState,
  isCounterBusy,
  takeNext,
  takeStep,
  type CounterDay,
  type TicketStep,
} from './calling.store.ts';

/** What calling works with. */
export interface CallingDeps {
  readonly offices: Offices;
  readonly change: OfficeChange;
}

interface CallFacts {
  readonly once: Once;
  readonly now: number;
}

/** A ticket of an office. */
export interface TicketPlace {
  readonly office: string;
  readonly id: string;
}

const steps = {
  recall: () => ({ from: 'called', write: sql`recalls = recalls + 1` }),
  start: (at: Date) => ({ from: 'called', write: sql`state = 'serving', started_at = ${at}::timestamptz` }),
  finish: (at: Date) => ({
    from: 'serving',
    write: sql`state = 'finished', ended_at = ${at}::timestamptz`,
    appointment: 'finished',
  }),
  miss: (at: Date) => ({
    from: 'called',
    write: sql`state = 'missed', ended_at = ${at}::timestamptz`,
    appointment: 'missed',
  }),
} satisfies Record<string, (at: Date) => TicketStep>;

/** From the call to the end of the service. */
export function createCalling({ offices, change }: CallingDeps) {
  const { timeZone } = offices.town;

  function counterDay(office: string, id: string, now: number): CounterDay {
    const counter = offices.get(office).counters.find((candidate) => candidate.id === id);
    if (!counter) throw new CallError('counter_not_found');
    return { office, counter: id, queues: counter.queues, businessDate: businessDate(now, timeZone) };
  }

  /** Calls whoever is next to the counter. Throws `counter_not_found`, or `ticket_open` while it has a ticket. */
  async function callNext(
    office: string,
    counter: string,
    { once, now }: CallFacts,
  ): Promise<CallNextResult> {
    const at = counterDay(office, counter, now);
    try {
      return await change<CallNextResult>(office, once, async (trx) => {
        if (await isCounterBusy(trx, at)) throw new CallError('ticket_open');
        await endEarlierDays(trx, at, now);
        const ticket = await takeNext(trx, at, now);
        if (!ticket) return { ticket: null, reason: 'queue_empty' };
        return { ticket: toQueueTicket(offices.get(office), ticket, offices) };
      });
    } catch (error) {
      if (isUniqueViolation(error, 'tickets_at_counter')) throw new CallError('ticket_open');
      throw error;
    }
  }

  /** Takes a step with a ticket of the day. Throws `ticket_not_found`, or `ticket_state` with the state it has. */
  const bind =
    (stepAt: (at: Date) => TicketStep) =>
    ({ office, id }: TicketPlace, { once, now }: CallFacts): Promise<QueueTicket> =>
      change(office, once, async (trx) => {
        const place = { office, id, businessDate: businessDate(now, timeZone) };
        const ticket = await takeStep(trx, place, stepAt(new Date(now)));
        if (ticket) return toQueueTicket(offices.get(office), ticket, offices);
        const state = await findState(trx, place);
        throw state
          ? new CallError('ticket_state', { params: { state } })
          : new CallError('ticket_not_found');
      });

  return {
    callNext,
    recall: bind(steps.recall),
    start: bind(steps.start),
    finish: bind(steps.finish),
    miss: bind(steps.miss),
  };
}

/** What the routes of this feature work with. */
export type Calling = ReturnType<typeof createCalling>;
