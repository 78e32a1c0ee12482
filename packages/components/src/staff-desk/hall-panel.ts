import type { QueueTicket } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../office-time.ts';
import type { DeskContext } from './desk-context.ts';
import { toConcern, toMinutesSince, type CounterRow, type HallView } from './staff-desk.view.ts';

/** What the hall is drawn from beside the desk. */
export interface HallParts {
  readonly hall: HallView;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  readonly timeZone: string;
}

type Words = DeskContext['words'];

// How many of the line are in view at once; the others unfold.
const inView = 6;

/** Draws who waits, how the queues stand, and whom the other counters have. */
export function renderHallPanel(words: Words, parts: HallParts) {
  const { mine, queues, counters } = parts.hall;
  return html`
    <div class="hall" part="hall">
      <section aria-labelledby="waiting">
        <h2 id="waiting">${words.term('waitingTitle')} <span class="count">${mine.length}</span></h2>
        ${mine.length > 0 ? renderLine(words, parts, mine.slice(0, inView)) : html`<p class="soft">${words.term('nobody')}</p>`}
        ${renderRest(words, parts)}
      </section>
      <section aria-labelledby="queues">
        <h2 id="queues">${words.term('queuesTitle')}</h2>
        <ul class="rows">
          ${queues.map((queue) => renderQueue(words, queue))}
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
      ${renderLine(words, parts, more)}
    </details>
    <details class="others" ?hidden=${others.length === 0}>
      <summary>${words.term('waitingOthers', { count: others.length })}</summary>
      ${renderLine(words, parts, others)}
    </details>
  `;
}

function renderLine(words: Words, parts: HallParts, tickets: readonly QueueTicket[]) {
  return html`
    <ol class="line">
      ${tickets.map((ticket) => renderWaiting(words, parts, ticket))}
    </ol>
  `;
}

function renderWaiting(words: Words, { now, timeZone }: HallParts, ticket: QueueTicket) {
  const { number, name, services, appointmentAt, arrivedAt } = ticket;
  const { time } = officeTime(words.language, timeZone);
  const kind = appointmentAt ? `${words.term('appointment')} ${time(appointmentAt)}` : words.term('walkIn');
  return html`
    <li class=${appointmentAt ? 'appointment' : 'walk-in'}>
      <strong class="number">${number}</strong>
      <p>
        <span>${toConcern(services)}</span>
        <span class="soft">${[name, kind].filter(Boolean).join(' · ')}</span>
      </p>
      <span class="age">${words.term('length', { minutes: toMinutesSince(arrivedAt, now) })}</span>
    </li>
  `;
}

function renderQueue(words: Words, queue: HallView['queues'][number]) {
  const { name, state, waiting, wait, isMine } = queue;
  const range = wait && waiting > 0 ? { from: wait.fromMinutes, to: wait.toMinutes } : undefined;
  return html`
    <li class=${isMine ? 'own' : 'other'}>
      <span>${name}</span>
      <span class="soft">
        ${state === 'open' ? nothing : html`<strong>${words.term(state)}</strong> · `}${words.term('waiting', { count: waiting })}${range ? ` · ${words.term('wait', range)}` : nothing}
      </span>
    </li>
  `;
}

function renderCounters(words: Words, counters: readonly CounterRow[]) {
  return html`
    <section aria-labelledby="counters">
      <h2 id="counters">${words.term('countersTitle')}</h2>
      <ul class="rows">
        ${counters.map(({ name, ticket }) => renderCounter(words, name, ticket))}
      </ul>
    </section>
  `;
}

function renderCounter(words: Words, name: string, ticket: QueueTicket | undefined) {
  return html`
    <li>
      <span>${name}</span>
      ${
        ticket
          ? html`<span>
              <strong>${ticket.number}</strong>
              <span class="soft">${words.term(ticket.state === 'serving' ? 'serving' : 'called')}</span>
            </span>`
          : html`<span class="soft">${words.term('counterFree')}</span>`
      }
    </li>
  `;
}
