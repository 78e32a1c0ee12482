import type { Client, KioskState } from '@wartemarke/client';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { browserDeviceStore, type DeviceStore } from '../device/device-store.ts';
import { LaterPart } from '../later-part.ts';
import { Localize } from '../locales/localize.ts';
import { QrCode } from '../qr-code/qr-code.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { loadBooking } from './booking/load-booking.ts';
import { renderConcernFace } from './concern-face.ts';
import { renderFrame } from './kiosk-frame.ts';
import { styles } from './kiosk-scanner.styles.ts';
import { isRefusal, type Place } from './kiosk-scanner.view.ts';
import { KioskSession } from './kiosk-session.ts';
import { messages } from './messages/index.ts';
import { renderOutOfService } from './out-face.ts';
import { renderOutcome } from './outcome-face.ts';
import { renderWelcome } from './welcome-face.ts';

/**
 * A terminal: checks in whoever shows the code of an appointment to its camera, to a hand scanner or types
 * it, gives a number to whoever has none, and books for today or another day. Fills the window unless the page gives it another height.
 * @tagname wm-kiosk-scanner
 * @fires {TicketGiveEvent} wm-ticket-give - The kiosk gave somebody a number.
 * @fires {AppointmentBookEvent} wm-appointment-book - Somebody booked an appointment.
 * @fires {DevicePairEvent} wm-device-pair - Somebody paired this kiosk by a one-time code.
 * @csspart camera - What the camera sees.
 * @csspart ticket - The number that was given.
 * @csspart problem - A mistake in the setup.
 * @csspart pairing - The form that asks for a one-time code.
 */
export class KioskScanner extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the office that the kiosk stands in. */
  @property() office = '';

  /** The town's colour as `#rrggbb`; the office's own when left out. */
  @property() accent = '';

  /** Address of the page where citizens book, may be relative; shown as a QR code to whoever cannot book here. */
  @property({ attribute: 'booking-page' }) bookingPage = '';

  /** How the kiosk speaks to the server; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** Where the token of this kiosk is kept. */
  @property({ attribute: false }) deviceStore: DeviceStore = browserDeviceStore;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly look = new Accent(this);
  private readonly session = new KioskSession(this);
  private readonly qr = new QrCode(this);
  private readonly typing = new LaterPart(this, () => import('./typing/typing.ts'));
  private readonly refusal = new LaterPart(this, () => import('./refusal/refusal-face.ts'));
  private readonly booking = new LaterPart(this, loadBooking);
  private readonly pairingFace = new LaterPart(this, () => import('./pairing-face.ts'));
  private shownFace: string | undefined;

  protected override willUpdate() {
    const { isReady, language } = this.localize;
    this.session.update(this.source.client, isReady ? language : '');
    const { office, arrival } = this.session.state ?? {};
    this.look.otherwise = office?.accent;
    const { place, booking } = this.session.visit;
    const page = place === 'booking' && this.bookingPage;
    this.qr.show(
      arrival?.link ?? booking?.appointment?.link ?? (page ? new URL(page, document.baseURI).href : ''),
    );
  }

  protected override updated() {
    const heading = this.renderRoot.querySelector<HTMLElement>('h1');
    if (!heading || heading.textContent === this.shownFace) return;
    if (this.shownFace !== undefined) heading.focus();
    this.shownFace = heading.textContent;
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    const handleTouch = () => this.session.stay();
    return html`
      <div class="root" lang=${language} dir=${direction} @pointerdown=${handleTouch} @keydown=${handleTouch}>
        ${renderFrame(this.localize, this.renderFace(), this.session)}
      </div>
    `;
  }

  private renderFace(): TemplateResult {
    const { localize, session, source } = this;
    const { pairing, visit, state, hall } = session;
    if (source.problem) return renderProblem(localize, source.problem);
    if (pairing.state === 'unpaired' || pairing.state === 'pairing') return this.renderUnpaired();
    if (hall?.status === 'failed' && hall.error) {
      return renderProblem(localize, hall.error, { retry: () => session.retry() });
    }
    if (visit.place === 'outcome' && state) return this.renderOutcome(state);
    if (visit.place === 'typing') return this.renderTyping();
    if (visit.place === 'concern' || visit.place === 'booking') return this.renderConcern(visit.place);
    if (session.isCutOff) return renderOutOfService(localize);
    return hall?.value ? renderWelcome(localize, session) : renderLoading(localize);
  }

  private renderUnpaired() {
    const { localize, session, renderRoot } = this;
    return this.pairingFace.render(localize, ({ renderUnpaired }) =>
      renderUnpaired(localize, session, renderRoot),
    );
  }

  private renderTyping() {
    const { localize, session } = this;
    return this.typing.render(localize, ({ renderCodeFace }) => renderCodeFace(localize, session));
  }

  private renderConcern(place: Place) {
    const { session, localize } = this;
    const { office, problem } = session.state ?? {};
    if (!office) return problem ? renderProblem(localize, problem) : renderLoading(localize);
    if (place === 'concern') return renderConcernFace(localize, session, office);
    const { bookingPage, accent, qr } = this;
    return this.booking.render(localize, ({ renderBooking }) =>
      renderBooking({ words: localize, session, office, qr, bookingPage, accent }),
    );
  }

  private renderOutcome(state: KioskState) {
    const { session, localize } = this;
    if (isRefusal(state)) {
      return this.refusal.render(localize, ({ renderRefusal }) => renderRefusal(localize, session, state));
    }
    return renderOutcome(localize, session, state, this.qr);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-kiosk-scanner': KioskScanner;
  }
}
