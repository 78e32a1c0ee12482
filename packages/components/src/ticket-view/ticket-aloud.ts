import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { TicketViewMessages } from './messages/de.ts';
import { toCallSentence, toHeading } from './ticket-sentences.ts';
import { toSaidAhead, type TicketView } from './ticket-view.view.ts';

type TicketWords = Words<TicketViewMessages>;

/** Tells people who do not see the page how the ticket stands: politely, and a call at once. */
export class TicketAloud {
  private ahead: number | undefined;

  /** Draws what is read out; two places, since one that changes its manner while it speaks is not heard everywhere. */
  render(words: TicketWords, view: TicketView | undefined, direction?: string): TemplateResult {
    const isCall = view?.face === 'called';
    return html`
      <p class="aloud" aria-live="polite" aria-atomic="true">
        ${view && !isCall ? this.toNews(words, view) : ''}
      </p>
      <p class="aloud" aria-live="assertive" aria-atomic="true">
        ${isCall && view.ticket ? `${toHeading(words, view)}. ${toCallSentence(words, view.ticket, direction)}` : ''}
      </p>
    `;
  }

  private toNews(words: TicketWords, { face, ticket }: TicketView): string {
    if (face !== 'waiting' || !ticket) return `${words.term(face)}.`;
    if (ticket.ahead === null) return '';
    this.ahead = toSaidAhead(this.ahead, ticket.ahead);
    // What is taken away is not read out; an old number must not stay.
    return this.ahead === ticket.ahead ? words.term('ahead', { count: this.ahead }) : '';
  }
}
