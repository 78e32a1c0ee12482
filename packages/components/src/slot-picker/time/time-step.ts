import type { DayPart } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { renderBack, type BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { renderTitle } from '../step-context.ts';
import { renderVisitSummary } from '../visit/visit-summary.ts';
import type { CalendarContext } from './day-calendar.ts';
import { renderDayList } from './day-list.ts';
import type { EmptyDayContext } from './empty-day.ts';
import type { LossContext } from './loss.ts';
import type { NothingFreeContext } from './nothing-free.ts';
import { renderOtherWays } from './other-ways.ts';
import { isSlotLost, type SeenSlot } from './time-step.view.ts';
import { renderTimes } from './times.ts';
import { renderToolbar } from './toolbar.ts';

/** How the days are laid out. */
export type DaysView = 'list' | 'calendar';

/** What the choice of day and time needs beside the booking. */
export interface TimeChoice {
  readonly view: DaysView;
  readonly part: DayPart;
  /** What was opened of the parts that are folded up. */
  readonly opened: ReadonlySet<string>;
  /** The days to list. */
  readonly dates: readonly string[];
  /** The slots of the chosen day, those among them that are taken by now too; null while they are on their way. */
  readonly seen: readonly SeenSlot[] | null;
  /** A day without slots that was asked for. */
  readonly emptyDate: string;
  /** Whether the chosen day of the list is folded up. */
  readonly isFolded: boolean;
  /** Whether these are still the days and times of the visit before, which cannot be chosen any more. */
  readonly isEarlier: boolean;
  readonly faces: {
    readonly calendar: Face<CalendarContext>;
    readonly adding: Face<BookingContext>;
    readonly questions: Face<BookingContext>;
    readonly offices: Face<BookingContext>;
    readonly waiting: Face<BookingContext>;
    readonly loss: Face<LossContext>;
    readonly emptyDay: Face<EmptyDayContext>;
    readonly nothingFree: Face<NothingFreeContext>;
  };
  handleView(view: DaysView): void;
  handlePart(part: DayPart): void;
  handleMore(): void;
  /** A day of the list was pressed. */
  handleDay(date: string): void;
  /** A day was asked for that is not beside its times: these are looked at next. */
  handleCalendarDay(date: string): void;
  handleOpen(name: string, isOpen: boolean): void;
}

/** Asks when somebody comes: the days with their times, as a list or a calendar. */
export function renderTimeStep(context: BookingContext, choice: TimeChoice): TemplateResult {
  const { words, flow, state } = context;
  return html`
    <div class="screen time">
      <div class="head">
        ${renderBack(words.term('backToConcern'), () => flow.goTo('concern'))}
        ${renderTitle(context, 2, words.term('timeTitle'))}
      </div>
      <slot name="time"></slot>
      ${renderVisitSummary(context, choice)} ${renderFailure(context, choice)}
      ${state.days ? renderDays(context, choice) : renderDaysLoading(context)}
    </div>
  `;
}

function renderFailure(context: BookingContext, { faces }: TimeChoice) {
  const { words, state, office, flow } = context;
  const { problem } = state;
  if (!problem || problem.task === 'compare') return nothing;
  if (isSlotLost(problem)) return faces.loss.render({ ...context, problem });
  const { phone, timeZone } = office;
  return renderProblem(words, problem, { retry: () => void flow.retry(), phone, timeZone });
}

function renderDaysLoading({ words, state }: BookingContext) {
  return html`<div class="space">${state.problem ? nothing : renderLoading(words)}</div>`;
}

function renderDays(context: BookingContext, choice: TimeChoice) {
  const { words, state } = context;
  if (!state.days!.nextFreeDate) return choice.faces.nothingFree.render({ ...context, choice });
  return html`
    <section class="days" aria-labelledby="days" ?inert=${choice.isEarlier} aria-busy=${choice.isEarlier}>
      <h3 id="days">${words.term('days')}</h3>
      ${renderToolbar(context, choice)} ${renderView(context, choice)}
    </section>
    ${renderOtherWays(context, choice, words.term('otherWays'))}
  `;
}

function renderView(context: BookingContext, choice: TimeChoice) {
  const { words, office, state } = context;
  const times = officeTime(words.language, office.timeZone);
  if (choice.view === 'list') return renderDayList(context, choice, times);
  const { days, date } = state;
  const calendar = { words, days: days!, date: choice.emptyDate || date };
  return html`
    <div class="month-and-times">
      ${choice.faces.calendar.render({ ...calendar, handleChoose: choice.handleCalendarDay })}
      ${renderTimes(context, choice, times)}
    </div>
  `;
}
