import { readAccess, type Access, type Client } from '@wartemarke/client';
import type { Appointment as BookedAppointment } from '@wartemarke/contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { Localize } from '../locales/localize.ts';
import { QrCode } from '../qr-code/qr-code.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { openAppointment, type AppointmentCase, type CaseState } from './appointment-case.ts';
import { AppointmentCancelEvent } from './appointment-cancel-event.ts';
import { renderAppointmentFace } from './appointment-face.ts';
import { styles } from './appointment.styles.ts';
import { loadTicketView } from './load-ticket-view.ts';
import { messages } from './messages/index.ts';

/**
 * Shows an appointment to its holder: when and where, the QR code that checks in, what to bring; lets it be
 * printed and cancelled, and follows the number after the check-in. Opens what the page's fragment
 * (`#office=…&id=…&token=…`) points to, unless it is told what to open.
 * @tagname wm-appointment
 * @fires {AppointmentCancelEvent} wm-appointment-cancel - The appointment was cancelled here.
 * @csspart pass - Date, time and the code.
 * @csspart qr - The QR code.
 * @csspart bring - What to bring.
 * @csspart where - The office.
 * @csspart problem - What went wrong, and the ways on.
 */
export class Appointment extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Page where a new appointment is booked, for those whose one is over. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Where the appointment comes from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** What to open; goes before the page's fragment. */
  @property({ attribute: false }) access?: Access | undefined;

  /** The appointment itself, where the page has it already, such as after booking. */
  @property({ attribute: false }) appointment?: BookedAppointment | undefined;

  @state() private isAsking = false;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly case = new Follow<CaseState, AppointmentCase>(this);
  private readonly qr = new QrCode(this);
  private opened: Access | undefined;
  private ticketAccess: Access | undefined;
  private focusOn = '';

  constructor() {
    super();
    new Accent(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.handleFragment);
    this.handleFragment();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.handleFragment);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('access') || changed.has('appointment')) this.handleFragment();
    const { isReady, language } = this.localize;
    this.case.switchBy(
      [this.source.client, this.opened, isReady ? language : ''],
      (client, access, language) => openAppointment(client.withLanguage(language), access, this.appointment),
    );
    const { appointment } = this.case.value ?? {};
    this.qr.show(appointment?.state === 'confirmed' ? appointment.checkInCode : '');
    this.noteTicket(appointment);
  }

  protected override updated() {
    const target = this.focusOn && this.renderRoot.querySelector<HTMLElement>(this.focusOn);
    this.focusOn = '';
    if (target) target.focus();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`<div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div>`;
  }

  private renderContent() {
    const { localize, source, opened } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    if (!opened) return this.renderLinkMissing();
    const { appointment, problem } = this.case.value ?? {};
    if (appointment) return this.renderAppointment(appointment);
    return problem ? this.renderFailure() : html`<div class="space">${renderLoading(localize)}</div>`;
  }

  private renderAppointment(appointment: BookedAppointment) {
    return renderAppointmentFace(this.localize, {
      appointment,
      qr: this.qr.render(this.localize.term('qr', { code: appointment.code })),
      ticket: this.ticketAccess ? this.renderTicket(appointment) : nothing,
      notice: this.case.value?.problem ? this.renderFailure() : nothing,
      actions:
        this.isAsking && appointment.cancellable ? this.renderQuestion() : this.renderActions(appointment),
    });
  }

  private renderFailure() {
    const { problem, appointment } = this.case.value ?? {};
    if (!problem) return nothing;
    const isFinal = problem.code === 'link_invalid';
    const { phone, timeZone } = appointment?.office ?? {};
    const retry = isFinal ? undefined : () => void this.case.store?.reload();
    return renderProblem(this.localize, problem, { retry, phone, timeZone });
  }

  private renderLinkMissing() {
    return html`
      <section class="notice" aria-labelledby="title">
        <h2 id="title">${this.localize.term('linkTitle')}</h2>
        <p>${this.localize.term('linkHelp')}</p>
        ${this.renderBookNew()}
      </section>
    `;
  }

  private renderTicket({ ticket }: BookedAppointment) {
    return html`
      <wm-ticket-view .client=${this.source.client} .access=${this.ticketAccess}>
        <p class="number">${this.localize.term('number')} <strong>${ticket?.number}</strong></p>
        <p>${this.localize.term('numberHelp')}</p>
      </wm-ticket-view>
    `;
  }

  private renderActions({ state, cancellable }: BookedAppointment) {
    const { localize } = this;
    if (state === 'arrived') return nothing;
    return html`
      <div class="actions">
        ${
          state === 'confirmed'
            ? html`<button class="button" type="button" @click=${() => print()}>
                ${localize.term('print')}
              </button>`
            : this.renderBookNew()
        }
        ${
          cancellable
            ? html`<button class="button" type="button" id="cancel" @click=${this.handleCancel}>
                ${localize.term('cancel')}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  private renderBookNew() {
    if (!this.bookingUrl) return nothing;
    return html`<a class="button main" href=${this.bookingUrl}>${this.localize.term('bookNew')}</a>`;
  }

  private renderQuestion() {
    const { localize } = this;
    const isBusy = this.case.value?.busy === 'cancelling';
    return html`
      <section class="notice question" aria-labelledby="question">
        <h3 id="question" tabindex="-1">${localize.term('cancelTitle')}</h3>
        <p>${localize.term('cancelHelp')}</p>
        <div class="ways">
          <button class="button main" type="button" aria-disabled=${isBusy} @click=${this.handleYes}>
            ${localize.term(isBusy ? 'cancelling' : 'cancelYes')}
          </button>
          <button class="button" type="button" @click=${this.handleNo}>${localize.term('cancelNo')}</button>
        </div>
      </section>
    `;
  }

  private handleFragment = () => {
    const link = this.appointment?.link ?? '';
    this.opened = this.access ?? readAccess(link.slice(link.indexOf('#'))) ?? readAccess(location.hash);
    this.requestUpdate();
  };

  private handleCancel() {
    this.isAsking = true;
    this.focusOn = '#question';
  }

  private handleNo() {
    this.isAsking = false;
    this.focusOn = '#cancel';
  }

  private handleYes() {
    void this.case.store?.cancel().then((hasWorked) => this.handleCancelled(hasWorked));
  }

  private handleCancelled(hasWorked: boolean) {
    const { appointment } = this.case.value ?? {};
    if (appointment?.cancellable) return;
    this.isAsking = false;
    this.focusOn = '#title';
    if (hasWorked && appointment) {
      this.dispatchEvent(new AppointmentCancelEvent(appointment.id, appointment.office.id));
    }
  }

  private noteTicket(appointment: BookedAppointment | undefined) {
    const ticket = appointment?.state === 'arrived' ? appointment.ticket : undefined;
    if (ticket?.id === this.ticketAccess?.id) return;
    this.ticketAccess =
      ticket && appointment
        ? { office: appointment.office.id, id: ticket.id, token: ticket.token }
        : undefined;
    if (ticket) loadTicketView();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-appointment': Appointment;
  }
}
