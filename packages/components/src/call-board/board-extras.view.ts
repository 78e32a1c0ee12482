import type { Board, QueueSummary } from '@wartemarke/contract';

/** What a screen is for: calls, signage, or the calls with signage beside them. */
export type Mode = 'calls' | 'signage' | 'both';

/** A language in which calls are spoken, and what the counters are called in it. */
export type SpokenLanguage = Board['voices'][number];

/** The words of a list in an attribute: `service express`. */
export function toWords(list: string): string[] {
  return list.split(/[\s,]+/).filter((word) => word !== '');
}

/**
 * The part of a board that a screen shows.
 * @param queues - Ids of queues whose calls and waiting people are shown; all of them when empty.
 * @param zone - Id of the zone that the screen hangs in: pages of other zones are left out.
 */
export function toShownBoard(board: Board, queues: readonly string[], zone: string): Board {
  const isShown = (id: string) => queues.length === 0 || queues.includes(id);
  return {
    ...board,
    calls: board.calls.filter(({ queue }) => isShown(queue)),
    queues: board.queues.filter(({ id }) => isShown(id)),
    waiting: board.waiting.filter(({ queue }) => isShown(queue)),
    pages: board.pages.filter(({ zones }) => zones.length === 0 || zones.includes(zone)),
  };
}

/** What is shown of a board now. Calls go without signage where there is none, and signage without calls after hours. */
export function toLayout(mode: string, { calls, queues, pages }: Board): Mode {
  if (mode === 'calls' || mode === 'signage') return mode;
  if (pages.length === 0) return 'calls';
  return calls.length === 0 && areClosed(queues) ? 'signage' : 'both';
}

/** Whether nobody is expected any more. */
export function areClosed(queues: readonly QueueSummary[]): boolean {
  return queues.every(({ state, waiting }) => state === 'closed' && waiting === 0);
}

/**
 * The languages in which calls are spoken here.
 * @param wished - What the screen is told; what the office says when empty.
 */
export function toSpokenLanguages(wished: readonly string[], { voices }: Board): SpokenLanguage[] {
  if (wished.length === 0) return voices;
  return wished.map(
    (language) => voices.find((each) => each.language === language) ?? { language, counters: {} },
  );
}
