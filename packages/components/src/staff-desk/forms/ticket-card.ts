import type { QueueTicket } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from '../../states/states.ts';
import type { Words } from '../../locales/localize.ts';
import type { DeskContext } from '../desk-context.ts';
import { onClick, stopRepeating } from '../key-press.ts';
import { toConcern, type Stage } from '../staff-desk.view.ts';
import type { FormsMessages } from './messages/de.ts';

/** What a chosen ticket is drawn from beside the desk. */
export interface CardParts {
  readonly stage: Stage;
  /** Whether the last problem is still news, and belongs here. */
  readonly hasProblem: boolean;
  readonly timeZone: string;
  handleCall(ticket: QueueTicket): void;
  handleReadmit(ticket: QueueTicket): void;
  handleForm(kind: 'priority' | 'transfer', ticket: QueueTicket): void;
  handleClose(): void;
}

/** What the card is drawn from. */
export interface CardContext {
  readonly words: Words<FormsMessages>;
  readonly desk: DeskContext;
  /** The form that is open about the ticket, or nothing. */
  readonly form: unknown;
}

/** Draws what can be done with a ticket that was chosen in the hall: whoever waits, was put aside, or has missed. */
export function renderTicketCard(
  context: CardContext,
  parts: CardParts,
  ticket: QueueTicket,
): TemplateResult {
  const { desk, form } = context;
  const { problem } = desk.state;
  const isAsking = form !== nothing;
  return html`
    <section
      class="card"
      aria-labelledby=${isAsking ? nothing : 'card-title'}
      @keydown=${(event: KeyboardEvent) => handleKey(event, parts)}
    >
      ${isAsking ? nothing : renderTitle(context, parts, ticket)}
      ${problem && parts.hasProblem ? renderProblem(desk.words, problem, { timeZone: parts.timeZone }) : nothing}
      ${isAsking ? form : renderWays(context, parts, ticket)}
    </section>
  `;
}

function renderTitle({ words }: CardContext, { handleClose }: CardParts, { number, services }: QueueTicket) {
  return html`
    <header>
      <h3 id="card-title" tabindex="-1">${number} <bdi>${toConcern(services)}</bdi></h3>
      <button class="link" type="button" @click=${handleClose}>${words.term('close')}</button>
    </header>
  `;
}

function renderWays({ words, desk }: CardContext, parts: CardParts, ticket: QueueTicket) {
  const isBusy = desk.state.busy.some((task) => task === 'call' || task === 'readmit');
  const isFree = parts.stage !== 'called' && parts.stage !== 'serving';
  const { number } = ticket;
  if (ticket.state === 'missed') {
    return html`<div class="ways-on">
      ${renderMain(words.term('readmit', { number }), isBusy, () => parts.handleReadmit(ticket))}
    </div>`;
  }
  const call = words.term(ticket.state === 'parked' ? 'callBack' : 'callChosen', { number });
  return html`
    ${isFree ? nothing : html`<p class="soft">${words.term('callLater', { number })}</p>`}
    <div class="ways-on">
      ${isFree ? renderMain(call, isBusy, () => parts.handleCall(ticket)) : nothing}
      ${ticket.state === 'waiting' ? renderWay(words.term('prioritize'), 'priority', parts, ticket) : nothing}
      ${renderWay(words.term('transferYes'), 'transfer', parts, ticket)}
    </div>
  `;
}

function renderMain(name: string, isBusy: boolean, handleClick: () => void) {
  return html`
    <button
      class="button main"
      type="button"
      id="card-main"
      aria-busy=${isBusy}
      @click=${onClick(handleClick)}
    >
      ${name}
    </button>
  `;
}

function renderWay(name: string, kind: 'priority' | 'transfer', parts: CardParts, ticket: QueueTicket) {
  return html`
    <button class="button" type="button" id="card-${kind}" @click=${() => parts.handleForm(kind, ticket)}>
      ${name}
    </button>
  `;
}

function handleKey(event: KeyboardEvent, { handleClose }: CardParts) {
  stopRepeating(event);
  if (event.key === 'Escape') handleClose();
}
