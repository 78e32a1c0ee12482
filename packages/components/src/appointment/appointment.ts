import {
  openAppointment,
  readLink,
  type Access,
  type AppointmentCase,
  type CaseState,
  type Client,
  type LinkAccess,
} from '@wartemarke/client';
import type { Appointment as BookedAppointment } from '@wartemarke/contract';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { askPage } from '../ask-event.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { LaterPart } from '../later-part.ts';
import { tellLink } from '../link-open-event.ts';
import { Localize } from '../locales/localize.ts';
import { QrCode } from '../qr-code/qr-code.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { renderAppointmentFace } from './appointment-face.ts';
import { styles } from './appointment.styles.ts';
import { isPlanned } from './appointment.view.ts';
import { ChangeAskEvent } from './change-ask-event.ts';
import type { Shown } from './holding/held.ts';
import type { Holder } from './holding/holder.ts';
import { messages } from './messages/index.ts';

/**
 * Shows an appointment to its holder: when and where, the QR code that checks in, what to bring. Lets it be confirmed,
 * moved, cancelled, kept as a calendar entry, as a picture or on paper, takes documents, shows and deletes what is
 * stored, and follows the number after the check-in. Opens what the page's fragment (`#office=…&id=…&token=…`) points
 * to, unless it is told what to open; with `&confirm=1`, as the link in the mail has it, one press confirms.
 * @tagname wm-appointment
 * @fires {ChangeAskEvent} wm-change-ask - It is about to be confirmed, moved, cancelled or deleted; can be called off.
 * @fires {AppointmentConfirmEvent} wm-appointment-confirm - The appointment was confirmed here.
 * @fires {AppointmentMoveEvent} wm-appointment-move - Another time was chosen here.
 * @fires {AppointmentCancelEvent} wm-appointment-cancel - The appointment was cancelled here.
 * @fires {AppointmentEraseEvent} wm-appointment-erase - Everything that was stored was deleted here.
 * @fires {AppointmentSaveEvent} wm-appointment-save - Somebody saves the appointment, or prints it.
 * @fires {DocumentAddEvent} wm-document-add - A document was handed in.
 * @fires {LinkOpenEvent} wm-link-open - Somebody goes to where a new one is booked; can be called off.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the element says so.
 * @slot shown - The town's own text below the appointment.
 * @csspart changed - That the appointment has another time now.
 * @csspart message - What the office wrote.
 * @csspart pass - Date, time and the code.
 * @csspart qr - The QR code.
 * @csspart bring - What to bring.
 * @csspart documents - The documents that can be handed in.
 * @csspart where - The office.
 * @csspart moving - The choice of another time.
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

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly case = new Follow<CaseState, AppointmentCase>(this);
  private readonly qr = new QrCode(this);
  private readonly holding = new LaterPart(this, async () => {
    const module = await import('./holding/holder.ts');
    this.holder = new module.Holder(this);
    return module;
  });
  private holder: Holder | undefined;
  private fromPage: LinkAccess | undefined;
  private opened: LinkAccess | undefined;
  private reader: Client | undefined;
  private isFromMail = false;

  constructor() {
    super();
    new Accent(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.handleFragment);
    this.handleFragment();
    void this.holding.load();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.handleFragment);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const isOther = this.reader !== this.source.client;
    if (isOther || changed.has('access') || changed.has('appointment')) this.readLinks();
    const { isReady, language } = this.localize;
    this.case.switchBy(
      [this.source.client, this.opened, isReady ? language : ''],
      (client, access, language) =>
        openAppointment(client.withLanguage(language), access, this.appointment, {
          before: { change: (wish) => askPage(this, new ChangeAskEvent(wish)) },
        }),
    );
    const { appointment } = this.case.value ?? {};
    this.qr.show(appointment?.state === 'confirmed' ? appointment.checkInCode : '');
    if (appointment) this.holder?.follow(appointment);
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`<div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div>`;
  }

  private renderContent() {
    const { localize, source, opened } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    if (!source.client) return html`<div class="space">${renderLoading(localize)}</div>`;
    if (!opened) return this.renderLinkMissing();
    const { appointment, problem, isErased } = this.case.value ?? {};
    if (isErased) return this.holder?.renderErased(this.renderBookNew());
    if (appointment) return this.renderAppointment(appointment);
    return problem ? this.renderFailure() : html`<div class="space">${renderLoading(localize)}</div>`;
  }

  private renderAppointment(appointment: BookedAppointment) {
    const { localize: words, nowAt, isFromMail } = this;
    const { value: state, store } = this.case;
    const client = this.source.client!;
    const shown: Shown = { appointment, state: state!, store: store!, client, nowAt, isFromMail };
    const holder = this.holder?.isReady ? this.holder : undefined;
    const hasArrived = appointment.state === 'arrived';
    return renderAppointmentFace({
      words,
      appointment,
      qr: this.qr.render(words.term('qr', { code: appointment.code })),
      above: [
        holder?.renderNews(shown),
        hasArrived ? this.renderHeld((holder) => holder.renderTicket(shown)) : nothing,
      ],
      next: hasArrived ? nothing : this.renderNext(shown),
      documents: holder?.renderDocuments(shown),
      ways: holder?.renderWays(shown),
    });
  }

  private renderNext(shown: Shown) {
    const { state } = shown.appointment;
    if (!isPlanned(shown.appointment)) return this.renderBookNew();
    if (state === 'requested') return nothing;
    return html`<div class="next">${this.renderHeld((holder) => holder.renderNext(shown))}</div>`;
  }

  /** Draws what is fetched right after the page; until then that it takes a moment. */
  private renderHeld(draw: (holder: Holder) => unknown) {
    const { localize, holder } = this;
    return this.holding.render(
      localize,
      () => html`${holder?.isReady ? draw(holder) : renderLoading(localize)}`,
    );
  }

  private renderFailure() {
    const { problem } = this.case.value ?? {};
    if (!problem) return nothing;
    const isFinal = problem.code === 'link_invalid';
    const retry = isFinal ? undefined : () => void this.case.store?.reload();
    return html`
      ${renderProblem(this.localize, problem, { retry })} ${isFinal ? this.renderBookNew() : nothing}
    `;
  }

  private renderLinkMissing() {
    return html`
      <section class="notice" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${this.localize.term('linkTitle')}</h2>
        <p>${this.localize.term('linkHelp')}</p>
        ${this.renderBookNew()}
      </section>
    `;
  }

  private renderBookNew() {
    if (!this.bookingUrl) return nothing;
    return html`<a class="button main" href=${this.bookingUrl} @click=${tellLink()}
      >${this.localize.term('bookNew')}</a
    >`;
  }

  private handleFragment = () => {
    this.readLinks();
    this.requestUpdate();
  };

  /** Each system writes links of its own. */
  private readLinks() {
    const { client = {} } = this.source;
    const known = this.access ?? readLink(client, this.appointment?.link ?? '');
    this.reader = this.source.client;
    this.fromPage = readLink(client, location.hash) ?? this.fromPage;
    this.opened = known ?? this.fromPage;
    this.isFromMail = !known && this.opened?.confirms === true;
  }

  private get nowAt(): number {
    return this.source.client?.now() ?? 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-appointment': Appointment;
  }
}
