import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { ShownTicket, TicketHost } from '../shown-ticket.ts';
import { TicketLeaveEvent } from '../ticket-leave-event.ts';
import { messages } from './messages/index.ts';

/** Gives a number back in two steps, so that nobody loses a place by a slip of the finger. */
export class Leaving {
  private readonly host: TicketHost;
  private isAsking = false;

  constructor(host: TicketHost) {
    this.host = host;
  }

  /** Forgets the question once there is nothing to give back. */
  follow({ face }: ShownTicket): void {
    if (face !== 'waiting') this.isAsking = false;
  }

  /** Draws the way out of the line, or asks whether it is meant. */
  render(shown: ShownTicket): TemplateResult {
    if (this.isAsking) return this.renderQuestion(shown);
    return html`
      <div class="actions">
        <button class="button" type="button" id="leave" @click=${() => this.ask(true, '#question')}>
          ${termsIn(messages, shown.words)('leave')}
        </button>
      </div>
    `;
  }

  private renderQuestion({ words, state, held, ticket }: ShownTicket): TemplateResult {
    const term = termsIn(messages, words);
    const isBusy = state.busy.includes('leave');
    const problem = state.problem?.task === 'leave' ? state.problem : undefined;
    const handleYes = () =>
      void held.leave().then((hasWorked) => {
        if (!hasWorked) return;
        this.host.focusLater('#title');
        this.host.dispatchEvent(new TicketLeaveEvent({ ticket: ticket.id, office: ticket.office.id }));
      });
    return html`
      <section class="notice question" aria-labelledby="question">
        <h3 id="question" tabindex="-1">${term('leaveTitle')}</h3>
        <p>${term('leaveHelp')}</p>
        ${
          problem
            ? html`<p class="wrong" role="alert" data-code=${problem.code}>${words.explain(problem)}</p>`
            : nothing
        }
        <div class="ways">
          <button class="button main" type="button" @click=${() => this.ask(false, '#leave')}>
            ${term('leaveNo')}
          </button>
          <button class="button" type="button" aria-disabled=${isBusy} @click=${handleYes}>
            ${term(isBusy ? 'leaving' : 'leaveYes')}
          </button>
        </div>
      </section>
    `;
  }

  private ask(isAsking: boolean, focusOn: string): void {
    this.isAsking = isAsking;
    this.host.focusLater(focusOn);
  }
}
