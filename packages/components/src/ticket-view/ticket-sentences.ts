import type { Ticket } from '@wartemarke/contract';
import type { Words } from '../locales/localize.ts';
import type { TicketViewMessages } from './messages/de.ts';
import type { TicketView } from './ticket-view.view.ts';

/** How the ticket stands, in a few words; which call it is when the number is called again. */
export function toHeading(words: Words<TicketViewMessages>, { face, ticket }: TicketView): string {
  if (face !== 'called' || !ticket?.recalls) return words.term(face);
  return words.term('calledAgain', { times: ticket.recalls + 1 });
}

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
