import { html, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { plannedDays, toLastDay } from './capacity.view.ts';
import type { DaysContext } from './days-context.ts';
import { addDays } from '../../add-days.ts';

/**
 * Names the days that are shown, and leads to those before and after; never to what is over.
 * @param from - The first of them, `YYYY-MM-DD`.
 */
export function renderRange(
  { words, office, today }: DaysContext,
  from: string,
  handleFrom: (from: string) => void,
): TemplateResult {
  const { dayAndMonth, plainDate } = officeTime(words.language, office.timeZone);
  const earlier = addDays(from, -plannedDays);
  return html`
    <div class="tools">
      <button
        class="button arrow"
        type="button"
        aria-label=${words.term('earlier')}
        ?disabled=${earlier < today}
        @click=${() => handleFrom(earlier)}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <p class="range">${words.term('range', { from: dayAndMonth(from), to: plainDate(toLastDay(from)) })}</p>
      <button
        class="button arrow"
        type="button"
        aria-label=${words.term('later')}
        @click=${() => handleFrom(addDays(from, plannedDays))}
      >
        <span aria-hidden="true">›</span>
      </button>
    </div>
  `;
}
