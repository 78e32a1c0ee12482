import type { Today } from '@wartemarke/contract';
import { toWireInstant } from '../availability/office-time.ts';
import type { Offices } from '../offices/offices.ts';
import { toQueueSummary } from './in-words.ts';
import type { OfficeSnapshot } from './office-snapshot.ts';

/** What of today can still be booked, by the ids of the queues. */
export type RestOfToday = ReadonlyMap<string, Pick<Today['queues'][number], 'freeSlots' | 'nextSlot'>>;

const nothingLeft = { freeSlots: 0, nextSlot: null };

/** What someone wants to know who is about to walk in. */
export function toToday(snapshot: OfficeSnapshot, rest: RestOfToday, offices: Offices): Today {
  const { timeZone } = offices.town;
  return {
    office: snapshot.office.id,
    timeZone,
    date: snapshot.businessDate,
    at: toWireInstant(snapshot.at, timeZone),
    queues: snapshot.queues.map((standing) => ({
      ...toQueueSummary(standing, offices),
      ...(rest.get(standing.queue.id) ?? nothingLeft),
      openings: snapshot.hours.remaining(standing.queue, snapshot.at).map(({ startAt, endAt }) => ({
        startAt: toWireInstant(startAt, timeZone),
        endAt: toWireInstant(endAt, timeZone),
      })),
    })),
  };
}
