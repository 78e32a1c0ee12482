import { randomUUID } from 'node:crypto';
import type { Arrival, TicketRequest } from '@wartemarke/contract';
import { createToken, hashToken } from '../access/tokens.ts';
import { readDayChanges } from '../availability/day-changes.store.ts';
import { businessDate, toWireInstant } from '../availability/office-time.ts';
import { planVisit } from '../availability/visit.ts';
import { requireOffered, type Asker } from '../availability/wish.ts';
import { CallError } from '../http/call-error.ts';
import type { QueueConfiguration } from '../town/configuration.ts';
import { toArrival, type ArrivalDeps, type CallFacts } from './arrival.ts';
import { countWalkIns, insertTicket, takeNumber } from './arrival.store.ts';
import { dueAt } from './due-at.ts';

/**
 * Gives a walk-in a number. Throws what is wrong with the services, `walkin_full`, or `walkin_closed` with the next
 * opening where there is one.
 */
export function createWalkIn(deps: ArrivalDeps) {
  const { db, offices, takeSnapshot, change, random } = deps;
  const { timeZone } = offices.town;

  async function requireOpen(office: string, queue: QueueConfiguration, now: number): Promise<void> {
    const changes = await readDayChanges(db, office, businessDate(now, timeZone));
    const hours = deps.hours.changedBy(changes);
    if (queue.walkIns.allowed && hours.isOpen(queue, now)) return;
    const next = queue.walkIns.allowed ? hours.nextOpeningAt(queue, now) : undefined;
    const params = next === undefined ? {} : { opensAt: toWireInstant(next, timeZone) };
    throw new CallError('walkin_closed', { params });
  }

  return async (
    office: string,
    { services }: TicketRequest,
    asker: Pick<Asker, 'isClerk'>,
    { once, now }: CallFacts,
  ): Promise<Arrival> => {
    requireOffered(offices, offices.get(office), services, asker);
    const { queue } = planVisit(offices.get(office), services);
    await requireOpen(office, queue, now);
    const date = businessDate(now, timeZone);
    const most = queue.walkIns.maximumPerDay ?? Infinity;
    return change(office, once, async (trx) => {
      const token = createToken(random);
      const number = await takeNumber(trx, office, queue.id, date);
      // Counted after the number is taken, which lets only one at a time come this far.
      if (most < Infinity && (await countWalkIns(trx, office, queue.id, date)) >= most)
        throw new CallError('walkin_full');
      const ticket = {
        ...{ office, id: randomUUID(), queue: queue.id, services, businessDate: date },
        ...{ appointment: null, appointmentAt: null, name: null, note: null },
        arrivedAt: now,
        dueAt: dueAt({ arrivedAt: now, appointmentAt: null }),
        tokenHash: hashToken(token),
      };
      await insertTicket(trx, ticket, number);
      const given = { id: ticket.id, token, alreadyCheckedIn: false };
      return toArrival(await takeSnapshot(office, now, trx), given, deps);
    });
  };
}
