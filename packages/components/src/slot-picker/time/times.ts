import { html, nothing } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { officeTime, type OfficeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { TimeChoice } from './time-step.ts';
import { countPart, toEmptyDay, toTimeGroups, type SeenSlot } from './time-step.view.ts';

const parts = ['morning', 'afternoon'] as const;

/** The times of the chosen day under a heading of their own. */
export function renderTimes(context: BookingContext, choice: TimeChoice, times: OfficeTime) {
  const { words, state } = context;
  const empty = toEmptyDay(state, choice.emptyDate);
  if (!empty && !state.date) return nothing;
  const title = state.date && words.term('timesOn', { date: keepTogether(times.date(state.date)) });
  return html`
    <section class="times" aria-labelledby="times">
      ${empty ? nothing : html`<h4 id="times" tabindex="-1">${title}</h4>`}
      ${renderTimesOfDay(context, choice, times)}
    </section>
  `;
}

/** The times of the chosen day, or what to do when it has none. */
export function renderTimesOfDay(context: BookingContext, choice: TimeChoice, times: OfficeTime) {
  const { words, state, office } = context;
  const empty = toEmptyDay(state, choice.emptyDate);
  if (empty) return choice.faces.emptyDay.render({ ...context, choice, empty });
  const { seen } = choice;
  if (!seen) return html`<div class="space">${renderLoading(words)}</div>`;
  const own = officeTime(words.language);
  const isForeign = seen.some(({ startAt }) => own.time(startAt) !== times.time(startAt));
  return html`
    <div class="times-of-day">
      ${isForeign ? html`<p>${words.term('localTime', { city: office.address.city })}</p>` : nothing}
      ${renderGroups(context, choice, seen, times)}
      <p class="aloud" role="status">${state.busy.includes('hold') ? words.term('holding') : nothing}</p>
    </div>
  `;
}

function renderGroups(
  context: BookingContext,
  { part, handlePart }: TimeChoice,
  seen: readonly SeenSlot[],
  times: OfficeTime,
) {
  const { words } = context;
  const groups = toTimeGroups(seen, times.clock);
  if (countPart(groups, part) === 0) {
    return html`
      <p>${words.term('partEmpty')}</p>
      <button class="link" type="button" @click=${() => handlePart('any')}>${words.term('anyPart')}</button>
    `;
  }
  const shown = parts.filter((each) => (part === 'any' || part === each) && groups[each].length > 0);
  return shown.map(
    (each) => html`
      <p class="part" id=${each}>${words.term(each)}</p>
      <ul class="slots" aria-labelledby=${each}>
        ${groups[each].map((slot) => html`<li>${renderSlot(context, slot, times)}</li>`)}
      </ul>
    `,
  );
}

function renderSlot({ words, state, flow }: BookingContext, slot: SeenSlot, times: OfficeTime) {
  const { startAt, endAt, isGone } = slot;
  const time = times.time(startAt);
  return html`
    <button
      class="button slot"
      type="button"
      part="slot"
      aria-label=${isGone ? words.term('gone', { time }) : time}
      aria-pressed=${startAt === state.slot?.startAt}
      aria-disabled=${isGone || state.busy.includes('hold')}
      @click=${() => !isGone && void flow.chooseTime({ startAt, endAt })}
    >
      ${times.clock(startAt)}
    </button>
  `;
}
