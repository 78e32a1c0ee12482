import type { QueueDay } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { toLaneState, type CapacityRow, type CapacityView } from './capacity.view.ts';
import type { DaysContext } from './days-context.ts';
import { handleRowKey } from './row-keys.ts';

/** What the table needs beside the days. */
export interface CapacityParts extends CapacityView {
  /** Ids of the appointments that stay although they do not fit. */
  readonly kept: ReadonlySet<string>;
  readonly open: { readonly queue: string; readonly date: string } | undefined;
  handleOpen(day: QueueDay): void;
}

/** Draws the days, a row each, with the lanes of every queue. */
export function renderCapacityTable(context: DaysContext, parts: CapacityParts): TemplateResult {
  return html`
    <div class="capacity-frame">
      <table class="capacity" aria-labelledby="view-title" @keydown=${handleRowKey}>
        <thead>
          <tr>
            <th scope="col">${context.words.term('day')}</th>
            ${parts.queues.map(({ name }) => html`<th scope="col"><bdi>${name}</bdi></th>`)}
          </tr>
        </thead>
        <tbody>
          ${parts.rows.map((row) => renderRow(context, parts, row))}
        </tbody>
      </table>
    </div>
  `;
}

function renderRow(context: DaysContext, parts: CapacityParts, { date, isWeekStart, cells }: CapacityRow) {
  const { words, office, today } = context;
  const { shortDate } = officeTime(words.language, office.timeZone);
  return html`
    <tr class="${isWeekStart ? 'week' : ''} ${date < today ? 'past' : ''}">
      <th scope="row">
        ${shortDate(date)} ${date === today ? html`<small>${words.term('today')}</small>` : nothing}
      </th>
      ${cells.map((day) => html`<td>${day ? renderDay(context, parts, day) : nothing}</td>`)}
    </tr>
  `;
}

function renderDay(context: DaysContext, parts: CapacityParts, day: QueueDay) {
  const { today } = context;
  const { queue, date } = day;
  const isOpen = parts.open?.queue === queue && parts.open.date === date;
  if (date < today)
    return html`<div class="lanes ${toLaneState(day)}">${renderLanes(context, parts, day)}</div>`;
  return html`
    <button
      class="row lanes ${toLaneState(day)}"
      type="button"
      id="day-${queue}-${date}"
      aria-current=${isOpen ? 'true' : nothing}
      @click=${() => parts.handleOpen(day)}
    >
      ${renderLanes(context, parts, day)}
    </button>
  `;
}

function renderLanes({ words }: DaysContext, { kept }: CapacityParts, day: QueueDay) {
  const { lanes, plannedLanes, appointments, change, misfits } = day;
  const open = misfits.filter(({ id }) => !kept.has(id)).length;
  const state = toLaneState(day);
  return html`
    <strong>${state === 'closed' ? words.term('shut') : words.term('lanes', { count: lanes })}</strong>
    ${change ? html`<span class="instead">${words.term('instead', { count: plannedLanes })}</span>` : nothing}
    ${appointments > 0 || lanes > 0 ? html`<span>${words.term('dayCount', { count: appointments })}</span>` : nothing}
    ${change?.reason ? html`<bdi class="reason">${change.reason}</bdi>` : nothing}
    ${open > 0 ? html`<span class="misfit-count">${words.term('misfitCount', { count: open })}</span>` : nothing}
  `;
}
