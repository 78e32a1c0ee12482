import { html, type TemplateResult } from 'lit';
import { renderLoading, renderProblem, renderStale } from '../states/states.ts';
import type { DeskContext } from './desk-context.ts';
import { renderDeskHead, type HeadParts } from './desk-head.ts';
import { renderHallPanel } from './hall-panel.ts';
import { renderOwnCounter, type CounterParts } from './own-counter.ts';
import { toCounterName, toHallView, type HallView } from './staff-desk.view.ts';
import { renderViewChoice, type ViewChoice } from './view-choice.ts';

/** What the work is drawn from beside the desk. */
export type WorkParts = Omit<CounterParts, 'hall' | 'timeZone'> &
  Pick<HeadParts, 'isLoud' | 'handleSound'> &
  Omit<ViewChoice, 'hall'>;

/** Draws the desk of somebody who works: the ways to its views, and when calling, the own counter and the hall. */
export function renderWorkFace(context: DeskContext, parts: WorkParts): TemplateResult {
  const { hall, place, clerk } = context.state;
  const counter = toCounterName(clerk, place);
  const office = clerk?.offices.find(({ id }) => id === place?.office)?.name;
  const view = hall?.value && place ? toHallView(hall.value, place.counter) : undefined;
  return html`
    ${renderDeskHead(context, { ...parts, counter, office })}
    ${renderViewChoice(context, { ...parts, hall: view })}
    ${
      parts.shown === 'call'
        ? html`<main class="work">${renderCalling(context, parts, view)}</main>`
        : html`<div class="connection">${renderConnection(context, parts.now)}</div>`
    }
  `;
}

function renderCalling(context: DeskContext, parts: WorkParts, hall: HallView | undefined) {
  const { value } = context.state.hall ?? {};
  if (!hall || !value) return html`<div class="space">${renderWaiting(context)}</div>`;
  const all = { ...parts, timeZone: value.office.timeZone, hall };
  return html`
    <div class="connection">${renderConnection(context, parts.now)}</div>
    ${renderOwnCounter(context, all)} ${renderHallPanel(context.words, all)}
  `;
}

function renderConnection(context: DeskContext, now: number) {
  const { hall } = context.state;
  if (hall?.status === 'failed') return renderWaiting(context);
  if (!hall?.value || hall.status === 'live') return undefined;
  return renderStale(context.words, now - (hall.receivedAt ?? 0));
}

function renderWaiting({ words, state, flow }: DeskContext) {
  const { hall, place } = state;
  if (!hall?.error) return renderLoading(words);
  const retry = hall.status === 'failed' && place ? () => flow.choosePlace(place) : undefined;
  return renderProblem(words, hall.error, { retry });
}
