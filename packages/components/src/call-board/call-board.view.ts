import { ApiError, type Live } from '@wartemarke/client';
import type { Board, Call, QueueSummary } from '@wartemarke/contract';

/** How much room a text needs on the board. */
export type Length = 'short' | 'long' | 'longer';

/** What the board shows of its calls. */
export interface BoardView {
  /** The call that is shown large: the one that was called or called again last. */
  readonly current: Call | undefined;
  /** The other calls, latest first, in a number of rows that never changes. */
  readonly rows: readonly (Call | undefined)[];
  /** How many calls nobody sees. */
  readonly hidden: number;
}

const defaultRows = 6;
const mostRows = 20;
// A state may be half a minute old when it comes.
const slightErrorMs = 60_000;

/**
 * Arranges the calls.
 * @param spotlight - Id of the ticket that was announced last.
 * @param rows - How many rows there are, whatever there is to show in them.
 * @param fitting - How many of them are seen.
 */
export function toBoardView(
  calls: readonly Call[],
  spotlight: string | undefined,
  rows: number,
  fitting = rows,
): BoardView {
  const current = calls.find(({ ticket }) => ticket === spotlight) ?? calls[0];
  const others = calls.filter((call) => call !== current);
  return {
    current,
    rows: Array.from({ length: rows }, (_, index) => others[index]),
    hidden: Math.max(0, others.length - Math.min(rows, fitting)),
  };
}

/** The number of rows that was asked for, if a board can have it. */
export function toRowCount(rows: number): number {
  return Number.isInteger(rows) && rows >= 1 ? Math.min(rows, mostRows) : defaultRows;
}

/** Whether the server does not take this screen for one of its own. */
export function isUnpaired(live: Live<Board> | undefined): boolean {
  return live?.status === 'failed' && live.error instanceof ApiError && live.error.status === 401;
}

/**
 * Whether there is more to do than to show calls and to chime.
 * @param wishes - What the page says of the board; what is empty, zero or false wishes nothing.
 */
export function hasExtras({ pages, waiting, voices, calls }: Board, wishes: readonly unknown[]): boolean {
  const isSomewhere = calls.some(({ counter }) => counter.direction);
  return isSomewhere || [pages.length, waiting.length, voices.length, ...wishes].some(Boolean);
}

/**
 * Calls that nobody has heard yet, latest first: new ones, and those that were called again.
 * @param before - What was shown before; the first state of a board is no news.
 */
export function toNews(before: Board | undefined, now: Board): Call[] {
  if (!before || before.office.id !== now.office.id) return [];
  const known = new Set(before.calls.map(toCallKey));
  return now.calls.filter((call) => call.state === 'called' && !known.has(toCallKey(call)));
}

/**
 * How a text is to be set so that it stays on the board.
 * @param room - How many letters fit at the largest size.
 */
export function toLength(text: string, room: number): Length {
  if (text.length <= room) return 'short';
  return text.length <= 2 * room ? 'long' : 'longer';
}

/**
 * What to add to a device's clock for the server's time, in milliseconds; nothing unless it is plainly wrong.
 * @param at - When the server took a state.
 * @param receivedAt - When that came, by the device's clock, in epoch milliseconds.
 */
export function toClockError(at: string, receivedAt: number): number {
  const error = Date.parse(at) - receivedAt;
  return Math.abs(error) > slightErrorMs ? error : 0;
}

/** Queues that say something to people in the hall: those that are open in some way. */
export function toShownQueues(queues: readonly QueueSummary[]): QueueSummary[] {
  return queues.filter(({ state, waiting }) => state !== 'closed' || waiting > 0);
}

function toCallKey({ ticket, calledAt, recalls }: Call): string {
  return `${ticket} ${calledAt} ${recalls}`;
}
