import type { QueueTicket } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';
import type { CounterRow, HallView, QueueRow } from './hall.view.ts';
import { renderTicketRows, type RowParts } from './ticket-row.ts';

/** What the hall is drawn from beside the desk. */
export interface HallParts extends RowParts {
  readonly hall: HallView;
  /** What can be done with the ticket that was chosen, or nothing. */
  readonly card: unknown;
  handleLineKey(event: KeyboardEvent): void;
  handleLineFocus(event: FocusEvent): void;
  /** Draws the form that is open about a queue, or nothing. */
  renderQueueForm(queue: string): unknown;
  handleQueue(queue: string): void;
}

type Words = DeskContext['words'];

// How many of the line are in view at once; the others unfold.
const inView = 6;

/** Draws who waits, who was put aside or missed the call, how the queues stand, and whom the other counters have. */
export function renderHallPanel(words: Words, parts: HallParts) {
  const { mine, parked, missed, queues, counters } = parts.hall;
  return html`
    <div class="hall" part="hall">
      <div class="tickets" @keydown=${parts.handleLineKey} @focusin=${parts.handleLineFocus}>
        ${parts.card}
        <section aria-labelledby="waiting">
          <h2 id="waiting">${words.term('waitingTitle')} <span class="count">${mine.length}</span></h2>
          ${mine.length > 0 ? renderTicketRows(words, parts, mine.slice(0, inView)) : html`<p class="soft">${words.term('nobody')}</p>`}
          ${renderRest(words, parts)}
        </section>
        ${renderAside(words, parts, 'parkedTitle', parked)}
        ${renderAside(words, parts, 'missedTitle', missed)}
      </div>
      <section aria-labelledby="queues">
        <h2 id="queues">${words.term('queuesTitle')}</h2>
        <ul class="rows">
          ${queues.map((queue) => renderQueue(words, parts, queue))}
        </ul>
      </section>
      ${counters.length > 0 ? renderCounters(words, counters) : nothing}
    </div>
  `;
}

function renderRest(words: Words, parts: HallParts) {
  const { mine, others } = parts.hall;
  const more = mine.slice(inView);
  return html`
    <details ?hidden=${more.length === 0}>
      <summary>${words.term('waitingMore', { count: more.length })}</summary>
      ${renderTicketRows(words, parts, more)}
    </details>
    <details class="others" ?hidden=${others.length === 0}>
      <summary>${words.term('waitingOthers', { count: others.length })}</summary>
      ${renderTicketRows(words, parts, others)}
    </details>
  `;
}

function renderAside(
  words: Words,
  parts: HallParts,
  title: 'parkedTitle' | 'missedTitle',
  tickets: readonly QueueTicket[],
) {
  if (tickets.length === 0) return nothing;
  return html`
    <section aria-labelledby=${title}>
      <h2 id=${title}>${words.term(title)} <span class="count">${tickets.length}</span></h2>
      ${renderTicketRows(words, parts, tickets)}
    </section>
  `;
}

function renderQueue(words: Words, parts: HallParts, queue: QueueRow) {
  const { id, name, isMine, text } = queue;
  const form = parts.renderQueueForm(id);
  return html`
    <li class="queue ${isMine ? 'own' : 'other'}">
      <span>${name}</span>
      <span class="soft">${sayQueue(words, queue)}</span>
      ${text ? html`<span class="remark"><bdi>${text}</bdi></span>` : nothing}
      ${form === nothing ? renderQueueWay(words, parts, queue) : html`<div class="card">${form}</div>`}
    </li>
  `;
}

function sayQueue(words: Words, { state, drawing, waiting, wait }: QueueRow) {
  const range = wait && waiting > 0 ? { from: wait.fromMinutes, to: wait.toMinutes } : undefined;
  const isOdd = state !== 'open' || drawing === 'full' || drawing === 'not_today';
  const standing = state === 'open' && isOdd ? drawing : state;
  return html`
    ${isOdd ? html`<strong class="standing">${words.term(standing)}</strong> · ` : nothing}${words.term('waiting', { count: waiting })}${range ? ` · ${words.term('wait', range)}` : nothing}
  `;
}

function renderQueueWay(words: Words, { handleQueue }: HallParts, { id, name }: QueueRow) {
  return html`
    <button
      class="link"
      type="button"
      id="queue-${id}"
      aria-label=${words.term('changeQueueOf', { name })}
      @click=${() => handleQueue(id)}
    >
      ${words.term('changeQueue')}
    </button>
  `;
}

function renderCounters(words: Words, counters: readonly CounterRow[]) {
  return html`
    <section aria-labelledby="counters">
      <h2 id="counters">${words.term('countersTitle')}</h2>
      <ul class="rows">
        ${counters.map((counter) => renderCounter(words, counter))}
      </ul>
    </section>
  `;
}

function renderCounter(words: Words, { name, state, guest }: CounterRow) {
  return html`
    <li>
      <span>${name}</span>
      ${
        guest
          ? html`<span>
              <strong>${guest.number}</strong>
              <span class="soft">${words.term(guest.state === 'serving' ? 'serving' : 'called')}</span>
            </span>`
          : html`<span class="soft">${words.term(`${state}Counter`)}</span>`
      }
    </li>
  `;
}
