import type { Slot, Today } from '@wartemarke/contract';
import { findSlots, toVisit } from './availability.ts';
import { fakeOffice } from './catalogue.ts';
import { instantOf, timeZone, toDate, toInstant } from './local-time.ts';
import { toQueues } from './queues.ts';
import { expectOffice, type TownState } from './state.ts';

/** What somebody who is about to walk in wants to know. */
export function getToday(state: TownState, officeId: string): Today {
  expectOffice(officeId);
  const date = toDate(state.now());
  const openings = [{ startAt: instantOf(date, 480), endAt: instantOf(date, 720) }].filter(
    ({ endAt }) => Date.parse(endAt) > state.now(),
  );
  const queues = toQueues(state).map((queue) => ({ ...queue, openings, ...toFree(state, queue.id) }));
  return { office: fakeOffice.id, timeZone, date, at: toInstant(state.now()), queues };
}

/** What is still free today for the shortest service of a queue. */
function toFree(state: TownState, queue: string): { freeSlots: number; nextSlot: Slot | null } {
  const shortest = fakeOffice.services
    .filter((service) => service.queue === queue && service.bookable && !service.season)
    .sort((a, b) => a.durationMinutes - b.durationMinutes)[0];
  const visit = toVisit(state, fakeOffice.id, [{ id: shortest?.id ?? '', quantity: 1 }]);
  const slots = findSlots(state, toDate(state.now()), visit);
  return { freeSlots: slots.length, nextSlot: slots[0] ?? null };
}
