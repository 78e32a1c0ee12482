import { createHelpCall, type HelpCall, type HelpState, type PrintSlip } from '@wartemarke/client';
import type { ReactiveController } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import { Follow } from '../../follow.ts';
import { termsIn } from '../../later-part.ts';
import { officeTime } from '../../office-time.ts';
import type { Voice } from '../../speech/voice.ts';
import type { KioskHost, KioskSession } from '../kiosk-session.ts';
import type { KioskWords } from '../kiosk-words.ts';
import { attendantStyles } from './attendant.styles.ts';
import { attractStyles } from './attract.styles.ts';
import { renderAttract } from './attract-face.ts';
import { toSlide } from './attract.view.ts';
import { footStyles } from './foot.styles.ts';
import { renderHelp } from './help-face.ts';
import { KioskNews } from './kiosk-news.ts';
import { messages } from './messages/index.ts';
import { QuietWatch } from './quiet-watch.ts';
import { ReadingAloud } from './reading-aloud.ts';
import { reachStyles } from './reach.styles.ts';
import { renderSlipState } from './slip-face.ts';
import { SlipPrinting, type PrintingKiosk } from './slip-printing.ts';
import { Switches } from './switches.ts';
import { renderTools } from './tools-face.ts';
import { hasMore, renderWaysOut } from './ways-out.ts';

/** The kiosk that an attendant looks after. */
export interface AttendedKiosk extends KioskHost, PrintingKiosk {
  readonly renderRoot: ParentNode;
  readonly voice?: Voice;
  readonly speechKey: string;
  readonly attractAfter: number;
  readonly reloadAt: string;
  readonly versionUrl: string;
}

/** Seconds before the end at which that is said to those who do not see it. */
const warnings: readonly number[] = [10, 30];
/** A key too: what moves the focus within an element of its own is not told to those around it. */
const focusTypes = ['focusin', 'keyup'] as const;

/**
 * What stands beside the faces of a kiosk: switches, help, reading aloud, the screen while nobody is there, and the
 * watch over the page. It is fetched after the first face, so that nobody waits for it.
 */
export class Attendant implements ReactiveController {
  readonly laterStyles = [footStyles, attendantStyles, attractStyles, reachStyles];
  readonly session: KioskSession;
  readonly reading: ReadingAloud;
  readonly switches: Switches;

  private readonly kiosk: AttendedKiosk;
  private readonly help: Follow<HelpState, HelpCall>;
  private readonly slips: SlipPrinting;
  private readonly news: KioskNews;
  private readonly quiet: QuietWatch;
  private warning = '';
  private warnedAt: number | undefined;
  private isAlone = false;

  constructor(kiosk: AttendedKiosk, session: KioskSession) {
    this.kiosk = kiosk;
    this.session = session;
    const redraw = () => kiosk.requestUpdate();
    this.help = new Follow(kiosk);
    this.slips = new SlipPrinting(kiosk, session);
    this.quiet = new QuietWatch(kiosk, session, this.slips);
    this.news = new KioskNews(kiosk, session);
    this.switches = new Switches(kiosk, session);
    this.reading = new ReadingAloud(() => this.toReadingPlace(), redraw);
    kiosk.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.handleKey);
    for (const type of focusTypes) this.kiosk.renderRoot.addEventListener(type, this.handleFocus);
    // What a number needs has to be here before the network is gone.
    void this.slips.prepare();
    import('../../qr-code/draw-qr.ts').catch(() => undefined);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.handleKey);
    for (const type of focusTypes) this.kiosk.renderRoot.removeEventListener(type, this.handleFocus);
    this.reading.close();
    this.slips.close();
    this.switches.close();
  }

  hostUpdate(): void {
    const { session, reading, help } = this;
    this.switches.follow();
    help.switchBy([session.speaker, this.kiosk.office], createHelpCall);
    if (session.hall?.value) help.store?.follow(session.hall.value);
    reading.turn(session.visit.choices.has('reading'));
    // The warning itself gives no time, or a kiosk that speaks to nobody would never begin anew.
    if (reading.isSpeaking && !this.warning) session.stay();
    this.quiet.look();
  }

  hostUpdated(): void {
    this.reading.follow();
    this.news.tell();
  }

  /** Whether nobody has been there for so long that the kiosk invites people; one that does not work invites nobody. */
  get isInviting(): boolean {
    const { kiosk, session } = this;
    const isQuiet = kiosk.attractAfter > 0 && session.idleMs >= kiosk.attractAfter * 1000;
    const isWorking = session.pairing.state === 'ready' && session.hall?.value && !session.isCutOff;
    return isQuiet && Boolean(isWorking);
  }

  /** Prints the slip of a number, where there is a printer. */
  readonly print: PrintSlip = (arrival) => this.slips.print(arrival);

  callHelp(): void {
    this.news.tellHelp();
    this.isAlone = !this.help.store;
    void this.help.store?.call();
    this.kiosk.requestUpdate();
  }

  /** Draws the screen while nobody is there. */
  renderInvitation(words: KioskWords): TemplateResult {
    const { session, kiosk } = this;
    const { name = '', timeZone } = session.office ?? {};
    return renderAttract({
      slide: toSlide(session.idleMs - kiosk.attractAfter * 1000),
      office: name,
      clock: officeTime(words.language, timeZone).clock(session.now),
      onBegin: () => session.stay(),
    });
  }

  /** Draws what stands at the foot of every face. */
  renderFoot(words: KioskWords): TemplateResult {
    const isWithoutPaper = this.slips.isBroken && this.session.visit.place === 'welcome';
    return html`
      ${renderWaysOut(words, this.session, this.switches)}
      ${isWithoutPaper ? html`<p class="notice stale">${termsIn(messages, words)('noPaper')}</p>` : nothing}
      ${this.renderHelp(words)} ${renderTools(words, this)}
      <p class="aloud" role="status">${this.toWarning(words) || nothing}</p>
    `;
  }

  /** Draws how the paper stands below a number. */
  renderSlip(words: KioskWords) {
    const { session, kiosk } = this;
    const { state } = session;
    if (!state) return nothing;
    return renderSlipState(
      words,
      state,
      kiosk.isPrinting ? () => void session.kiosk?.printAgain() : undefined,
    );
  }

  /** A kiosk that may not speak calls nobody. */
  private renderHelp(words: KioskWords) {
    const { value = this.isAlone ? 'failed' : 'none', store } = this.help;
    return renderHelp(words, value, () => {
      this.isAlone = false;
      void store?.end();
      this.kiosk.requestUpdate();
    });
  }

  /** Stays the same between two warnings, so that each is said once. */
  private toWarning(words: KioskWords): string {
    const { session } = this;
    const { secondsLeft: count } = session;
    const due = hasMore(session, this.switches) ? warnings.find((seconds) => count <= seconds) : undefined;
    if (due !== this.warnedAt) this.warning = due ? termsIn(messages, words)('endsSoon')({ count }) : '';
    this.warnedAt = due;
    return this.warning;
  }

  private toReadingPlace() {
    const { renderRoot, words, voice, speechKey } = this.kiosk;
    return { root: renderRoot, words, voice, speechKey, timers: this.session.timers };
  }

  private handleFocus = (event: Event) => this.reading.tellFocus(event.composedPath()[0]);

  private handleKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const isSpeechKey = event.key === this.kiosk.speechKey;
    if (isSpeechKey || this.isInviting) this.session.stay();
    if (isSpeechKey && !event.repeat) this.readAloud();
    if (isSpeechKey || this.reading.handleKey(event.key, target)) event.preventDefault();
  };

  private readAloud(): void {
    if (this.reading.isOn) this.reading.press();
    else this.switches.choose('reading');
  }
}
