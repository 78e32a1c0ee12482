import type { Call } from '@wartemarke/contract';

/** How many calls wait to be spoken at most; of more, the oldest are on the screen long enough to be read. */
const mostWaiting = 6;

/**
 * The line of calls to be spoken with news at its end, in the order in which they were called. A number stands in
 * it once, with its latest call; of too many the oldest go.
 * @param news - Latest first.
 */
export function lineUp(waiting: readonly Call[], news: readonly Call[]): Call[] {
  const isNews = ({ ticket }: Call) => news.some((call) => call.ticket === ticket);
  return [...waiting.filter((call) => !isNews(call)), ...news.toReversed()].slice(-mostWaiting);
}

/** Those of the line whose person has not come yet. */
export function leaveOutOver(waiting: readonly Call[], calls: readonly Call[]): Call[] {
  return waiting.filter(({ ticket }) =>
    calls.some((call) => call.ticket === ticket && call.state === 'called'),
  );
}
