import type { Client, KioskState, PrintOutcome } from '@wartemarke/client';
import type { Arrival } from '@wartemarke/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { browserDeviceStore, type DeviceStore } from '../device/device-store.ts';
import { LaterPart } from '../later-part.ts';
import { Localize } from '../locales/localize.ts';
import type { TicketPrinter } from '../printing/ticket-printer.ts';
import { QrCode } from '../qr-code/qr-code.ts';
import type { Voice } from '../speech/voice.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { loadBooking } from './booking/load-booking.ts';
import { renderConcernFace } from './concern-face.ts';
import { renderFrame } from './kiosk-frame.ts';
import { styles } from './kiosk-scanner.styles.ts';
import { toDrawable, type Place } from './kiosk-scanner.view.ts';
import { KioskSession } from './kiosk-session.ts';
import { messages } from './messages/index.ts';
import { renderOutcome } from './outcome-face.ts';
import { renderWelcome } from './welcome-face.ts';

/**
 * A terminal: checks in whoever shows the code of an appointment to its camera, to a hand scanner or types it, or types
 * the phone number of the booking; gives a number to whoever has none, on paper where there is a printer; books for today
 * or another day; reads itself aloud, and calls for help. Fills the window unless the page gives it another height.
 * @tagname wm-kiosk-scanner
 * @fires {KioskStepEvent} wm-kiosk-step - Somebody came to another face, or left.
 * @fires {CodeReadEvent} wm-code-read - A code was scanned that is none of this system's; can be called off.
 * @fires {TicketAskEvent} wm-ticket-ask - A number is about to be drawn; can be called off.
 * @fires {TicketGiveEvent} wm-ticket-give - The kiosk gave somebody a number.
 * @fires {SlipPrintEvent} wm-slip-print - The slip of a number came out, or did not.
 * @fires {HelpCallEvent} wm-help-call - Somebody calls for help.
 * @fires {LanguageChooseEvent} wm-language-choose - Somebody chose a language.
 * @fires {AidSwitchEvent} wm-aid-switch - Reading aloud, contrast, size or reach were switched on or off.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the kiosk says so.
 * @fires {AppointmentBookEvent} wm-appointment-book - Somebody booked an appointment.
 * @fires {DevicePairEvent} wm-device-pair - Somebody paired this kiosk by a one-time code.
 * @slot start - The town's own text on the first face.
 * @slot ticket - The same below a number.
 * @csspart camera - What the camera sees.
 * @csspart ticket - The number that was given.
 * @csspart help - How a call for help stands.
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

  /** What slips are printed by: `browser`, `usb`, `serial`, or the address of a print service; by nothing when empty. */
  @property({ attribute: 'print-by' }) printBy = '';

  /** Width of the paper in millimetres, 58 or 80. */
  @property({ type: Number, attribute: 'paper-width' }) paperWidth = 80;

  /** Key that has the screen read aloud, as in `KeyboardEvent.key`; what a terminal's headphone socket or keypad sends. */
  @property({ attribute: 'speech-key' }) speechKey = 'F2';

  /** After how many seconds without anybody the kiosk invites people in all languages; 0 for never. */
  @property({ type: Number, attribute: 'attract-after' }) attractAfter = 30;

  /** Time of day at which the page is loaded anew, by the office's clock; empty for never. */
  @property({ attribute: 'reload-at' }) reloadAt = '03:30';

  /** Address of a file that changes with each version of the page; by itself the script `wartemarke.js` of the page. */
  @property({ attribute: 'version-url' }) versionUrl = '';

  /** A printer of the vendor's own; goes before `printBy`. */
  @property({ attribute: false }) printer?: TicketPrinter;

  /** Who reads aloud; the machine's own voices when left out. */
  @property({ attribute: false }) voice?: Voice;

  /** How the kiosk speaks to the server; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** Where the token of this kiosk is kept. */
  @property({ attribute: false }) deviceStore: DeviceStore = browserDeviceStore;

  private readonly source = new ClientSource(this, 'staff');
  /** The texts of the kiosk. */
  readonly words = new Localize(this, messages);
  private readonly look = new Accent(this);
  private readonly session = new KioskSession(this);
  private readonly qr = new QrCode(this);
  private readonly typing = new LaterPart(this, () => import('./typing/typing.ts'));
  private readonly refusal = new LaterPart(this, () => import('./refusal/refusal-face.ts'));
  private readonly booking = new LaterPart(this, loadBooking);
  private readonly pairingFace = new LaterPart(this, () => import('./pairing-face.ts'));
  private readonly attendant = new LaterPart(this, async () => {
    const { Attendant } = await import('./attendant/attendant.ts');
    return new Attendant(this, this.session);
  });
  private shownFace: string | undefined;

  protected override willUpdate() {
    const { isReady, language } = this.words;
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
    const shown = heading?.textContent;
    if (shown === this.shownFace) return;
    if (this.shownFace !== undefined) heading?.focus();
    this.shownFace = shown ?? '';
    // While there is a connection: what says that there is none has to be here before.
    for (const part of [this.attendant, this.refusal]) {
      part.retry();
      void part.load();
    }
  }

  protected override render() {
    const { session, words } = this;
    if (!words.isReady) return nothing;
    const handleTouch = () => session.stay();
    return html`
      <div
        class="root ${[...session.visit.choices].join(' ')}"
        lang=${words.language}
        dir=${words.direction}
        @pointerdown=${handleTouch}
        @keydown=${handleTouch}
      >
        ${this.renderScreen()}
      </div>
    `;
  }

  private renderScreen() {
    const { session, words } = this;
    const { here: attendant } = this.attendant;
    if (attendant?.isInviting) return attendant.renderInvitation(words);
    return renderFrame(words, this.renderFace(), session, attendant?.renderFoot(words));
  }

  private renderFace(): TemplateResult {
    const { words, session, source } = this;
    const { pairing, visit, state, hall } = session;
    if (source.problem) return renderProblem(words, source.problem);
    if (pairing.state === 'unpaired' || pairing.state === 'pairing') return this.renderUnpaired();
    if (hall?.status === 'failed' && hall.error) {
      return renderProblem(words, hall.error, { retry: () => session.retry() });
    }
    if (visit.place === 'outcome' && state) return this.renderOutcome(state);
    if (visit.place === 'typing' || visit.place === 'phone') return this.renderTyping(visit.place);
    if (visit.place === 'concern' || visit.place === 'booking') return this.renderConcern(visit.place);
    if (session.isCutOff) {
      return this.refusal.render(words, ({ renderOutOfService }) => renderOutOfService(words));
    }
    return hall?.value ? renderWelcome(words, session) : renderLoading(words);
  }

  private renderUnpaired() {
    const { words, session, renderRoot } = this;
    return this.pairingFace.render(words, ({ renderUnpaired }) => renderUnpaired(words, session, renderRoot));
  }

  private renderTyping(place: Place) {
    const { words, session } = this;
    return this.typing.render(words, ({ renderCodeFace, renderPhoneFace }) =>
      place === 'phone' ? renderPhoneFace(words, session) : renderCodeFace(words, session),
    );
  }

  private renderConcern(place: Place) {
    const { session, words } = this;
    const { office, problem } = session.state ?? {};
    if (!office) return problem ? renderProblem(words, problem) : renderLoading(words);
    if (place === 'concern' && toDrawable(office).length === 0) {
      return this.refusal.render(words, ({ renderClosed }) => renderClosed(words, session));
    }
    if (place === 'concern') return renderConcernFace(words, session, office);
    const { bookingPage, accent, qr } = this;
    return this.booking.render(words, ({ renderBooking }) =>
      renderBooking({ words, session, office, qr, bookingPage, accent }),
    );
  }

  private renderOutcome(state: KioskState) {
    const { session, words } = this;
    if (state.problem && !state.arrival) {
      return this.refusal.render(words, ({ renderRefusal }) => renderRefusal(words, session, state));
    }
    return renderOutcome(words, state, this.qr, this.attendant.here?.renderSlip(words));
  }

  /** Whether slips are printed. */
  get isPrinting(): boolean {
    return Boolean(this.printer ?? this.printBy);
  }

  /** Prints the slip of a number. */
  async printSlip(arrival: Arrival): Promise<PrintOutcome> {
    await this.attendant.load();
    return (await this.attendant.here?.print(arrival)) ?? 'skipped';
  }

  /** Checks in with a code that a reader of the vendor's own has read, as if it had been scanned. */
  checkIn(code: string): void {
    this.session.checkIn(code);
  }

  /** Prints the slip of the shown number once more. */
  printAgain(): void {
    void this.session.kiosk?.printAgain();
  }

  /** Ends the visit: everything of it is forgotten, and the next one may come. */
  reset(): void {
    this.session.beginAnew();
  }

  /** Calls somebody of the staff. */
  callHelp(): void {
    this.attendant.here?.callHelp();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-kiosk-scanner': KioskScanner;
  }
}
