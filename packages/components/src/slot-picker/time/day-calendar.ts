import type { DayAvailability, Days } from '@wartemarke/contract';
import { html, nothing, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Words } from '../../locales/localize.ts';
import { officeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { Face } from '../screens/later-face.ts';
import type { BookingMessages } from '../screens/messages/de.ts';
import { renderSign } from '../step-context.ts';
import { calendarStyles } from './day-calendar.styles.ts';
import { toDateByKey, toMonth, toMonthView, weekDates, type MonthView } from './month.view.ts';

type CalendarHost = ReactiveControllerHost & Element & { readonly renderRoot: ParentNode };

/** What a calendar is drawn from. */
export interface CalendarContext {
  readonly words: Words<BookingMessages>;
  readonly days: Days;
  /** The chosen day. */
  readonly date: string | null;
  handleChoose(date: string): void;
}

/**
 * A month at a time, each day with the number of its slots. One day is in the tab order; keys lead from it
 * to the others, by the pattern for date grids of the ARIA Authoring Practices.
 */
class DayCalendar implements ReactiveController, Face<CalendarContext> {
  private readonly host: CalendarHost;
  private readonly further: FurtherWords;
  private month = '';
  private cursor = '';
  private chosen: string | null = null;
  private wantsFocus = false;

  constructor(host: CalendarHost) {
    this.host = host;
    this.further = new FurtherWords(host);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.wantsFocus) return;
    this.wantsFocus = false;
    this.host.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus();
  }

  /** Draws the month that was turned to last; a newly chosen day turns to its own. */
  render(face: CalendarContext) {
    if (!this.further.isReady) return renderLoading(face.words);
    this.follow(face);
    const view = toMonthView(face.days, this.month);
    const times = officeTime(face.words.language);
    const cursor = toMonth(this.cursor) === view.month ? this.cursor : toEntry(view);
    return html`
      <div class="calendar" part="calendar">
        ${this.renderHead(face, view)}
        <table
          role="grid"
          aria-labelledby="month"
          @keydown=${(event: KeyboardEvent) => this.handleKey(event, face, cursor)}
        >
          <thead>
            <tr>
              ${weekDates.map(
                (date) =>
                  html`<th scope="col" abbr=${times.weekday(date)}>
                    ${toColumnName(face.words.language, date)}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${view.weeks.map(
              (week) =>
                html`<tr>
                  ${week.map((day) => html`<td>${day ? renderDay(face, day, cursor) : nothing}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
        ${this.renderEmpty(face, view)}
        <p class="key" aria-hidden="true"><span class="sample">7</span> ${this.further.term('keyFree')}</p>
      </div>
    `;
  }

  private renderHead({ words }: CalendarContext, { month, previous, next }: MonthView) {
    return html`
      <div class="month">
        <h4 id="month" aria-live="polite">${officeTime(words.language).month(`${month}-01`)}</h4>
        ${this.renderTurn(this.further.term('previousMonth'), previous, 'M15 5l-7 7 7 7')}
        ${this.renderTurn(this.further.term('nextMonth'), next, 'M9 5l7 7-7 7')}
      </div>
    `;
  }

  private renderEmpty({ words, days, handleChoose }: CalendarContext, { month, reason }: MonthView) {
    if (!reason) return nothing;
    const times = officeTime(words.language);
    const { nextFreeDate } = days;
    return html`
      <p>
        ${this.further.term('monthEmpty', { month: times.month(`${month}-01`), reason: words.term(reason) })}
      </p>
      ${
        nextFreeDate
          ? html`<button class="button" type="button" @click=${() => handleChoose(nextFreeDate)}>
              ${words.term('nextFree', { date: times.date(nextFreeDate) })}
            </button>`
          : nothing
      }
    `;
  }

  private renderTurn(label: string, month: string | undefined, path: string) {
    return html`
      <button
        class="button turn"
        type="button"
        aria-label=${label}
        aria-disabled=${month === undefined}
        @click=${() => month && this.turnTo(month)}
      >
        ${renderSign(path)}
      </button>
    `;
  }

  private follow({ days, date }: CalendarContext): void {
    if (date !== this.chosen || !this.month) this.month = toMonth(date ?? days.nextFreeDate ?? days.from);
    if (date && date !== this.chosen) this.cursor = date;
    this.chosen = date;
  }

  private turnTo(month: string): void {
    this.month = month;
    this.host.requestUpdate();
  }

  private handleKey(event: KeyboardEvent, { words, days }: CalendarContext, cursor: string): void {
    const forward = words.direction === 'rtl' ? -1 : 1;
    const target = toDateByKey(cursor, event.key, forward);
    if (!target || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.cursor = [target, days.from].sort()[1]!;
    this.cursor = [this.cursor, days.to].sort()[0]!;
    this.wantsFocus = true;
    this.turnTo(toMonth(this.cursor));
  }
}

function renderDay(
  { words, date: chosen, handleChoose }: CalendarContext,
  day: DayAvailability,
  cursor: string,
) {
  const { date, free, reason = 'full' } = day;
  const name = officeTime(words.language).date(date);
  const label =
    free > 0
      ? words.term('dayFree', { date: name, count: free })
      : words.term('dayEmpty', { date: name, reason: words.term(reason) });
  const isChosen = date === chosen;
  return html`
    <button
      class="day ${free > 0 ? 'free' : 'none'}"
      type="button"
      aria-pressed=${isChosen}
      tabindex=${date === cursor ? 0 : -1}
      @click=${() => handleChoose(date)}
    >
      <span class="aloud">${label}</span>
      <span aria-hidden="true">${Number(date.slice(8))}</span>
      <small aria-hidden="true">${free > 0 ? free : nothing}</small>
    </button>
  `;
}

const columnFormats = new Map<string, Intl.DateTimeFormat>();

/** `Mo`. In Arabic all days begin alike, so that one letter says more than two. */
function toColumnName(language: string, date: string): string {
  const weekday = language === 'ar' ? 'narrow' : 'short';
  const format =
    columnFormats.get(language) ?? new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  columnFormats.set(language, format);
  return format.format(Date.parse(date)).slice(0, 3);
}

/** The day that the tab key leads to in a month where nobody has been yet. */
function toEntry({ weeks }: MonthView): string {
  const days = weeks.flat().filter((day) => day !== undefined);
  return (days.find(({ free }) => free > 0) ?? days[0])?.date ?? '';
}

export { DayCalendar as Face };

export const laterStyles: readonly CSSResult[] = [calendarStyles];
