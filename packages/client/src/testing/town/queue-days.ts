import type { MessageKind, MessagePreview, QueueDay, QueueDayChange } from '@wartemarke/contract';
import type { QueueDayPlace } from '../../client-desk.ts';
import { apiErrorOf } from '../api-error-of.ts';
import { listOpenings } from './availability.ts';
import { listDay } from './desk.ts';
import { addDays, toDate } from './local-time.ts';
import { findOffice, type TownState } from './state.ts';

const plannedLanes: Readonly<Record<string, number>> = { meldewesen: 5, verkehr: 2 };

/** So many lanes are enough for everybody in this town. */
const neededLanes = 2;

/** The lanes of each queue. */
export function listQueueDays(
  state: TownState,
  office: string,
  { from, to }: { from: string; to: string },
): { days: QueueDay[] } {
  if (to < from) throw apiErrorOf('range_invalid');
  const days: QueueDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    for (const { id } of findOffice(state, office).queues)
      days.push(toQueueDay(state, { office, queue: id, date }));
  }
  return { days };
}

/** Changes the lanes of a day; asks first when appointments no longer fit. */
export function changeQueueDay(
  state: TownState,
  place: QueueDayPlace,
  { lanes, reason, confirmed }: QueueDayChange,
): QueueDay {
  if (place.date < toDate(state.now())) throw apiErrorOf('date_past');
  const before = state.dayChanges.get(toKey(place)) ?? null;
  state.dayChanges.set(toKey(place), { lanes, ...(reason && { reason }) });
  const day = toQueueDay(state, place);
  const count = day.misfits.length;
  if (count === 0 || confirmed) return day;
  state.dayChanges.set(toKey(place), before);
  throw apiErrorOf('day_has_bookings', { params: { count } });
}

/** The opening hours hold again. */
export function restoreQueueDay(state: TownState, place: QueueDayPlace): QueueDay {
  state.dayChanges.delete(toKey(place));
  return toQueueDay(state, place);
}

/** What a message looks like. */
export function previewMessage(state: TownState, office: string, kind: MessageKind): MessagePreview {
  const { name } = findOffice(state, office);
  const text = `${name}: Ihr Termin am Montag, 1. März 2027, um 9:10 Uhr.`;
  return { subject: `${name} (${kind})`, text, html: `<p>${text}</p>`, sms: text };
}

function toQueueDay(state: TownState, place: QueueDayPlace): QueueDay {
  const { office, queue, date } = place;
  const found = findOffice(state, office).queues.find(({ id }) => id === queue);
  if (!found) throw apiErrorOf('queue_not_found');
  const planned = listOpenings(date).length > 0 ? (plannedLanes[queue] ?? 1) : 0;
  const change = state.dayChanges.get(toKey(place)) ?? null;
  const lanes = change?.lanes ?? planned;
  const appointments = listDay(state, office, date).appointments.filter(
    (each) => each.queue === queue && each.state !== 'cancelled',
  );
  return {
    ...{ queue, name: found.name, date, plannedLanes: planned, lanes, change },
    appointments: appointments.length,
    misfits: change ? appointments.filter((_, index) => isMisfit(lanes, index)) : [],
  };
}

/** Without a lane nobody fits, with one every second does. */
function isMisfit(lanes: number, index: number): boolean {
  return lanes < neededLanes && (lanes === 0 || index % neededLanes === 1);
}

function toKey({ office, queue, date }: QueueDayPlace): string {
  return [office, queue, date].join();
}
