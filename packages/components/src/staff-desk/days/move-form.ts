import type { DayAvailability, DeskAppointment, Slot } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import type { DaysContext } from './days-context.ts';
import { handleSubmit, renderWord, type WordParts } from './step-form.ts';

/** What the form needs beside the days. */
export interface MoveParts extends WordParts {
  /** The chosen time; empty while none is. */
  readonly startAt: string;
  handleSlot(slot: Slot): void;
  handleMove(slot: Slot): void;
}

/** Lets another time be chosen, the reserve included. */
export function renderMoveForm(
  context: DaysContext,
  appointment: DeskAppointment,
  parts: MoveParts,
): TemplateResult {
  const { words, state } = context;
  const days = state.moving?.days?.days.filter(({ free }) => free > 0);
  const chosen = state.moving?.slots?.slots.find(({ startAt }) => startAt === parts.startAt);
  return html`
    <form
      class="step-form move"
      aria-labelledby="form-title"
      @submit=${handleSubmit(() => chosen && parts.handleMove(chosen))}
    >
      <h3 id="form-title" tabindex="-1">${words.term('moveTitle')}</h3>
      ${days ? renderDays(context, days, parts) : renderPending(context)}
      ${chosen ? renderWord(context, appointment, parts) : nothing}
      <div class="ways-on">
        ${chosen ? renderYes(context, chosen) : nothing}
        <button class="button" type="button" @click=${parts.handleBack}>${words.term('back')}</button>
      </div>
    </form>
  `;
}

function renderPending({ words, state }: DaysContext) {
  return state.busy.includes('moveDays') ? renderLoading(words) : nothing;
}

function renderDays(context: DaysContext, days: readonly DayAvailability[], parts: MoveParts) {
  const { words, state, flow, office } = context;
  const { shortDate } = officeTime(words.language, office.timeZone);
  if (days.length === 0) return html`<p class="notice">${words.term('moveNone')}</p>`;
  const date = state.moving?.date ?? '';
  return html`
    <div class="field">
      <label for="move-day">${words.term('moveDate')}</label>
      <select
        id="move-day"
        @change=${(event: Event) => void flow.chooseMoveDay((event.currentTarget as HTMLSelectElement).value)}
      >
        ${days.map(
          (day) => html`
            <option value=${day.date} ?selected=${day.date === date}>
              ${words.term('moveDay', { date: shortDate(day.date), count: day.free })}
            </option>
          `,
        )}
      </select>
    </div>
    ${renderTimes(context, parts)}
  `;
}

function renderTimes({ words, state, office }: DaysContext, { startAt, handleSlot }: MoveParts) {
  const { time } = officeTime(words.language, office.timeZone);
  const slots = state.moving?.slots?.slots;
  if (!slots) return state.busy.includes('moveSlots') ? renderLoading(words) : nothing;
  if (slots.length === 0) return html`<p class="notice">${words.term('moveFull')}</p>`;
  return html`
    <fieldset class="times">
      <legend>${words.term('moveTime')}</legend>
      <div>
        ${slots.map(
          (slot) => html`
            <label class="time">
              <input
                type="radio"
                name="slot"
                value=${slot.startAt}
                .checked=${slot.startAt === startAt}
                @change=${() => handleSlot(slot)}
              />
              <span>${time(slot.startAt)}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

function renderYes({ words, state, office }: DaysContext, { startAt }: Slot) {
  const { shortDate, time } = officeTime(words.language, office.timeZone);
  return html`
    <button class="button main" aria-busy=${state.busy.includes('move')}>
      ${words.term('moveYes', { date: shortDate(startAt), time: time(startAt) })}
    </button>
  `;
}
