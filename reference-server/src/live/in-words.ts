import type { Board, CounterPlace, QueueSummary } from '@wartemarke/contract';
import { judgeReturn, type ReturnFacts } from '../arrival/return-rule.ts';
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
export function nameCounter(office: OfficeConfiguration, counter: string, { say }: Offices): CounterPlace {
  const found = office.counters.find(({ id }) => id === counter);
  if (!found) return { id: counter, name: counter };
  const { id, name, way, direction } = found;
  return { id, name: say(name), ...(way && { way: say(way) }), ...(direction && { direction }) };
}

/** The same offices with their texts in another language. */
export function speakIn(offices: Offices, language: string): Offices {
  return { ...offices, say: (text, other = language) => offices.say(text, other) };
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

/** Until when a missed ticket may come back into the line; nothing when it may not, or not any more. */
export function toReturnUntil(
  ticket: ReturnFacts,
  { calling }: OfficeConfiguration,
  now: number,
  timeZone: string,
): { returnUntil?: string } {
  const verdict = judgeReturn(ticket, calling, now);
  return verdict === 'over' ? {} : { returnUntil: toWireInstant(verdict.untilAt, timeZone) };
}
