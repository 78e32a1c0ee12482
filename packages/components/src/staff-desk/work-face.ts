import { html, type TemplateResult } from 'lit';
import { renderLoading, renderProblem, renderStale } from '../states/states.ts';
import type { DeskContext } from './desk-context.ts';
import { renderDeskHead, type HeadParts } from './desk-head.ts';
import { renderHallPanel } from './hall-panel.ts';
import { renderOwnCounter, type CounterParts } from './own-counter.ts';
import { toCounterName, toHallView } from './staff-desk.view.ts';

/** What the work is drawn from beside the desk. */
export type WorkParts = Omit<CounterParts, 'hall' | 'timeZone'> & Pick<HeadParts, 'isLoud' | 'handleSound'>;

/** Draws the desk of somebody who works: the own counter, and the hall around it. */
export function renderWorkFace(context: DeskContext, parts: WorkParts): TemplateResult {
  const { hall, place, clerk } = context.state;
  const counter = toCounterName(clerk, place);
  const office = clerk?.offices.find(({ id }) => id === place?.office)?.name;
  return html`
    ${renderDeskHead(context, { ...parts, counter, office })}
    <main class="work">
      ${hall?.value ? renderHall(context, parts) : html`<div class="space">${renderWaiting(context)}</div>`}
    </main>
  `;
}

function renderHall(context: DeskContext, parts: WorkParts) {
  const { words, state } = context;
  const { hall, place } = state;
  if (!hall?.value || !place) return renderLoading(words);
  const { timeZone } = hall.value.office;
  const all = { ...parts, timeZone, hall: toHallView(hall.value, place.counter) };
  return html`
    <div class="connection">${renderConnection(context, parts.now)}</div>
    ${renderOwnCounter(context, all)} ${renderHallPanel(words, all)}
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
