import type { Live } from '@wartemarke/client';
import type { Arrival, Board, Category, Office, QueueSummary, Service } from '@wartemarke/contract';

/**
 * Where somebody is: before the kiosk, typing a code or a phone number, choosing a heading or a concern to draw a
 * number for, booking, or looking at what came of it.
 */
export type Place = 'welcome' | 'typing' | 'phone' | 'concern' | 'booking' | 'outcome';

/** A heading, and what can be chosen under it. */
export interface Concern {
  readonly category: Category;
  readonly services: readonly Service[];
}

/** Without a sign of the server for so long a kiosk does not ask people to try. */
const silenceMilliseconds = 20_000;

/** The headings under which there is something to choose, in the office's order. */
export function toConcerns({ categories }: Office, services: readonly Service[]): Concern[] {
  return categories
    .map((category) => ({
      category,
      services: services.filter((service) => service.categories.includes(category.id)),
    }))
    .filter((concern) => concern.services.length > 0);
}

/** What walk-ins may draw a number for. */
export function toDrawable({ services, queues }: Office): Service[] {
  const open = new Set(queues.filter(({ walkIns }) => walkIns).map(({ id }) => id));
  return services.filter((service) => open.has(service.queue ?? '') && !isMereLink(service));
}

/** An online form that replaces the visit. */
function isMereLink({ link, bookable }: Service): boolean {
  return link !== undefined && !bookable;
}

/** Queues that give numbers to walk-ins, as the board knows them. */
export function toWalkInQueues(board: Board | undefined, office: Office | null): QueueSummary[] {
  const walkIns = new Set(office?.queues.filter(({ walkIns }) => walkIns).map(({ id }) => id));
  return board?.queues.filter(({ id }) => walkIns.has(id)) ?? [];
}

/** How many are before the holder of a number; nothing when it is not known. */
export function toAhead({ position }: Arrival): number | undefined {
  return position > 0 ? position - 1 : undefined;
}

/** Whether the connection has been lost for so long that trying is a waste of somebody's time. */
export function isCutOff(board: Live<Board> | undefined, now: number): boolean {
  if (board?.status === 'connecting') return board.error !== undefined;
  return board?.status === 'stale' && now - (board.receivedAt ?? 0) > silenceMilliseconds;
}

/** Whole seconds until an instant, none after it. */
export function toSecondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}
