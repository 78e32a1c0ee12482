import type { Board, CounterPlace, QueueSummary } from '@wartemarke/contract';
import { formatNumber } from '../arrival/ticket-number.ts';
import { toWireInstant } from '../availability/office-time.ts';
import { queueOf, type Offices } from '../offices/offices.ts';
import type { OfficeConfiguration } from '../town/configuration.ts';
import type { LineTicket } from './line-ticket.ts';
import type { QueueStanding } from './office-snapshot.ts';

/** Names an office as board, hall and ticket do. */
export function nameOffice({ id, name }: OfficeConfiguration, offices: Offices): Board['office'] {
  return { id, name: offices.say(name), timeZone: offices.town.timeZone };
}

/** Names a counter. One that was taken out of the configuration during the day keeps its key as its name. */
export function nameCounter(office: OfficeConfiguration, counter: string, offices: Offices): CounterPlace {
  const places = offices.workplacesOf(office).counters;
  return places.find(({ id }) => id === counter) ?? { id: counter, name: counter };
}

/** The number of a ticket as it is called. */
export function numberOf(office: OfficeConfiguration, { drawnQueue, number }: LineTicket): string {
  return formatNumber(queueOf(office, drawnQueue), number);
}

/** A queue as anyone may see it. */
export function toQueueSummary(standing: QueueStanding, offices: Offices): QueueSummary {
  const { queue, state, said, drawing, waiting, wait } = standing;
  return {
    id: queue.id,
    name: offices.say(queue.name),
    state,
    ...(said && { text: said }),
    drawing,
    waiting,
    wait,
  };
}

/** Writes an instant, or that there is none. */
export function toOptionalInstant(epochMs: number | null, timeZone: string): string | null {
  return epochMs === null ? null : toWireInstant(epochMs, timeZone);
}
