import { ApiError, type Client, type Live } from '@wartemarke/client';
import type { Board, Call } from '@wartemarke/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { browserDeviceStore, type DeviceStore } from '../device/device-store.ts';
import { Pairing } from '../device/pairing.ts';
import { Follow } from '../follow.ts';
import { LaterPart } from '../later-part.ts';
import { Localize } from '../locales/localize.ts';
import { Pulse } from '../pulse.ts';
import { renderLoading, renderProblem, renderStale } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { renderBoardFace } from './board-face.ts';
import { styles } from './call-board.styles.ts';
import { toClockError, toNews, toRowCount } from './call-board.view.ts';
import { BellChime, type Chime } from '../chime.ts';
import { flash } from '../flash.ts';
import { messages } from './messages/index.ts';

/** A number is called, or called again. Fired once for each call that the board announces. */
export class CallAnnounceEvent extends Event {
  static readonly type = 'wm-call-announce';
  /** What is called where. */
  readonly call: Call;

  constructor(call: Call) {
    super(CallAnnounceEvent.type, { bubbles: true, composed: true });
    this.call = call;
  }
}

/**
 * Shows which number is called to which counter, for a screen that is read from the end of a hall. Fills
 * the window unless the page gives it another height.
 * @tagname wm-call-board
 * @fires {CallAnnounceEvent} wm-call-announce - A number is called, or called again.
 * @fires {DevicePairEvent} wm-device-pair - Somebody paired this screen by a one-time code.
 * @csspart current - The call that is shown large.
 * @csspart row - One of the calls before.
 * @csspart queues - How the queues stand.
 * @csspart problem - What went wrong, and the ways on.
 * @csspart stale - Says that there is no connection, and how old the calls are.
 * @csspart pairing - The form that asks for a one-time code.
 */
export class CallBoard extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the office whose calls are shown. */
  @property() office = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** How many earlier calls there is room for, 1 to 20. */
  @property({ type: Number }) rows = 6;

  /** Whether calls are shown without a sound. */
  @property({ type: Boolean }) muted = false;

  /** Where the calls come from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** The sound of a call. */
  @property({ attribute: false }) chime: Chime = new BellChime();

  /** Where the token of this screen is kept. */
  @property({ attribute: false }) deviceStore: DeviceStore = browserDeviceStore;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly pairing = new Pairing(this, 'board');
  private readonly pairingForm = new LaterPart(this, () => import('../device/pairing-form.ts'));
  private readonly board = new Follow<Live<Board>>(this);
  private readonly pulse = new Pulse(this, 1000);
  private shown: Board | undefined;
  private announced: readonly Call[] = [];
  private hasNews = false;
  private clockError = 0;

  constructor() {
    super();
    new Accent(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.chime.open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.chime.close();
  }

  protected override willUpdate() {
    const { client } = this.source;
    this.pairing.store = this.deviceStore;
    this.pulse.beatBy(client?.timers);
    const speaker = this.pairing.clientFor(client, this.office);
    this.board.switchBy([speaker, this.office], (speaker, office) => speaker.live.board(office));
    if (isUnpaired(this.board.value)) this.pairing.refuse();
    this.noteTime(this.board.value);
    this.noteNews(this.board.value?.value);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('chime')) this.chime.onchange = () => this.requestUpdate();
    if (this.hasNews) this.announce();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        ${this.renderFace()}
        <p class="aloud" role="status" aria-atomic="true">
          ${this.announced.map((call) => this.toSentence(call))}
        </p>
      </div>
    `;
  }

  private renderFace() {
    const { localize, pairing } = this;
    const { value: live } = this.board;
    if (this.source.problem) return renderAlone(renderProblem(localize, this.source.problem));
    if (pairing.state === 'unpaired' || pairing.state === 'pairing') return this.renderPairing();
    if (live?.status === 'failed' && live.error) {
      return renderAlone(renderProblem(localize, live.error, { retry: () => this.board.restart() }));
    }
    if (!live?.value) return renderAlone(renderLoading(localize));
    return this.renderBoard(live, live.value);
  }

  private renderBoard({ status, receivedAt = 0 }: Live<Board>, board: Board) {
    const now = this.source.client?.now() ?? 0;
    const isSilent = !this.muted && !this.chime.isAllowed;
    return renderBoardFace(this.localize, {
      board,
      now: now + this.clockError,
      rows: toRowCount(this.rows),
      announced: this.announced,
      notice: status === 'live' ? undefined : renderStale(this.localize, now - receivedAt),
      aside: isSilent ? this.renderSoundOff() : undefined,
    });
  }

  private renderSoundOff() {
    return html`
      <p class="sound">
        ${this.localize.term('soundOff')}
        <button class="button" type="button" @click=${() => this.chime.enable()}>
          ${this.localize.term('soundOn')}
        </button>
      </p>
    `;
  }

  private renderPairing() {
    const { localize, pairing, pairingForm } = this;
    const form = pairingForm.render(localize, ({ renderPairingForm }) =>
      renderPairingForm(localize, pairing, (code) => this.handleCode(code)),
    );
    return renderAlone(form);
  }

  private handleCode(code: string) {
    this.chime.enable();
    void this.pairing.pair(code);
  }

  private noteTime(live: Live<Board> | undefined) {
    if (live?.status !== 'live' || !live.value || live.value === this.shown) return;
    this.clockError = toClockError(live.value.at, live.receivedAt ?? 0);
  }

  private noteNews(board: Board | undefined) {
    if (!board || board === this.shown) return;
    const news = toNews(this.shown, board);
    this.shown = board;
    if (news.length > 0) this.announced = news;
    this.hasNews ||= news.length > 0;
  }

  private announce() {
    this.hasNews = false;
    if (!this.muted) this.chime.play();
    this.renderRoot.querySelectorAll('[data-fresh]').forEach(flash);
    for (const call of this.announced) this.dispatchEvent(new CallAnnounceEvent(call));
  }

  private toSentence({ number, counter: { name: counter }, recalls }: Call): string {
    if (recalls === 0) return this.localize.term('announce', { number, counter });
    return this.localize.term('announceAgain', { number, counter, times: recalls + 1 });
  }
}

function renderAlone(content: TemplateResult) {
  return html`<main class="alone">${content}</main>`;
}

function isUnpaired(live: Live<Board> | undefined): boolean {
  return live?.status === 'failed' && live.error instanceof ApiError && live.error.status === 401;
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-call-board': CallBoard;
  }
  interface HTMLElementEventMap {
    'wm-call-announce': CallAnnounceEvent;
  }
}
