import { termsIn } from '../../later-part.ts';
import type { ShownTicket } from '../shown-ticket.ts';
import { isOpen } from '../ticket-view.view.ts';
import { messages } from './messages/index.ts';

/** Lends the title of the page while a ticket is shown, and gives it back. */
export class PageTitle {
  private before: string | undefined;

  /** Shows this title; nothing gives the page its own one back. */
  show(title: string | undefined): void {
    if (title === undefined) return this.giveBack();
    this.before ??= document.title;
    document.title = title;
  }

  /** Gives the page its own title back. */
  giveBack(): void {
    if (this.before !== undefined) document.title = this.before;
    this.before = undefined;
  }
}

/** The title of the page while a ticket is open: its number, and where it is called to. */
export function toTitle({ words, ticket, face }: ShownTicket): string | undefined {
  if (!isOpen(ticket) || face === 'ended') return undefined;
  const term = termsIn(messages, words);
  const { number, counter } = ticket;
  if (face !== 'called' || !counter) return term('title')({ number });
  return term('titleCalled')({ number, counter: counter.name });
}
