import type { DayAvailability } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import type { OfficeTime } from '../../office-time.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { renderSign } from '../step-context.ts';
import type { TimeChoice } from './time-step.ts';
import { findDay, hasMoreDates } from './time-step.view.ts';
import { renderTimesOfDay } from './times.ts';

/** The next days, the chosen one opened to its times. */
export function renderDayList(context: BookingContext, choice: TimeChoice, times: OfficeTime) {
  const { words, state } = context;
  const days = state.days!;
  return html`
    <ol class="day-list">
      ${choice.dates.map((date) => renderDay(context, choice, findDay(days, date), times))}
    </ol>
    ${
      hasMoreDates(days, choice.dates)
        ? html`<button class="button" type="button" @click=${choice.handleMore}>
            ${words.term('moreDays')}
          </button>`
        : nothing
    }
  `;
}

function renderDay(
  context: BookingContext,
  choice: TimeChoice,
  { date, free, reason = 'full' }: DayAvailability,
  times: OfficeTime,
) {
  const { words, state } = context;
  const isOpen = date === (choice.emptyDate || state.date) && !choice.isFolded;
  return html`
    <li class=${isOpen ? 'open' : nothing}>
      <h4>
        <button class="day-row" type="button" aria-expanded=${isOpen} @click=${() => choice.handleDay(date)}>
          ${renderSign('M9 5l7 7-7 7')}
          <span>
            ${keepTogether(times.dayAndMonth(date))}
            <small>${free > 0 ? words.term('free', { count: free }) : words.term(reason)}</small>
          </span>
        </button>
      </h4>
      ${isOpen ? renderTimesOfDay(context, choice, times) : nothing}
    </li>
  `;
}
