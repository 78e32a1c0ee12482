import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from '../../states/states.ts';
import type { InsightContext } from './insights-context.ts';
import { periods, type Period } from './insights.view.ts';

/** What the choice of days is drawn from beside the figures. */
export interface PeriodParts {
  readonly period: Period;
  /** The days as they are typed. */
  readonly typed: { readonly from: string; readonly to: string };
  handlePeriod(period: Period): void;
  handleTyped(typed: { from?: string; to?: string }): void;
  handleShow(): void;
  handleDownload(): void;
}

/** Draws the choice of days, and what can be done with what is known of them. */
export function renderPeriodChoice(context: InsightContext, parts: PeriodParts): TemplateResult {
  const { words, state } = context;
  const { problem } = state;
  return html`
    <div class="insight-tools">
      <div class="periods" role="group" aria-label=${words.term('period')}>
        ${periods.map((period) => renderPeriod(context, parts, period))}
      </div>
      ${renderWays(context, parts)}
    </div>
    <p class="soft hint" id="download-hint">${words.term('downloadHint')}</p>
    ${parts.period === 'own' ? renderOwn(context, parts) : nothing}
    ${problem?.task === 'table' ? renderProblem(words, problem, { retry: parts.handleDownload }) : nothing}
  `;
}

function renderPeriod({ words }: InsightContext, parts: PeriodParts, period: Period) {
  return html`
    <button
      class="button period"
      type="button"
      aria-pressed=${period === parts.period}
      @click=${() => parts.handlePeriod(period)}
    >
      ${words.term(period)}
    </button>
  `;
}

function renderWays({ words, state }: InsightContext, { handleDownload }: PeriodParts) {
  return html`
    <div class="ways-on">
      <button class="button" type="button" ?disabled=${!state.insights} @click=${() => print()}>
        ${words.term('print')}
      </button>
      <button
        class="button"
        type="button"
        aria-describedby="download-hint"
        aria-busy=${state.busy.includes('table')}
        ?disabled=${!state.insights}
        @click=${handleDownload}
      >
        ${words.term('download')}
      </button>
    </div>
  `;
}

function renderOwn({ words, state, today }: InsightContext, parts: PeriodParts) {
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    parts.handleShow();
  };
  const renderDay = (name: 'from' | 'to', label: string) => html`
    <div class="field">
      <label for="range-${name}">${label}</label>
      <input
        id="range-${name}"
        type="date"
        required
        max=${today}
        .value=${parts.typed[name]}
        @input=${(event: InputEvent) =>
          parts.handleTyped({ [name]: (event.currentTarget as HTMLInputElement).value })}
      />
    </div>
  `;
  return html`
    <form class="own-range" @submit=${handleSubmit}>
      ${renderDay('from', words.term('firstDay'))} ${renderDay('to', words.term('lastDay'))}
      <button class="button main" aria-busy=${state.busy.includes('figures')}>${words.term('show')}</button>
    </form>
  `;
}
