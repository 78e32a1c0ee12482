import { sql, type Kysely } from 'kysely';
import type {
  CallNextResult,
  CounterStateChange,
  HallCounter,
  QueueTicket,
  TicketState,
} from '@wartemarke/contract';
import { judgeReturn } from '../arrival/return-rule.ts';
import { businessDate } from '../availability/office-time.ts';
import type { Schema } from '../database/schema.ts';
import { CallError } from '../http/call-error.ts';
import { toHallCounter, toQueueTicket } from '../live/hall.ts';
import { nameCounter } from '../live/in-words.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import type { CounterConfiguration, OfficeConfiguration } from '../town/configuration.ts';
import { calledTo, changeTicket, findDayOfOpenTicket, takeNext, type CounterDay } from './calling.store.ts';
import { beginSpan, endSpan, lockCounter } from './counter-spans.store.ts';
import { endLeftAtCounter } from './leftovers.store.ts';
import { lockToday, refuseState, type CallFacts, type CallingDeps, type TicketPlace } from './on-ticket.ts';

const atCounter: readonly TicketState[] = ['called', 'serving'];

/** What clerks do at their counters. Each throws `counter_not_found`. */
export function createCounters({ offices, change, takeSnapshot }: CallingDeps) {
  function find(office: string, id: string): CounterConfiguration {
    const counter = offices.get(office).counters.find((candidate) => candidate.id === id);
    if (!counter) throw new CallError('counter_not_found');
    return counter;
  }

  const dayOf = (office: string, counter: string, now: number): CounterDay => ({
    ...{ office, counter },
    businessDate: businessDate(now, offices.town.timeZone),
  });

  /** Keeps others off the counter until the transaction ends. Throws `ticket_open` while it has a ticket. */
  async function lockFree(trx: Kysely<Schema>, at: CounterDay, now: number): Promise<void> {
    await lockCounter(trx, at);
    const day = await findDayOfOpenTicket(trx, at);
    if (day === at.businessDate) throw new CallError('ticket_open');
    if (day !== undefined) await endLeftAtCounter(trx, at, now);
  }

  function requireCallable(home: OfficeConfiguration, ticket: LineTicket, now: number): void {
    const { state } = ticket;
    if (state === 'waiting' || state === 'parked') return;
    if (state === 'missed' && judgeReturn(ticket, home.calling, now) !== 'over') return;
    if (!atCounter.includes(state)) throw refuseState(state);
    const other = nameCounter(home, ticket.counter!, offices).name;
    throw new CallError('ticket_called_elsewhere', { params: { counter: other } });
  }

  return {
    /** Calls whoever is next to the counter. Throws `ticket_open` while it has a ticket. */
    async callNext(office: string, id: string, { once, now }: CallFacts): Promise<CallNextResult> {
      const counter = find(office, id);
      const at = dayOf(office, id, now);
      return change<CallNextResult>(office, once, async (trx) => {
        await lockFree(trx, at, now);
        await beginSpan(trx, at, 'open', now);
        const ticket = await takeNext(trx, at, counter, now);
        if (!ticket) return { ticket: null, reason: 'queue_empty' };
        return { ticket: toQueueTicket(offices.get(office), ticket, offices, now) };
      });
    },

    /**
     * Calls a chosen ticket, of any queue, to the counter: one that waits, is parked, or was missed and may come back.
     * Throws `ticket_open` while the counter has a ticket, `ticket_called_elsewhere` with the name of the counter,
     * `ticket_state`, `ticket_not_found`.
     */
    async call(place: TicketPlace, id: string, { once, now }: CallFacts): Promise<QueueTicket> {
      find(place.office, id);
      const at = dayOf(place.office, id, now);
      return change(place.office, once, async (trx) => {
        await lockFree(trx, at, now);
        const ticket = await lockToday(trx, offices, place, now);
        requireCallable(offices.get(place.office), ticket, now);
        const isBack = ticket.state === 'missed';
        const called = await changeTicket(trx, place, {
          write: isBack ? sql`${calledTo(id, now)}, returns = returns + 1` : calledTo(id, now),
          appointment: isBack ? 'arrived' : undefined,
        });
        await beginSpan(trx, at, 'open', now);
        return toQueueTicket(offices.get(place.office), called, offices, now);
      });
    },

    /** Opens the counter, closes it, or begins a break. Throws `ticket_open` for all but opening while it has a ticket. */
    async setState(
      office: string,
      id: string,
      { state }: CounterStateChange,
      { once, now }: CallFacts,
    ): Promise<HallCounter> {
      const counter = find(office, id);
      const at = dayOf(office, id, now);
      return change(office, once, async (trx) => {
        if (state === 'open') await lockCounter(trx, at);
        else await lockFree(trx, at, now);
        if (state === 'closed') await endSpan(trx, at, now);
        else await beginSpan(trx, at, state, now);
        return toHallCounter(counter, await takeSnapshot(office, now, trx), offices);
      });
    },
  };
}
