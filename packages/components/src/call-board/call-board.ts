import type { Client, Live } from '@wartemarke/client';
import type { Board } from '@wartemarke/contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { BellChime, type Chime } from '../chime.ts';
import { ClientSource } from '../client-source.ts';
import { browserDeviceStore, type DeviceStore } from '../device/device-store.ts';
import { Pairing } from '../device/pairing.ts';
import { Follow } from '../follow.ts';
import { LaterPart } from '../later-part.ts';
import { Localize } from '../locales/localize.ts';
import { Pulse } from '../pulse.ts';
import type { Voice } from '../speech/voice.ts';
import { renderStale } from '../states/stale.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { Announcing } from './announcing.ts';
import { countRows, renderAlone, renderBoardFace, toSentence } from './board-face.ts';
import { BoardSound } from './board-sound.ts';
import { styles } from './call-board.styles.ts';
import { hasExtras, isUnpaired, toClockError, toNews, toRowCount } from './call-board.view.ts';
import { ConnectionNews } from './connection-news.ts';
import { messages } from './messages/index.ts';

/**
 * Shows which number is called to which counter, with signage beside it, for a screen that is read from the end
 * of a hall. Fills the window unless the page gives it another height.
 * @tagname wm-call-board
 * @fires {CallAnnounceEvent} wm-call-announce - A number is called, or called again; called off, it makes no sound.
 * @fires {ConnectionChangeEvent} wm-connection-change - The screen lost its connection, or has it again.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the screen says so.
 * @fires {DevicePairEvent} wm-device-pair - Somebody paired this screen by a one-time code.
 * @csspart current - The call that is shown large.
 * @csspart row - One of the calls before.
 * @csspart queues - How the queues stand.
 * @csspart waiting - Who comes next, where the office shows it.
 * @csspart pages - The page of signage.
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

  /** What the screen is for: `calls`, `signage`, or `both` as far as there are pages. */
  @property() mode = 'both';

  /** Id of the zone that the screen hangs in: pages of other zones are left out. */
  @property() zone = '';

  /** Ids of the queues that are shown, such as `service express`; all of them when empty. */
  @property() queues = '';

  /** Languages in which calls are spoken, in this order, such as `de tr`; what the office says when empty. */
  @property() voices = '';

  /** When the screen is dark: `20:00-06:00`, `closed` while every queue is, `on`, or several of these. */
  @property() night = '';

  /** Height of the picture on the screen, so that numbers are large enough for the hall. */
  @property({ attribute: 'screen-height-mm', type: Number }) screenHeightMm = 0;

  /** Diagonal of the screen, where its height is not known. */
  @property({ attribute: 'diagonal-inches', type: Number }) diagonalInches = 0;

  /** From where numbers are to be read. */
  @property({ attribute: 'reading-distance-m', type: Number }) readingDistanceM = 8;

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** How many earlier calls there is room for, 1 to 20; fewer are shown where they do not fit. */
  @property({ type: Number }) rows = 6;

  /** Whether calls are shown without a sound. */
  @property({ type: Boolean }) muted = false;

  /** Where the calls come from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** The sound of a call. */
  @property({ attribute: false }) chime: Chime = new BellChime();

  /** Who speaks; the machine's own voices when left out. */
  @property({ attribute: false }) voice?: Voice;

  /** Where the token of this screen is kept. */
  @property({ attribute: false }) deviceStore: DeviceStore = browserDeviceStore;

  /** How many rows are seen. */
  @state() private fitting = Infinity;

  private readonly source = new ClientSource(this, 'staff');
  private readonly localize = new Localize(this, messages);
  private readonly pairing = new Pairing(this, 'board');
  private readonly pairingForm = new LaterPart(this, () => import('./pairing-part.ts'));
  private readonly extras = new LaterPart(
    this,
    async () => new (await import('./board-extras.ts')).BoardExtras(this),
  );
  private readonly board = new Follow<Live<Board>>(this);
  private readonly pulse = new Pulse(this, 1000);
  private readonly announcing = new Announcing();
  private readonly connection = new ConnectionNews(this);
  private known: Board | undefined;
  private shown: Board | undefined;
  private clockError = 0;

  constructor() {
    super();
    new Accent(this);
    new BoardSound(this);
  }

  protected override willUpdate() {
    const { source, localize, pairing } = this;
    pairing.store = this.deviceStore;
    this.pulse.beatBy(source.client?.timers);
    const speaker = pairing.clientFor(source.client, this.office);
    const language = localize.isReady ? localize.language : '';
    this.board.switchBy([speaker, this.office, language], (speaker, office, language) =>
      speaker.withLanguage(language).live.board(office),
    );
    if (isUnpaired(this.board.value)) pairing.refuse();
    this.note(this.board.value);
  }

  protected override updated() {
    const loud = this.announcing.tell(this);
    if (loud.length > 0 && !this.muted && !this.extras.here?.announce(loud)) this.chime.play();
    this.fitting = countRows(this.renderRoot);
    this.connection.note(this.board.value?.status === 'live');
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        ${this.renderFace()}
        <p class="aloud" role="status" aria-atomic="true">
          ${this.announcing.calls.map((call) => toSentence(this.localize, call))}
        </p>
      </div>
    `;
  }

  private renderFace() {
    const { localize, pairing } = this;
    const { value: live } = this.board;
    if (this.source.problem) return renderAlone(renderProblem(localize, this.source.problem));
    if (pairing.state === 'unpaired' || pairing.state === 'pairing') return this.renderPairing();
    if (live?.error && (live.status === 'failed' || !live.value)) {
      return renderAlone(renderProblem(localize, live.error, { retry: () => this.board.restart() }));
    }
    if (!live?.value || !this.shown) return renderAlone(renderLoading(localize));
    return this.renderBoard(live, this.shown);
  }

  private renderBoard({ status, receivedAt = 0 }: Live<Board>, board: Board) {
    const { localize, moment, extras } = this;
    return renderBoardFace(localize, {
      ...{ board, now: moment.now, fitting: this.fitting },
      ...(extras.here?.render(localize, board, moment) ?? { layout: 'calls' }),
      rows: toRowCount(this.rows),
      announced: this.announcing.calls.map(({ ticket }) => ticket),
      notice:
        status === 'live' ? undefined : renderStale(localize, moment.now - this.clockError - receivedAt),
    });
  }

  private renderPairing() {
    const { localize, pairing } = this;
    const handleCode = (code: string) => {
      this.chime.enable();
      void pairing.pair(code);
    };
    return renderAlone(
      this.pairingForm.render(localize, (form) => form.renderPairingForm(localize, pairing, handleCode)),
    );
  }

  /** What the page says of the board that many boards do without. */
  private get wishes() {
    const { mode, queues, voices, night, screenHeightMm, diagonalInches, muted, chime } = this;
    const isSilent = !muted && !chime.isAllowed;
    return [mode === 'signage', queues, voices, night, screenHeightMm, diagonalInches, isSilent];
  }

  private get moment() {
    const { client } = this.source;
    return {
      now: (client?.now() ?? 0) + this.clockError,
      announcedAt: this.announcing.at,
      timers: client?.timers,
      server: client?.baseUrl ?? '',
    };
  }

  private note(live: Live<Board> | undefined) {
    const board = live?.value;
    if (!board) return;
    const { extras, moment } = this;
    if (hasExtras(board, this.wishes)) void extras.load();
    // A screen for some queues never shows the others, not even while it learns to tell them apart.
    if (this.queues && !extras.here) return extras.retry();
    const shown = extras.here?.narrow(board) ?? board;
    if (board !== this.known) this.noteNews(shown, live);
    this.known = board;
    this.shown = shown;
    extras.here?.follow(shown, moment);
  }

  private noteNews(board: Board, { status, receivedAt = 0 }: Live<Board>) {
    if (status === 'live') this.clockError = toClockError(board.at, receivedAt);
    // Nobody touches a screen on a wall: what did not come is asked for with the next state.
    this.extras.retry();
    this.announcing.note(toNews(this.shown, board), this.moment.now);
  }

  /** Switches the sound on; to be called when somebody touched the page, since browsers allow it then alone. */
  enableSound(): void {
    this.chime.enable();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-call-board': CallBoard;
  }
}
