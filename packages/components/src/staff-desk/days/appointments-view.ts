import type { ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import { AppointmentSheet } from './appointment-sheet.ts';
import { renderAppointmentTable } from './appointment-table.ts';
import type { Booking } from './booking.ts';
import { renderDayPaper } from './day-paper.ts';
import { renderDaySearch, renderDayTools } from './day-tools.ts';
import type { DaysContext } from './days-context.ts';
import { findAppointments, toPaperRows, type DaySearch } from './days.view.ts';

/** The appointments of a day: looked through, printed, opened, and booked for others. */
export class AppointmentsView {
  private readonly host: ReactiveElement;
  private readonly booking: Booking;
  private readonly sheet: AppointmentSheet;
  private search: DaySearch = { text: '', filter: 'all' };
  private wanted = '';

  constructor(host: ReactiveElement, focus: FocusWish, booking: Booking) {
    this.host = host;
    this.booking = booking;
    this.sheet = new AppointmentSheet(host, focus, { toOrigin: (id) => `#open-${CSS.escape(id)}` });
  }

  /** Opens an appointment of today, as soon as it is known. */
  want(id: string): void {
    this.wanted = id;
  }

  /** Reads what is not known yet. */
  begin(context: DaysContext): void {
    const { state, flow, today } = context;
    const { wanted } = this;
    if (!state.date || (wanted && state.date !== today)) return void flow.showDay(today);
    if (!wanted || !state.appointments) return;
    this.wanted = '';
    const found = state.appointments.find(({ id }) => id === wanted);
    if (found) this.sheet.open(context, found);
  }

  render(context: DaysContext): TemplateResult {
    const { state, words } = context;
    const date = state.date ?? context.today;
    const { appointments } = state;
    const { date: day } = officeTime(words.language, context.office.timeZone);
    return html`
      <div class="day-view ${this.sheet.id ? 'with-sheet' : ''}">
        <div class="day-list">
          <h2 id="view-title" tabindex="-1">${words.term('dayTitle', { date: day(date) })}</h2>
          ${renderDayTools(context, date, {
            handleDay: (to) => this.showDay(context, to),
            handleBook: () => this.booking.begin(),
          })}
          ${appointments ? this.renderAppointments(context) : this.renderWaiting(context, date)}
        </div>
        ${this.sheet.render(context)}
      </div>
      ${appointments ? renderDayPaper(context, date, toPaperRows(appointments)) : nothing}
    `;
  }

  private renderAppointments(context: DaysContext) {
    const { words, state, today } = context;
    const { search } = this;
    const all = state.appointments ?? [];
    if (all.length === 0) {
      return html`<p class="notice" role="status">
        ${words.term(state.date === today ? 'emptyToday' : 'emptyDay')}
      </p>`;
    }
    const found = findAppointments(all, search);
    const isAll = found.length === all.length;
    return html`
      ${renderDaySearch(context, search, (changes) => this.look(changes))}
      <p class="soft" role="status">
        ${isAll ? words.term('dayCount', { count: all.length }) : words.term('foundCount', { count: found.length, all: all.length })}
      </p>
      ${this.renderReadFailure(context)}
      ${
        found.length > 0
          ? renderAppointmentTable(context, {
              appointments: found,
              openId: this.sheet.id,
              handleOpen: (appointment) => this.sheet.open(context, appointment),
            })
          : html`<p class="notice">${words.term('emptyFound')}</p>`
      }
    `;
  }

  private renderWaiting(context: DaysContext, date: string) {
    const { words, state, flow, office } = context;
    if (state.problem?.task !== 'appointments') return renderLoading(words);
    return renderProblem(words, state.problem, {
      retry: () => void flow.showDay(date),
      timeZone: office.timeZone,
    });
  }

  private renderReadFailure({ words, state, flow, office }: DaysContext) {
    const { problem, date } = state;
    if (problem?.task !== 'appointments' || !date) return nothing;
    return renderProblem(words, problem, { retry: () => void flow.showDay(date), timeZone: office.timeZone });
  }

  private showDay(context: DaysContext, date: string): void {
    if (!/^\d{4}-\d\d-\d\d$/.test(date)) return;
    if (this.sheet.id) this.sheet.close(context);
    void context.flow.showDay(date);
  }

  private look(changes: Partial<DaySearch>): void {
    this.search = { ...this.search, ...changes };
    this.host.requestUpdate();
  }
}
