import type { Call } from '@wartemarke/contract';

/** How many calls wait to be spoken at most; of more, the oldest are on the screen long enough to be read. */
const mostWaiting = 6;

/** A number as it is read out: `A 12` for `A012`, so that no voice makes a word of it. */
export function toSpokenNumber(number: string): string {
  return number.replace(/^(\D*)0*(\d+)$/, (_, letters: string, digits: string) =>
    `${[...letters.trim()].join(' ')} ${digits}`.trim(),
  );
}

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
