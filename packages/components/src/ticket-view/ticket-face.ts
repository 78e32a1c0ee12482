import type { CounterPlace, Ticket } from '@wartemarke/contract';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { renderPhone } from '../states/states.ts';
import type { TicketViewMessages } from './messages/de.ts';
import type { ShownDirection } from './shown-ticket.ts';
import { toHeading } from './ticket-sentences.ts';
import { isWaiting, toLength, toLine, type TicketView } from './ticket-view.view.ts';

type TicketWords = Words<TicketViewMessages>;

// Letters that fit at the largest size.
const numberRoom = 5;
const counterRoom = 11;

/**
 * Draws a ticket: the number, and below the line of holes what matters now.
 * @param direction - Which way somebody who is called has to go.
 */
export function renderTicketFace(
  words: TicketWords,
  view: TicketView,
  direction?: ShownDirection,
): TemplateResult {
  const { face, ticket } = view;
  return html`
    <section class="ticket ${face}" part="ticket" aria-labelledby="title">
      <div class="head">
        <h2 id="title" tabindex="-1">${toHeading(words, view)}</h2>
        ${ticket ? renderNumber(ticket.number) : nothing}
        ${ticket && face === 'waiting' ? html`<p class="queue">${ticket.queue.name}</p>` : nothing}
      </div>
      ${renderStub(words, view, direction)}
    </section>
  `;
}

/** Where the ticket belongs: when the appointment is, where to wait, whom to ask. */
export function renderFacts(words: TicketWords, ticket: Ticket): TemplateResult {
  const { appointmentAt, office, queue } = ticket;
  const times = officeTime(words.language, office.timeZone);
  const place = isWaiting(ticket) ? queue.place : undefined;
  return html`
    <dl class="facts" part="facts">
      ${appointmentAt ? renderFact(words.term('appointmentName'), times.time(appointmentAt)) : nothing}
      ${place ? renderFact(words.term('placeName'), place) : nothing}
      ${renderFact(words.term('officeName'), office.name)}
      ${office.phone ? renderFact(words.term('phoneName'), renderPhone(office.phone)) : nothing}
    </dl>
  `;
}

function renderNumber(number: string) {
  return html`<p class="number ${toLength(number, numberRoom)}" translate="no">${number}</p>`;
}

function renderStub(words: TicketWords, { face, ticket, canReturn }: TicketView, direction?: ShownDirection) {
  if (ticket && face === 'waiting') return html`<div class="stub">${renderLine(words, ticket)}</div>`;
  if (ticket?.counter && face === 'called') {
    const { arrow = onward, name } = direction ?? {};
    return html`
      <div class="stub">
        <p class="come">${words.term('comeTo')}</p>
        ${renderCounter(ticket.counter, arrow, name)}
      </div>
    `;
  }
  if (ticket?.counter && face === 'serving') {
    return html`
      <div class="stub">
        <p class="come">${words.term('counterName')}</p>
        ${renderCounter(ticket.counter)}
      </div>
    `;
  }
  if (face === 'waiting' || face === 'called' || face === 'serving') return nothing;
  const help = canReturn && face === 'missed' ? 'missedOnce' : (`${face}Help` as const);
  return html`<div class="stub"><p>${words.term(help)}</p></div>`;
}

function renderLine(words: TicketWords, { ahead, wait }: Ticket) {
  const minutes = wait && { from: wait.fromMinutes, to: wait.toMinutes };
  return html`
    <p class="ahead">${ahead === null ? nothing : words.term('ahead', { count: ahead })}</p>
    ${ahead ? renderDots(ahead) : nothing}
    ${
      minutes
        ? html`<p class="wait"><span>${words.term('waitName')}</span> ${words.term('wait', minutes)}</p>`
        : nothing
    }
  `;
}

function renderDots(ahead: number) {
  const { dots, hasMore } = toLine(ahead);
  return html`
    <p class="line" ?data-more=${hasMore} aria-hidden="true">
      ${Array.from({ length: dots }, () => html`<i></i>`)}<i class="own"></i>
    </p>
  `;
}

function renderCounter({ name, way }: CounterPlace, arrow?: TemplateResult, direction?: string) {
  const there = way ?? direction;
  return html`
    <p class="counter ${toLength(name, counterRoom)}">${arrow ?? nothing}<span>${name}</span></p>
    ${there ? html`<p class="way"><bdi>${there}</bdi></p>` : nothing}
  `;
}

function renderFact(name: string, value: string | TemplateResult) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

const onward = html`
  <svg class="arrow onward" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M3 12h17M13 5l7 7-7 7" />`}
  </svg>
`;
