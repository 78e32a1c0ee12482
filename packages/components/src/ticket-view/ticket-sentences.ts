import type { Ticket } from '@wartemarke/contract';
import type { Words } from '../locales/localize.ts';
import type { TicketViewMessages } from './messages/de.ts';

/**
 * A call in full sentences, without the number.
 * @param direction - Which way to go, in words; for where the town has no words of its own.
 */
export function toCallSentence(
  words: Words<TicketViewMessages>,
  { counter }: Pick<Ticket, 'counter'>,
  direction = '',
): string {
  if (!counter) return '';
  const way = counter.way ?? direction;
  return `${words.term('comeTo')} ${counter.name}.${way && ` ${way}.`}`;
}
