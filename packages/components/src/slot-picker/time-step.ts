import type { DayAvailability, Slot } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { keepTogether } from '../keep-together.ts';
import { officeTime } from '../office-time.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { isSlotLost, toNextDays } from './time-step.view.ts';
import { renderBack, renderTitle, type StepContext } from './step-context.ts';
import { renderTimes } from './times.ts';
import { renderVisitSummary } from './visit-summary.ts';

/** What the choice of day and time needs beside the booking. */
export interface DayChoice {
  readonly calendar: TemplateResult | typeof nothing;
  /** A day without slots that was asked for. */
  readonly emptyDate: string;
  /** Whether these are still the days and times of the visit before, which cannot be chosen any more. */
  readonly isEarlier: boolean;
  handleDay(date: string): void;
  /** Leads to the calendar, where that is far below. */
  handleCalendar(): void;
}

const nextDaysShown = 6;

/** Asks when somebody comes: the next free days, the times of the chosen one, and a calendar. */
export function renderTimeStep(context: StepContext, choice: DayChoice): TemplateResult {
  const { words, flow, state } = context;
  return html`
    <div class="screen time">
      <div class="head">
        ${renderBack(words.term('backToConcern'), () => flow.goTo('concern'))}
        ${renderTitle(context, 2, words.term('timeTitle'))}
      </div>
      ${renderVisitSummary(context)} ${state.problem ? renderFailure(context) : nothing}
      ${state.days ? renderDays(context, choice) : renderDaysLoading(context)}
    </div>
  `;
}

function renderFailure(context: StepContext) {
  const { words, state, office, flow } = context;
  const problem = state.problem!;
  const { phone, timeZone } = office;
  if (isSlotLost(problem)) return renderLoss(context);
  return renderProblem(words, problem, { retry: () => void flow.retry(), phone, timeZone });
}

function renderLoss({ words, state, office, flow }: StepContext) {
  const problem = state.problem!;
  const times = officeTime(words.language, office.timeZone);
  const toText = ({ startAt }: Slot) =>
    words.term('at', { date: times.shortDate(startAt), time: times.time(startAt) });
  return html`
    <div class="notice bad" part="problem" id="loss" role="group" tabindex="-1" aria-labelledby="loss-text">
      <p id="loss-text">${words.explain(problem, office.timeZone) ?? words.term('loading')}</p>
      <div class="ways">
        ${problem.alternatives.map(
          (slot) => html`
            <button class="button" type="button" @click=${() => void flow.chooseTime(slot)}>
              ${toText(slot)}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}

function renderDaysLoading({ words, state }: StepContext) {
  return html`<div class="space">${state.problem ? nothing : renderLoading(words)}</div>`;
}

function renderDays(context: StepContext, choice: DayChoice) {
  const { words, state, office } = context;
  const { nextFreeDate, opensDate } = state.days!;
  const times = officeTime(words.language, office.timeZone);
  if (!nextFreeDate) {
    return html`
      <div class="notice" role="status">
        ${opensDate ? html`<p>${words.term('opens', { date: times.date(opensDate) })}</p>` : nothing}
        <p>${words.term('nothingFree')}</p>
        ${renderPhone(context)}
      </div>
    `;
  }
  return html`
    <div class="days" ?inert=${choice.isEarlier} aria-busy=${choice.isEarlier}>
      <div class="choice">${renderNextDays(context, choice)} ${renderTimes(context, choice, times)}</div>
      <section class="all-days" aria-labelledby="calendar">
        <h3 id="calendar" tabindex="-1">${words.term('calendar')}</h3>
        ${choice.calendar}
      </section>
    </div>
  `;
}

function renderPhone({ words, office: { phone } }: StepContext) {
  return phone ? html`<p>${words.term('phoneHelp')} ${phone}</p>` : nothing;
}

function renderNextDays({ words, state }: StepContext, { handleDay, handleCalendar, emptyDate }: DayChoice) {
  const times = officeTime(words.language);
  const renderDay = ({ date, free }: DayAvailability) => html`
    <li>
      <button
        class="button next-day"
        type="button"
        aria-pressed=${date === state.date && !emptyDate}
        @click=${() => handleDay(date)}
      >
        <span>${keepTogether(times.shortDate(date))}</span>
        <small>${words.term('free', { count: free })}</small>
      </button>
    </li>
  `;
  return html`
    <section aria-labelledby="next-days">
      <h3 id="next-days">${words.term('nextDays')}</h3>
      <ul class="next-days">
        ${toNextDays(state.days!, nextDaysShown).map(renderDay)}
      </ul>
      <button class="link to-calendar" type="button" @click=${handleCalendar}>
        ${words.term('toCalendar')}
      </button>
    </section>
  `;
}
