import { randomUUID } from 'node:crypto';
import type { ServiceQuantity, TicketPriority } from '@wartemarke/contract';
import { hashToken } from '../access/tokens.ts';
import type { OfficeConfiguration, QueueConfiguration } from '../town/configuration.ts';
import type { NewTicket } from './arrival.store.ts';
import { dueAt } from './due-at.ts';

/** Somebody who comes into the line. Instants are epoch milliseconds. */
export interface Newcomer {
  readonly office: OfficeConfiguration;
  readonly queue: QueueConfiguration;
  readonly businessDate: string;
  readonly arrivedAt: number;
  readonly services: readonly ServiceQuantity[];
  readonly name?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly priority?: TicketPriority | null | undefined;
  /** The appointment that it came of; none for walk-ins. */
  readonly appointment?: { readonly id: string; readonly online: boolean } | undefined;
  /** Start of the appointment, for whom it still counts. */
  readonly appointmentAt?: number;
  /** The secret of its holder. */
  readonly token: string;
}

/** By how many minutes a reason brings somebody forward in an office. */
export function earlierMinutes(
  { priorities }: Pick<OfficeConfiguration, 'priorities'>,
  priority: TicketPriority | null,
): number {
  return priority === null ? 0 : priorities[priority];
}

/** The ticket of somebody who comes into the line, with its place in it. */
export function createNewTicket(newcomer: Newcomer): NewTicket {
  const { office, queue, businessDate, arrivedAt, services, appointment } = newcomer;
  const { name = null, note = null, priority = null, appointmentAt = null } = newcomer;
  return {
    ...{ id: randomUUID(), office: office.id, queue: queue.id, businessDate },
    ...{ services, name, note, priority, arrivedAt, appointmentAt },
    appointment: appointment?.id ?? null,
    online: appointment?.online ?? null,
    dueAt: dueAt({
      ...{ arrivedAt, appointmentAt },
      patienceMinutes: queue.walkIns.patienceMinutes,
      earlierMinutes: earlierMinutes(office, priority),
    }),
    tokenHash: hashToken(newcomer.token),
  };
}
