import type { SuggestedDuration } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { InsightContext } from './insights-context.ts';
import { toAdvice } from './insights.view.ts';
import type { LengthStep } from './lengths.ts';

/** Draws the length of a service, what would fit, and what can be done. */
export function renderLengthRow(
  context: InsightContext,
  duration: SuggestedDuration,
  handleStep: (step: LengthStep) => void,
): TemplateResult {
  const { words, numbers, times } = context;
  const { name, durationMinutes, additionalMinutes, cases, adoptedAt } = duration;
  const since = adoptedAt && words.term('since', { date: times.plainDate(adoptedAt) });
  return html`
    <tr>
      <th scope="row"><bdi>${name}</bdi></th>
      <td data-head=${words.term('now')}>
        ${renderLength(context, durationMinutes, additionalMinutes)}
        ${since ? html`<small>${since}</small>` : nothing}
      </td>
      <td data-head=${words.term('suggestion')}>${renderSuggestion(context, duration)}</td>
      <td data-head=${words.term('caseCount')}>${numbers.count(cases)}</td>
      <td class="ways">${renderWays(context, duration, handleStep)}</td>
    </tr>
  `;
}

function renderWays(
  { words }: InsightContext,
  duration: SuggestedDuration,
  handleStep: (step: LengthStep) => void,
) {
  const { service, name, adoptedAt } = duration;
  const renderWay = (step: LengthStep) => html`
    <button
      class="button"
      type="button"
      id="${step}-${service}"
      aria-label=${words.term(`${step}For`, { name })}
      @click=${() => handleStep(step)}
    >
      ${words.term(step)}
    </button>
  `;
  return html`
    ${toAdvice(duration) === 'other' ? renderWay('takeOver') : nothing}
    ${adoptedAt ? renderWay('giveBack') : nothing}
  `;
}

function renderSuggestion(context: InsightContext, duration: SuggestedDuration) {
  const advice = toAdvice(duration);
  if (advice !== 'other') return html`<span class="soft">${context.words.term(advice)}</span>`;
  const { suggestedMinutes, suggestedAdditionalMinutes, additionalMinutes } = duration;
  return renderLength(context, suggestedMinutes!, suggestedAdditionalMinutes ?? additionalMinutes);
}

function renderLength({ words, numbers }: InsightContext, minutes: number, further: number) {
  const note = words.term('further', { minutes: numbers.minutes(further) });
  return html`
    <strong>${numbers.minutes(minutes)}</strong>
    ${further === minutes ? nothing : html`<small>${note}</small>`}
  `;
}
