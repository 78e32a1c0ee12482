import { createDesk, type Client, type Desk, type DeskState } from '@wartemarke/client';
import type { SignIn } from '@wartemarke/contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import type { Chime } from '../chime.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { Localize } from '../locales/localize.ts';
import { Pulse } from '../pulse.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { DeskChangeEvent, nothingYet, toDeskFacts } from './desk-change-event.ts';
import { DeskFocus } from './desk-focus.ts';
import type { DeskContext } from './desk-context.ts';
import { browserDeskMemory, type DeskMemory, type KeptDesk } from './desk-memory.ts';
import { createDeskChime } from './desk-sound.ts';
import { DeskWork } from './desk-work.ts';
import { messages } from './messages/index.ts';
import { renderPlaceChoice } from './place-choice.ts';
import { Shortcuts } from './shortcuts.ts';
import { createAlarmChime } from './signal-alarm.ts';
import { renderSignInForm, signInFields, type SignInField } from './sign-in-form.ts';
import { styles } from './staff-desk.styles.ts';
import * as view from './staff-desk.view.ts';
import { SteadyFocus } from './steady-focus.ts';

/**
 * Where a clerk works all day, without a mouse: signs in, takes a counter, calls numbers, serves and finishes, parks
 * and passes on; receives people, books for others, answers requests, plans the days, sees who is where in the house.
 * @tagname wm-staff-desk
 * @fires {DeskChangeEvent} wm-desk-change - A counter was taken or left, or its ticket stands differently.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the desk says so.
 * @slot sign-in - The town's own text below the form that asks for name and password.
 * @csspart sign-in - The form that asks for name and password.
 * @csspart places - The counters to choose from.
 * @csspart head - Who works where, and the ways out.
 * @csspart views - The ways to the views.
 * @csspart own-call - How the own counter stands, while something else than calling is shown.
 * @csspart signals - Calls for help that are not over, wherever in the desk somebody is.
 * @csspart days - What is shown instead of calling: the reception, the appointments of a day, the requests and so on.
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

  /** The sound of a call for help, which nobody can switch off. */
  @property({ attribute: false }) alarm: Chime = createAlarmChime();

  @state() private missing: readonly SignInField[] = [];
  @state() private attempt = 0;

  private readonly source = new ClientSource(this, 'staff');
  private readonly localize = new Localize(this, messages);
  private readonly desk = new Follow<DeskState, Desk>(this);
  private readonly pulse = new Pulse(this, 5000);
  private readonly work = new DeskWork(this);
  private readonly focusing = new DeskFocus(this);
  private typedName = '';
  private told = JSON.stringify(nothingYet);

  constructor() {
    super();
    new Accent(this);
    new SteadyFocus(this);
    new Shortcuts(this, (command) => this.work.act(command));
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
    this.work.follow({ client, state: value, flow: store, token: () => this.kept?.token });
  }

  protected override updated() {
    const { value } = this.desk;
    if (!value) return;
    this.tell(value);
    const { actions, views } = this.work;
    this.focusing.follow(view.toScene(value, actions.asked, this.typedName !== '', views.shown));
    this.work.tellNews();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html` <div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div> `;
  }

  private renderContent() {
    const { localize, source, desk } = this;
    if (source.problem) return renderAlone(renderProblem(localize, source.problem));
    const { value: state, store: flow } = desk;
    if (!state || !flow) return renderAlone(nothing);
    const context = { words: localize, state, flow };
    const { work } = this;
    return html`
      ${this.renderFace(context)} ${work.views.render(context, work.now)} ${work.renderNews(context)}
    `;
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
        return this.work.render(context);
    }
  }

  private open(client: Client): Desk {
    this.desk.store?.leave();
    const { token, place, isAtWork, callsAtOnce } = this.memory.read(client.baseUrl);
    const desk = createDesk(client, { ...(token && { token }), ...(isAtWork && place && { place }) });
    desk.callAtOnce(callsAtOnce ?? false);
    return desk;
  }

  private leave() {
    this.desk.store?.leave();
    this.desk.switchBy([undefined], (never) => never);
  }

  private tell(state: DeskState) {
    const facts = toDeskFacts(state);
    const text = JSON.stringify(facts);
    if (text === this.told) return;
    this.told = text;
    this.dispatchEvent(new DeskChangeEvent(facts));
  }

  private handleSignIn(signIn: SignIn) {
    this.typedName = signIn.name;
    this.missing = signInFields.filter((field) => signIn[field] === '');
    this.work.actions.noteStep();
    const [first] = this.missing;
    if (first) this.focusing.moveTo(`#${first}`);
    else void this.desk.store?.signIn(signIn);
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
