import type { Slot } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { keepTogether } from '../keep-together.ts';
import { officeTime, type OfficeTime } from '../office-time.ts';
import { renderLoading } from '../states/states.ts';
import { toEmptyDay, toTimeGroups, type EmptyDay } from './time-step.view.ts';
import type { StepContext } from './step-context.ts';
import type { DayChoice } from './time-step.ts';

/** The times of the chosen day, or why it has none and which day has. */
export function renderTimes(context: StepContext, choice: DayChoice, times: OfficeTime) {
  const { words, state, office } = context;
  const empty = toEmptyDay(state, choice.emptyDate);
  if (empty) return renderEmpty(context, choice, empty, times);
  if (!state.date) return nothing;
  const isForeign = state.slots?.slots.some(
    ({ startAt }) => officeTime(words.language).time(startAt) !== times.time(startAt),
  );
  return html`
    <section class="times" aria-labelledby="times">
      <h3 id="times" tabindex="-1">
        ${words.term('timesOn', { date: keepTogether(times.date(state.date)) })}
      </h3>
      ${isForeign ? html`<p>${words.term('localTime', { city: office.address.city })}</p>` : nothing}
      ${state.slots ? renderGroups(context, state.slots.slots, times) : html`<div class="space">${renderLoading(words)}</div>`}
    </section>
  `;
}

function renderGroups(context: StepContext, slots: readonly Slot[], times: OfficeTime) {
  const { words } = context;
  const { morning, afternoon } = toTimeGroups(slots, times.clock);
  return html`
    ${renderGroup(context, 'morning', words.term('morning'), morning, times)}
    ${renderGroup(context, 'afternoon', words.term('afternoon'), afternoon, times)}
    <p class="aloud" role="status">
      ${context.state.busy.includes('hold') ? words.term('holding') : nothing}
    </p>
  `;
}

function renderGroup(
  { state, flow }: StepContext,
  id: string,
  name: string,
  slots: readonly Slot[],
  times: OfficeTime,
) {
  if (slots.length === 0) return nothing;
  const isHolding = state.busy.includes('hold');
  return html`
    <h4 id=${id}>${name}</h4>
    <ul class="slots" aria-labelledby=${id}>
      ${slots.map(
        (slot) => html`
          <li>
            <button
              class="button slot"
              type="button"
              part="slot"
              aria-label=${times.time(slot.startAt)}
              aria-pressed=${slot.startAt === state.slot?.startAt}
              aria-disabled=${isHolding}
              @click=${() => void flow.chooseTime(slot)}
            >
              ${times.clock(slot.startAt)}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function renderEmpty(
  { words }: StepContext,
  { handleDay }: DayChoice,
  { date, reason, nextDate }: EmptyDay,
  times: OfficeTime,
) {
  return html`
    <section class="times" aria-labelledby="times">
      <h3 id="times" tabindex="-1">${words.term(`${reason}On`, { date: times.date(date) })}</h3>
      ${
        nextDate
          ? html`<button class="button" type="button" @click=${() => handleDay(nextDate)}>
              ${words.term('nextFree', { date: times.date(nextDate) })}
            </button>`
          : nothing
      }
    </section>
  `;
}
