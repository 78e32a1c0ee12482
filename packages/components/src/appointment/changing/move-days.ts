import type { DayAvailability, Days, Slot } from '@wartemarke/contract';
import { html, nothing, svg } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { officeTime, type OfficeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import type { ChangingContext } from './changing.ts';
import { toFreeDays, toTimesOfDay } from './free-days.ts';
import type { MoveChoice, MovingWords } from './moving-face.ts';

const parts = ['morning', 'afternoon'] as const;

/** The next days with free times, one of them opened. */
export function renderMoveDays(words: MovingWords, context: ChangingContext, days: Days, choice: MoveChoice) {
  const times = officeTime(words.language, context.appointment.office.timeZone);
  return html`
    <ol class="day-list" aria-label=${words.term('days')}>
      ${toFreeDays(days, choice.count).map((day) => renderDay(words, context, choice, day, times))}
    </ol>
    ${
      toFreeDays(days, choice.count + 1).length > choice.count
        ? html`<button class="button" type="button" @click=${() => choice.handleMore()}>
            ${words.term('moreDays')}
          </button>`
        : nothing
    }
  `;
}

function renderDay(
  words: MovingWords,
  context: ChangingContext,
  choice: MoveChoice,
  { date, free }: DayAvailability,
  times: OfficeTime,
) {
  const isOpen = date === choice.openDate;
  return html`
    <li class=${isOpen ? 'open' : nothing}>
      <h4>
        <button class="day-row" type="button" aria-expanded=${isOpen} @click=${() => choice.handleDay(date)}>
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M9 5l7 7-7 7" />`}</svg>
          <span>
            ${keepTogether(times.dayAndMonth(date))} <small>${words.term('free', { count: free })}</small>
          </span>
        </button>
      </h4>
      ${isOpen ? renderTimes(words, context, choice, times) : nothing}
    </li>
  `;
}

function renderTimes(words: MovingWords, { state }: ChangingContext, choice: MoveChoice, times: OfficeTime) {
  const { slots, problem } = state;
  if (!slots) return problem ? nothing : html`<div class="space">${renderLoading(words)}</div>`;
  if (slots.slots.length === 0) return html`<p>${words.term('dayGone')}</p>`;
  const groups = toTimesOfDay(slots.slots, times.clock);
  return html`
    <div class="times-of-day">
      ${parts
        .filter((part) => groups[part].length > 0)
        .map(
          (part) => html`
            <p class="part" id=${part}>${words.term(part)}</p>
            <ul class="free-times" aria-labelledby=${part}>
              ${groups[part].map((slot) => html`<li>${renderSlot(slot, choice, times)}</li>`)}
            </ul>
          `,
        )}
    </div>
  `;
}

function renderSlot({ startAt, endAt }: Slot, { handleChoose }: MoveChoice, times: OfficeTime) {
  return html`
    <button
      class="button free-time"
      type="button"
      aria-label=${times.time(startAt)}
      @click=${() => handleChoose({ startAt, endAt })}
    >
      ${times.clock(startAt)}
    </button>
  `;
}
