import { createDesk, type Client, type Desk, type DeskState } from '@wartemarke/client';
import type { SignIn } from '@wartemarke/contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import type { Chime } from '../chime.ts';
import { ClientSource } from '../client-source.ts';
import { flash } from '../flash.ts';
import { Follow } from '../follow.ts';
import { Localize } from '../locales/localize.ts';
import { Pulse } from '../pulse.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { DeskChangeEvent, nothingYet } from './desk-change-event.ts';
import { DeskFocus } from './desk-focus.ts';
import type { DeskContext } from './desk-context.ts';
import { browserDeskMemory, type DeskMemory, type KeptDesk } from './desk-memory.ts';
import { createDeskChime, DeskSound } from './desk-sound.ts';
import { isDeskView } from './desk-view.ts';
import { DeskViews } from './desk-views.ts';
import { HallWatch } from './hall-watch.ts';
import { messages } from './messages/index.ts';
import { renderPlaceChoice } from './place-choice.ts';
import { sayStage } from './say-stage.ts';
import { Shortcuts, type DeskCommand } from './shortcuts.ts';
import { renderSignInForm, signInFields, type SignInField } from './sign-in-form.ts';
import { styles } from './staff-desk.styles.ts';
import * as view from './staff-desk.view.ts';
import { renderWorkFace } from './work-face.ts';

/**
 * Where a clerk works all day, without a mouse: signs in, takes a counter, calls the next number, serves
 * and finishes, and sees who waits; books, moves and cancels for others, answers requests, plans the days.
 * @tagname wm-staff-desk
 * @fires {DeskChangeEvent} wm-desk-change - A counter was taken or left, or its ticket stands differently.
 * @csspart sign-in - The form that asks for name and password.
 * @csspart places - The counters to choose from.
 * @csspart head - Who works where, and the ways out.
 * @csspart views - The ways to the views.
 * @csspart own-call - How the own counter stands, while something else than calling is shown.
 * @csspart days - The appointments of a day, the requests, or the capacity.
 * @csspart counter - The current ticket and what can be done with it.
 * @csspart hall - Who waits, how the queues stand, whom the other counters have.
 * @csspart problem - What went wrong, and the ways on.
 * @csspart stale - Says that there is no connection, and how old the hall is.
 */
export class StaffDesk extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the only office to work in; all offices of the clerk when left out. */
  @property() office?: string;

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Where everything comes from and goes to; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** Where the session and the counter are remembered while the tab is open. */
  @property({ attribute: false }) memory: DeskMemory = browserDeskMemory;

  /** The sound of a newcomer, for those who want one. */
  @property({ attribute: false }) chime: Chime = createDeskChime();

  @state() private asked = '';
  @state() private missing: readonly SignInField[] = [];
  @state() private attempt = 0;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly desk = new Follow<DeskState, Desk>(this);
  private readonly pulse = new Pulse(this, 5000);
  private readonly sound = new DeskSound(this);
  private readonly hall = new HallWatch();
  private readonly focusing = new DeskFocus(this);
  private readonly views = new DeskViews(this);
  private typedName = '';
  private oldProblem: DeskState['problem'] = null;
  private told = new DeskChangeEvent(nothingYet);

  constructor() {
    super();
    new Accent(this);
    new Shortcuts(this, (command) => this.handleShortcut(command));
  }

  override connectedCallback() {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Moving an element takes it out of the page and puts it back at once.
    queueMicrotask(() => !this.isConnected && this.leave());
  }

  protected override willUpdate() {
    const { client } = this.source;
    const { isReady, language } = this.localize;
    this.desk.switchBy([client, isReady ? language : '', this.attempt], (client, language) =>
      this.open(client.withLanguage(language)),
    );
    const { value, store } = this.desk;
    this.pulse.beatBy(value?.step === 'work' ? client?.timers : undefined);
    if (client && value)
      this.memory.write(client.baseUrl, view.toKept(this.memory.read(client.baseUrl), value));
    this.views.follow({ client, state: value, flow: store, token: () => this.kept?.token });
    if (!value) return;
    this.hall.note(value.hall, value.place?.counter ?? '', value.ticket === null);
  }

  protected override updated() {
    const { value } = this.desk;
    if (!value) return;
    this.tell(new DeskChangeEvent(value));
    this.focusing.follow(view.toScene(value, this.asked, this.typedName !== '', this.views.shown));
    if (!this.hall.takeNews()) return;
    flash(this.renderRoot.querySelector('.calm'));
    this.sound.play();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        ${this.renderContent()}
        <p class="aloud" role="status" aria-atomic="true">${this.renderNews()}</p>
      </div>
    `;
  }

  private renderContent() {
    const { localize, source, desk } = this;
    if (source.problem) return renderAlone(renderProblem(localize, source.problem));
    const { value: state, store: flow } = desk;
    if (!state || !flow) return renderAlone(nothing);
    const context = { words: localize, state, flow };
    return html`${this.renderFace(context)} ${this.views.render(context, this.hall.toNow(source.client))}`;
  }

  private renderNews() {
    const { value: state } = this.desk;
    return state?.step === 'work' ? sayStage(this.localize, state.ticket, this.hall.newcomer) : nothing;
  }

  private renderFace(context: DeskContext) {
    const { words, state } = context;
    switch (view.toFace(state)) {
      case 'resuming':
        return renderAlone(renderLoading(words));
      case 'unresumed':
        return renderAlone(
          state.problem && renderProblem(words, state.problem, { retry: () => (this.attempt += 1) }),
        );
      case 'signIn':
        return renderSignInForm(context, {
          name: this.typedName,
          missing: this.missing,
          handleSignIn: (signIn) => this.handleSignIn(signIn),
        });
      case 'place':
        return renderPlaceChoice(context, { office: this.office, last: this.kept?.place });
      case 'work':
        return this.renderWork(context);
    }
  }

  private renderWork(context: DeskContext) {
    const { ticket, problem } = context.state;
    return renderWorkFace(context, {
      now: this.hall.toNow(this.source.client),
      isAsking: this.asked !== '' && this.asked === ticket?.id && ticket.state === 'called',
      isLoud: this.sound.isOn,
      hasProblem: problem !== this.oldProblem,
      shown: this.views.shown,
      openRequests: this.views.openRequests,
      handleView: (shown) => this.views.show(shown),
      handleAction: (action) => this.handleAction(action),
      handleKeep: () => (this.asked = ''),
      handleSound: () => this.sound.toggle(),
    });
  }

  private open(client: Client): Desk {
    this.desk.store?.leave();
    const { token, place, isAtWork } = this.memory.read(client.baseUrl);
    return createDesk(client, { ...(token && { token }), ...(isAtWork && place && { place }) });
  }

  private leave() {
    this.desk.store?.leave();
    this.desk.switchBy([undefined], (never) => never);
  }

  private tell(event: DeskChangeEvent) {
    if (event.equals(this.told)) return;
    this.told = event;
    this.dispatchEvent(event);
  }

  private handleSignIn(signIn: SignIn) {
    this.typedName = signIn.name;
    this.missing = signInFields.filter((field) => signIn[field] === '');
    this.oldProblem = this.desk.value?.problem ?? null;
    const [first] = this.missing;
    if (first) this.focusing.moveTo(`#${first}`);
    else void this.desk.store?.signIn(signIn);
  }

  private handleAction(action: view.DeskAction) {
    const { value, store } = this.desk;
    if (!value || !store || view.isHeldUp(value)) return;
    const id = value.ticket?.id ?? '';
    const isQuestion = action === 'miss' && this.asked !== id;
    this.oldProblem = value.problem;
    this.asked = action === 'miss' ? id : '';
    if (!isQuestion) void store[action]();
  }

  private handleShortcut(command: DeskCommand): boolean {
    const { value } = this.desk;
    if (value?.step !== 'work' || !view.isPossible(command, value.ticket)) return false;
    const next = isDeskView(command) ? command : 'call';
    if (next === command || next !== this.views.shown) this.views.show(next);
    if (!isDeskView(command)) this.handleAction(command);
    return true;
  }

  private get kept(): KeptDesk | undefined {
    const { client } = this.source;
    return client && this.memory.read(client.baseUrl);
  }
}

function renderAlone(content: unknown) {
  return html`<main class="alone">${content}</main>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-staff-desk': StaffDesk;
  }
}
