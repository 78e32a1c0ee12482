import type { Office } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { termsIn } from '../../later-part.ts';
import { officeTime } from '../../office-time.ts';
import type { ShownTicket, TicketHost } from '../shown-ticket.ts';
import { TicketReturnEvent } from '../ticket-return-event.ts';
import { messages } from './messages/index.ts';
import { returningStyles } from './returning.styles.ts';

/** What the ways on need of a ticket that is not in the usual line. */
type Shown = Pick<ShownTicket, 'words' | 'client' | 'state'>;

/** The ways on of who missed a call, and of who is passed on to another office. */
export class Returning {
  readonly laterStyles = [returningStyles];

  private readonly host: TicketHost;
  private office: Office | undefined;
  private asked = '';

  constructor(host: TicketHost) {
    this.host = host;
  }

  /** Draws until when somebody may come back into the line, and the way back. */
  renderWayBack({ words, state, held, ticket, canReturn, now }: ShownTicket): TemplateResult {
    const term = termsIn(messages, words);
    const problem = state.problem?.task === 'comeBack' ? state.problem : undefined;
    const isOver = !canReturn || problem?.code === 'return_over';
    const isBusy = state.busy.includes('comeBack');
    const time = keepTogether(
      officeTime(words.language, ticket.office.timeZone).time(ticket.returnUntil ?? now),
    );
    const handleBack = () =>
      void held.comeBack().then((hasWorked) => {
        if (!hasWorked) return;
        this.host.focusLater('#title');
        this.host.dispatchEvent(new TicketReturnEvent({ ticket: ticket.id, office: ticket.office.id }));
      });
    return html`
      <section class="back" aria-labelledby="back">
        <h3 id="back">${term('backTitle')}</h3>
        ${isOver ? nothing : html`<p>${term('backHelp')({ time })}</p>`}
        ${
          problem
            ? html`<p class="wrong" role="alert" data-code=${problem.code}>${words.explain(problem)}</p>`
            : nothing
        }
        ${
          isOver
            ? nothing
            : html`<button class="button main" type="button" aria-disabled=${isBusy} @click=${handleBack}>
                ${term(isBusy ? 'backBusy' : 'back')}
              </button>`
        }
      </section>
    `;
  }

  /** Draws where the visit goes on, and how to get there. */
  renderPassedOn({ words, state, client }: Shown): TemplateResult {
    const { passedOn } = state.passedFrom ?? {};
    if (!passedOn) return html`${nothing}`;
    const term = termsIn(messages, words);
    const { office: id, officeName: office, number, place } = passedOn;
    this.find(id, client);
    const there = this.office?.id === id ? this.office : undefined;
    return html`
      <section class="notice good" aria-labelledby="passed">
        <h3 id="passed">${term('passedTitle')}</h3>
        <p>${term('passedHelp')({ office, number })}</p>
        <dl class="there">
          ${renderFact(term('place'), place)} ${renderFact(term('address'), there && toAddress(there))}
          ${renderFact(term('directions'), there?.directions)}
        </dl>
      </section>
    `;
  }

  /** Asks for what the town says of the office, again after a tunnel; without it name and number are there all the same. */
  private find(id: string, client: ShownTicket['client']): void {
    if (this.asked === id) return;
    this.asked = id;
    client.offices.get(id).then(
      (office) => {
        this.office = office;
        this.host.requestUpdate();
      },
      () => {
        if (this.asked === id) this.asked = '';
      },
    );
  }
}

function toAddress({ address }: Pick<Office, 'address'>): string {
  return `${address.street}, ${address.postalCode} ${address.city}`;
}

function renderFact(name: string, value: string | undefined) {
  if (!value) return nothing;
  return html`<div>
    <dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}
