import type { QueueTicket } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';
import type { HallView } from './hall.view.ts';
import { toConcern, toMinutesSince, toStage } from './staff-desk.view.ts';

/** What the head of the slip is drawn from beside the desk. */
export interface StubParts {
  readonly hall: HallView;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
}

/** Draws whom the counter has, or how it stands without anybody, and who comes next. */
export function renderStub(context: DeskContext, parts: StubParts) {
  const { ticket } = context.state;
  return html`<div class="stub">
    ${ticket ? renderGuest(context, parts, ticket) : renderFree(context, parts)}
  </div>`;
}

function renderGuest({ words }: DeskContext, { now }: StubParts, ticket: QueueTicket) {
  const { number, name, recalls, calledAt, startedAt } = ticket;
  const stage = toStage(ticket);
  const isAgain = stage === 'called' && recalls > 0;
  const since = (stage === 'serving' ? startedAt : calledAt) ?? calledAt;
  return html`
    <p class="stage">
      <strong>
        ${isAgain ? words.term('calledAgain', { times: recalls + 1 }) : words.term(stage === 'serving' ? 'serving' : 'called')}
      </strong>
      ${since ? words.term('since', { minutes: toMinutesSince(since, now) }) : nothing}
    </p>
    <p class="number">${number}</p>
    <p class="who"><bdi>${name}</bdi></p>
  `;
}

function renderFree(context: DeskContext, parts: StubParts) {
  const { words } = context;
  const { hall, now } = parts;
  const { next } = hall;
  return html`
    ${renderState(context, parts)}
    <p class="calm">${next ? words.term('next', { number: next.number }) : words.term('nobody')}</p>
    <p class="who">
      ${
        next
          ? html`<bdi>${toConcern(next.services)}</bdi>,
              ${words.term('waits', { minutes: toMinutesSince(next.arrivedAt, now) })}`
          : words.term('nobodyHelp')
      }
    </p>
  `;
}

function renderState({ words }: DeskContext, { hall, now }: StubParts) {
  const { own } = hall;
  const stage = toStage(null, own?.state);
  if (stage === 'free') return html`<p class="stage"><strong>${words.term('free')}</strong></p>`;
  return html`
    <p class="stage">
      <strong>${words.term(stage === 'break' ? 'onBreak' : 'wrappingUp')}</strong>
      ${own?.since ? words.term('since', { minutes: toMinutesSince(own.since, now) }) : nothing}
    </p>
  `;
}
