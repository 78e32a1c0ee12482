import type { DeskAppointment } from '@wartemarke/contract';
import type { ReactiveElement } from 'lit';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { handleRowKey } from '../days/row-keys.ts';
import { toDay } from '../days/days.view.ts';
import type { FocusWish } from '../focus-wish.ts';
import { toConcern } from '../staff-desk.view.ts';
import type { DrawForm } from './draw-form.ts';
import type { ReceptionContext } from './reception-context.ts';
import { toExpectedRows, type ExpectedRow } from './reception.view.ts';

/** Those who have an appointment today: found by name, checked in by one press. */
export class ExpectedList {
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private readonly drawing: DrawForm;
  private text = '';

  constructor(host: ReactiveElement, focus: FocusWish, drawing: DrawForm) {
    this.host = host;
    this.focus = focus;
    this.drawing = drawing;
  }

  render(context: ReceptionContext) {
    const { words, state } = context;
    return html`
      <section class="expected" aria-labelledby="expected-title">
        <h3 id="expected-title">${words.term('withAppointment')}</h3>
        <div class="field" @keydown=${(event: KeyboardEvent) => this.handleKey(event)}>
          <label for="expected-search">${words.term('search')}</label>
          <input
            id="expected-search"
            type="search"
            autocomplete="off"
            dir="auto"
            .value=${this.text}
            @input=${(event: InputEvent) => this.look((event.currentTarget as HTMLInputElement).value)}
          />
        </div>
        ${this.renderRefusal(context)}
        ${state.appointments ? this.renderRows(context, state.appointments) : this.renderWaiting(context)}
      </section>
    `;
  }

  private renderRows(context: ReceptionContext, appointments: readonly DeskAppointment[]) {
    const { words, house, now } = context;
    const rows = toExpectedRows(appointments, house, { text: this.text, now });
    const isSearch = this.text.trim() !== '';
    if (rows.length === 0) {
      return html`<p class="soft" role="status">${words.term(isSearch ? 'foundNone' : 'dueNone')}</p>`;
    }
    return html`
      <p class="soft" role="status">
        ${isSearch ? words.term('foundCount', { count: rows.length }) : words.term('dueNow')}
      </p>
      <ul class="arrivals" @keydown=${handleRowKey}>
        ${rows.map((row) => html`<li>${this.renderRow(context, row)}</li>`)}
      </ul>
    `;
  }

  private renderRow(context: ReceptionContext, { appointment, number, isExpected }: ExpectedRow) {
    const { words, office, state } = context;
    const { id, startAt, contact, services } = appointment;
    const { clock } = officeTime(words.language, office.timeZone);
    const isOpen = isExpected || number !== undefined;
    return html`
      <button
        class="row arrival"
        type="button"
        id="arrival-${id}"
        aria-busy=${state.busy.includes('checkIn') && state.wanted?.id === id}
        aria-disabled=${isOpen ? nothing : 'true'}
        @click=${() => isOpen && void this.checkIn(context, appointment)}
      >
        <span class="time" dir="ltr">${clock(startAt)}</span>
        <span class="what">
          <strong><bdi>${contact.name ?? words.term('noName')}</bdi></strong>
          <span class="soft"><bdi>${toConcern(services)}</bdi></span>
        </span>
        <span class="act">
          ${number ? words.term('here', { number }) : words.term(isExpected ? 'checkIn' : appointment.state)}
        </span>
      </button>
    `;
  }

  private renderRefusal(context: ReceptionContext) {
    const { words, state, office } = context;
    const { problem, wanted } = state;
    if (problem?.task !== 'checkIn' || !wanted) return nothing;
    return html`
      <div class="refusal">
        ${renderProblem(words, problem, { timeZone: office.timeZone })}
        <div class="ways-on">${this.renderWayOn(context, problem.code, wanted)}</div>
      </div>
    `;
  }

  private renderWayOn(context: ReceptionContext, code: string, wanted: DeskAppointment) {
    const { words } = context;
    if (code === 'too_late') {
      return html`
        <button class="button main" type="button" @click=${() => void this.checkIn(context, wanted, true)}>
          ${words.term('asWalkIn')}
        </button>
      `;
    }
    if (code !== 'too_early') return nothing;
    return html`
      <button class="button" type="button" @click=${() => this.drawing.beginWith(context, wanted)}>
        ${words.term('asWalkIn')}
      </button>
    `;
  }

  private renderWaiting({ words, state, flow, office, now }: ReceptionContext) {
    if (state.problem?.task !== 'appointments') return renderLoading(words);
    const retry = () => void flow.showDay(toDay(now, office.timeZone));
    return renderProblem(words, state.problem, { retry });
  }

  private async checkIn(
    { flow }: ReceptionContext,
    appointment: DeskAppointment,
    asWalkIn = false,
  ): Promise<void> {
    if (!(await flow.checkIn(appointment, { asWalkIn }))) return;
    this.look('');
    this.focus.want('#received-title');
  }

  private look(text: string): void {
    this.text = text;
    this.host.requestUpdate();
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    this.host.renderRoot.querySelector<HTMLElement>('.arrivals .row')?.focus();
  }
}
