import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.ts';
import { deskViews, type DeskView } from './desk-view.ts';
import { shortcuts } from './shortcuts.ts';
import type { HallView } from './hall.view.ts';
import { toMinutesSince, toStage } from './staff-desk.view.ts';

/** What the choice of a view is drawn from beside the desk. */
export interface ViewChoice {
  readonly shown: DeskView;
  readonly openRequests: number;
  /** The hall, as soon as it is known. */
  readonly hall: HallView | undefined;
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  handleView(view: DeskView): void;
}

/** Draws the ways to the views, and beside them how the own counter stands while another view is shown. */
export function renderViewChoice(context: DeskContext, choice: ViewChoice) {
  const { words } = context;
  return html`
    <nav class="views" part="views" aria-label=${words.term('views')}>
      ${deskViews.map((view) => renderView(context, choice, view))}
    </nav>
    ${choice.shown === 'call' ? nothing : renderOwnCall(context, choice)}
  `;
}

function renderView({ words }: DeskContext, { shown, openRequests, handleView }: ViewChoice, view: DeskView) {
  const letter = shortcuts[view];
  const count = view === 'requests' ? openRequests : 0;
  return html`
    <button
      class="view"
      type="button"
      aria-current=${view === shown ? 'page' : nothing}
      aria-keyshortcuts="Alt+${letter}"
      @click=${() => handleView(view)}
    >
      <span>${words.term(`${view}View`)}</span>
      ${
        count > 0
          ? html`<span class="badge" aria-hidden="true">${count}</span>
              <span class="aloud">${words.term('openRequests', { count })}</span>`
          : nothing
      }
      <span class="keys" aria-hidden="true"><kbd>Alt</kbd><kbd>${letter}</kbd></span>
    </button>
  `;
}

function renderOwnCall({ words, state }: DeskContext, { hall, now }: ViewChoice) {
  const { ticket } = state;
  const next = hall?.next;
  if (!ticket) {
    return html`
      <section class="own-call free" part="own-call" aria-label=${words.term('mine')}>
        <span>${words.term('free')}</span>
        ${next ? html`<strong>${words.term('next', { number: next.number })}</strong>` : nothing}
      </section>
    `;
  }
  const isServing = toStage(ticket) === 'serving';
  const since = (isServing ? ticket.startedAt : ticket.calledAt) ?? ticket.calledAt;
  return html`
    <section class="own-call" part="own-call" aria-label=${words.term('mine')}>
      <strong class="number">${ticket.number}</strong>
      <span>${words.term(isServing ? 'serving' : 'called')}</span>
      ${since ? html`<span>${words.term('since', { minutes: toMinutesSince(since, now) })}</span>` : nothing}
    </section>
  `;
}
