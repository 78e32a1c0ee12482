import type { Kysely } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { LineTicket } from '../live/line-ticket.ts';
import { queueOf } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import { dueAt } from './due-at.ts';
import { earlierMinutes } from './new-ticket.ts';
import { returnToLine } from './return.store.ts';

type ComingBack = Pick<LineTicket, 'id' | 'state' | 'queue' | 'appointmentAt' | 'priority'>;

/**
 * When somebody is due who comes back into the line: after a missed call at once; who gave the number back, as if it had
 * just come.
 */
export function dueOnReturn(office: OfficeConfiguration, ticket: ComingBack, now: number): number {
  if (ticket.state === 'missed') return now;
  return dueAt({
    ...{ arrivedAt: now, appointmentAt: ticket.appointmentAt },
    patienceMinutes: queueOf(office, ticket.queue).walkIns.patienceMinutes,
    earlierMinutes: earlierMinutes(office, ticket.priority),
  });
}

/**
 * Brings a ticket of the day that was missed or given back into the line again. Whether it may, the caller has judged;
 * `undefined` when it is in another state.
 */
export async function comeBack(
  trx: Kysely<Schema>,
  office: OfficeConfiguration,
  ticket: ComingBack,
  now: number,
): Promise<LineTicket | undefined> {
  return returnToLine(trx, {
    office: office.id,
    id: ticket.id,
    now,
    dueAt: dueOnReturn(office, ticket, now),
  });
}
