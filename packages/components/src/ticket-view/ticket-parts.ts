import { html, nothing, type TemplateResult } from 'lit';
import { LaterPart } from '../later-part.ts';
import type { Words } from '../locales/localize.ts';
import { renderStale } from '../states/stale.ts';
import type { TicketViewMessages } from './messages/de.ts';
import type { ShownDirection, ShownTicket, TicketHost } from './shown-ticket.ts';
import { renderFacts, renderTicketFace } from './ticket-face.ts';
import { isWaiting, type TicketView } from './ticket-view.view.ts';

type TicketWords = Words<TicketViewMessages>;

/**
 * What stands on the page of a ticket, from top to bottom. What goes with somebody who waits is fetched after the
 * number is there; what only some need, when they need it.
 */
export class TicketParts {
  private readonly company;
  private readonly returning;
  private isLive = false;

  constructor(host: TicketHost) {
    this.company = new LaterPart(host, async () => new (await import('./company/company.ts')).Company(host));
    this.returning = new LaterPart(
      host,
      async () => new (await import('./returning/returning.ts')).Returning(host),
    );
  }

  /** Takes how the ticket stands now. To be called in `willUpdate`. */
  follow(shown: ShownTicket | undefined): void {
    this.followConnection(shown?.state.live.status === 'live');
    if (shown && (isWaiting(shown.ticket) || shown.face === 'called')) void this.company.load();
    this.company.here?.follow(shown);
  }

  /** Which way somebody who is called has to go, once the arrows are there. */
  get direction(): ShownDirection | undefined {
    return this.company.here?.direction;
  }

  /** Draws a ticket; `shown` is absent when it had ended before it was opened. */
  render(words: TicketWords, view: TicketView, shown: ShownTicket | undefined): TemplateResult {
    if (!shown) return renderTicketFace(words, view);
    const { ticket, face } = shown;
    return html`
      ${this.renderConnection(words, shown)} ${this.renderPassedOn(words, shown)}
      ${renderTicketFace(words, view, this.direction)} ${this.renderNow(words, shown)}
      <slot name="ticket"></slot>
      ${renderFacts(words, ticket)}
      ${(face === 'waiting' && this.company.here?.renderLeaving(shown)) || nothing}
    `;
  }

  /** Draws where a visit goes on that was passed on to another office, also before the number there is known. */
  renderPassedOn(words: TicketWords, { state, client }: Pick<ShownTicket, 'state' | 'client'>) {
    const { ticket, passedFrom } = state;
    if (!passedFrom || (ticket && !ticket.passedOn && !isWaiting(ticket))) return nothing;
    return this.returning.render(words, (part) => part.renderPassedOn({ words, state, client }));
  }

  /** What did not come in a tunnel is asked for again behind it. */
  private followConnection(isLive: boolean): void {
    const isBack = isLive && !this.isLive;
    this.isLive = isLive;
    if (isBack) for (const part of [this.company, this.returning]) part.retry();
  }

  private renderConnection(words: TicketWords, { state, client }: ShownTicket) {
    const { status, receivedAt } = state.live;
    if (status !== 'stale' || receivedAt === undefined) return nothing;
    return renderStale(words, client.now() - receivedAt);
  }

  /** What can be done now. */
  private renderNow(words: TicketWords, shown: ShownTicket) {
    const { face } = shown;
    const { here } = this.company;
    if (face === 'called') return here?.renderComing(shown) ?? nothing;
    if (face === 'missed' && (shown.canReturn || shown.state.problem?.task === 'comeBack')) {
      return this.returning.render(words, (part) => part.renderWayBack(shown));
    }
    if (face !== 'waiting' && face !== 'parked') return nothing;
    return this.company.render(words, (part) => part.render(shown));
  }
}
