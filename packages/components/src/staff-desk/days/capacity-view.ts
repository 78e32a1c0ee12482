import type { QueueDay } from '@wartemarke/contract';
import type { ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import { AppointmentSheet } from './appointment-sheet.ts';
import { renderRange } from './capacity-range.ts';
import { renderCapacityTable } from './capacity-table.ts';
import { toCapacityView, toLanes, toLastDay } from './capacity.view.ts';
import type { DaysContext } from './days-context.ts';
import { renderLanesForm } from './lanes-form.ts';
import { renderMisfits } from './misfits.ts';

/** The lanes of the days ahead: looked at, changed, and what no longer fits settled. */
export class CapacityView {
  /** What was done last. */
  news = '';
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private readonly sheet: AppointmentSheet;
  private from = '';
  private open: { readonly queue: string; readonly date: string } | undefined;
  private typed = { lanes: '', reason: '' };
  private isWrong = false;
  private kept: ReadonlySet<string> = new Set();

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.host = host;
    this.focus = focus;
    this.sheet = new AppointmentSheet(host, focus, {
      toOrigin: (id) => `#misfit-${CSS.escape(id)}`,
      handleDone: (context) => this.settle(context),
    });
  }

  /** Reads what is not known yet. */
  begin({ flow, today, state }: DaysContext): void {
    if (this.from && (state.days || state.busy.includes('days') || state.problem?.task === 'days')) return;
    this.from ||= today;
    void flow.loadDays(this.from, toLastDay(this.from));
  }

  render(context: DaysContext): TemplateResult {
    const { words, state, today } = context;
    const from = this.from || today;
    const open = this.findOpen(context);
    return html`
      <div class="day-view ${open ? 'with-sheet' : ''}">
        <div class="day-list">
          <h2 id="view-title" tabindex="-1">${words.term('capacityTitle')}</h2>
          ${renderRange(context, from, (to) => this.showFrom(context, to))}
          <p class="soft">${words.term('capacityHelp')}</p>
          ${this.renderFailure(context)}
          ${state.days ? this.renderTable(context, from) : this.renderWaiting(context)}
        </div>
        ${open ? this.renderPanel(context, open) : nothing}
      </div>
    `;
  }

  private renderTable(context: DaysContext, from: string) {
    return renderCapacityTable(context, {
      ...toCapacityView(context.state.days ?? [], from),
      kept: this.kept,
      open: this.open,
      handleOpen: (day) => this.show(context, day),
    });
  }

  private renderPanel(context: DaysContext, day: QueueDay) {
    if (this.sheet.id) return this.sheet.render(context);
    return html`
      <section
        class="sheet"
        aria-labelledby="sheet-title"
        @keydown=${(event: KeyboardEvent) => this.handleKey(context, event)}
      >
        ${renderLanesForm(context, {
          day,
          ...this.typed,
          isWrong: this.isWrong,
          handleTyped: (typed) => (this.typed = { ...this.typed, ...typed }),
          handleChange: () => void this.change(context, day, toLanes(this.typed.lanes)),
          handleShut: () => void this.change(context, day, 0),
          handleRestore: () => void this.restore(context, day),
          handleConfirm: () => void this.confirm(context, day),
          handleDrop: () => this.drop(context),
          handleClose: () => this.close(context),
        })}
        ${renderMisfits(context, {
          day,
          kept: this.kept,
          handleStep: (misfit, step) => this.sheet.open(context, misfit, step),
          handleKeep: ({ id }) => this.keep(id),
        })}
      </section>
    `;
  }

  private renderWaiting({ words, state }: DaysContext) {
    return state.problem?.task === 'days' ? nothing : renderLoading(words);
  }

  private renderFailure(context: DaysContext) {
    const { words, state } = context;
    if (state.problem?.task !== 'days') return nothing;
    return renderProblem(words, state.problem, { retry: () => this.showFrom(context, this.from) });
  }

  private findOpen({ state }: DaysContext): QueueDay | undefined {
    return state.days?.find(({ queue, date }) => queue === this.open?.queue && date === this.open.date);
  }

  private showFrom({ flow }: DaysContext, from: string): void {
    this.from = from;
    this.open = undefined;
    this.sheet.id = '';
    void flow.loadDays(from, toLastDay(from));
    this.host.requestUpdate();
  }

  private show({ flow }: DaysContext, { queue, date, lanes, change }: QueueDay): void {
    flow.dropChange();
    this.open = { queue, date };
    this.typed = { lanes: String(lanes), reason: change?.reason ?? '' };
    this.isWrong = false;
    this.sheet.id = '';
    this.focus.want('#sheet-title');
  }

  private close({ flow }: DaysContext): void {
    const { queue, date } = this.open ?? {};
    flow.dropChange();
    this.open = undefined;
    this.focus.want(`#day-${queue}-${date}`, '#view-title');
  }

  private async change(context: DaysContext, day: QueueDay, lanes: number | undefined): Promise<void> {
    this.isWrong = lanes === undefined;
    if (lanes === undefined) return this.focus.want('#lanes');
    const reason = this.typed.reason.trim();
    const change = { lanes, ...(reason && { reason }) };
    const hasWorked = await context.flow.changeDay(day.queue, day.date, change);
    if (hasWorked) this.tell(context, day);
    else this.focus.want('#ask-title');
  }

  private async restore(context: DaysContext, day: QueueDay): Promise<void> {
    if (await context.flow.restoreDay(day.queue, day.date)) this.tell(context, day);
  }

  private async confirm(context: DaysContext, day: QueueDay): Promise<void> {
    if (await context.flow.confirmChange()) this.tell(context, day);
  }

  private drop({ flow }: DaysContext): void {
    flow.dropChange();
    this.focus.want('#lanes');
  }

  private tell({ words, flow, office }: DaysContext, { queue, date }: QueueDay): void {
    const day = flow.get().days?.find((each) => each.queue === queue && each.date === date);
    const { dayAndMonth } = officeTime(words.language, office.timeZone);
    this.typed = { ...this.typed, lanes: String(day?.lanes ?? '') };
    this.news = words.term('changeNews', { date: dayAndMonth(date), lanes: day?.lanes ?? 0 });
    this.focus.want('#misfits-title', '#sheet-title');
  }

  // Where the appointment went changes another day too.
  private settle(context: DaysContext): void {
    this.news = '';
    this.sheet.id = '';
    void context.flow.loadDays(this.from, toLastDay(this.from));
    this.focus.want('#misfits-title', '#sheet-title');
  }

  private keep(id: string): void {
    this.kept = new Set([...this.kept, id]);
    this.focus.want('#misfits-title');
  }

  private handleKey(context: DaysContext, { key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    if (context.state.asking) this.drop(context);
    else this.close(context);
  }
}
