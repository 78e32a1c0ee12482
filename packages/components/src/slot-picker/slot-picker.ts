import {
  createBooking,
  sessionDraft,
  type Booking,
  type BookingState,
  type Client,
} from '@wartemarke/client';
import type { ServiceQuantity } from '@wartemarke/contract';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { LaterPart } from '../later-part.ts';
import { Localize } from '../locales/localize.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { renderConcernStep } from './concern/concern-step.ts';
import type { BookingScreens } from './later-steps.ts';
import { messages } from './messages/index.ts';
import { OfficeChooseEvent } from './office-choose-event.ts';
import { styles } from './slot-picker.styles.ts';
import { toServices, toUnbookable } from './slot-picker.view.ts';
import type { StepContext } from './step-context.ts';

/**
 * Books an appointment: what somebody comes for, when, and who comes; at the end the confirmation. A link to the
 * page can name the services to begin with in its fragment: `#service=identity-card:2,passport`.
 * @tagname wm-slot-picker
 * @fires {AppointmentBookEvent} wm-appointment-book - An appointment was booked.
 * @fires {BookingStepEvent} wm-booking-step - Somebody came to another step.
 * @fires {OfficeChooseEvent} wm-office-choose - Somebody goes on at another office of the town.
 * @csspart service - One of the services to choose from.
 * @csspart bring - What to bring.
 * @csspart calendar - The days of a month.
 * @csspart slot - One of the times to choose from.
 * @csspart pass - Date, time and the code of what was booked.
 * @csspart qr - The QR code.
 * @csspart where - The office.
 * @csspart problem - What went wrong, and the ways on.
 */
export class SlotPicker extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the office where the appointment is to be. */
  @property() office = '';

  /** Ids of the services to begin with, so that their times are there at once: `identity-card:2,passport`. */
  @property() service = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Books for others, or at a terminal of the house: asks for no proof of work and keeps no draft. */
  @property({ type: Boolean }) trusted = false;

  /** Where times come from and bookings go; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  @state() private query = '';
  /** The services that the page's link names. */
  @state() private linked = '';

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly flow = new Follow<BookingState, Booking>(this);
  private readonly townColour = new Accent(this);
  private readonly later = new LaterPart(this, () => import('./later-steps.ts'));
  private readonly search = new LaterPart(this, async () => {
    const { FoundServices } = await import('./concern/found-services.ts');
    return { found: new FoundServices(this) };
  });
  private screens: BookingScreens | undefined;
  private language = '';
  private isUsed = false;
  /** What was chosen at another office. */
  private carried: readonly ServiceQuantity[] | undefined;

  constructor() {
    super();
    // Noted on the way down, since the click may have changed the screen before it comes back up.
    this.addEventListener('click', () => (this.isUsed = true), { capture: true });
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.readFragment);
    this.readFragment();
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.readFragment);
    // Moving an element takes it out of the page and puts it back at once.
    queueMicrotask(() => !this.isConnected && this.leave());
  }

  protected override willUpdate() {
    const { client } = this.source;
    const { isReady, language } = this.localize;
    const begin = isReady ? `${this.trusted} ${this.namedServices}` : '';
    this.flow.switchBy([client, this.office, begin], (client, office) => {
      this.flow.store?.leave();
      this.language = language;
      return this.open(client.withLanguage(language), office);
    });
    const { store } = this.flow;
    if (client && store && language !== this.language) {
      this.language = language;
      void store.switchClient(client.withLanguage(language));
    }
    this.townColour.otherwise = this.flow.value?.office?.accent;
  }

  protected override updated() {
    const { value, store } = this.flow;
    if (!value?.office || !store) return;
    void this.later.load();
    this.screens?.steer(store);
    this.screens?.follow(value, this.isUsed);
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`<div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div>`;
  }

  private renderContent() {
    const { localize: words, source } = this;
    const { value: state, store: flow } = this.flow;
    if (source.problem) return renderProblem(words, source.problem);
    if (state?.office && flow && source.client) {
      const context = { words, state, office: state.office, flow, client: source.client };
      if (state.step !== 'concern') return this.renderLater(context, (screens) => screens.render(context));
      // The services that the page names are on their way; nobody needs to see the others meanwhile.
      const isLed = this.namedServices && state.busy.includes('course');
      return isLed ? this.renderWaiting() : this.renderConcern(context);
    }
    if (state?.problem) return renderProblem(words, state.problem, { retry: () => void flow?.retry() });
    return this.renderWaiting();
  }

  private renderConcern(context: StepContext) {
    return renderConcernStep(context, {
      query: this.query,
      found: this.query.trim() ? this.renderFound(context) : undefined,
      preset: toUnbookable(context.office, toServices(this.namedServices)),
      handleQuery: (query) => (this.query = query),
      handleSearch: () => void this.search.load(),
    });
  }

  private renderFound(context: StepContext) {
    return this.search.render(context.words, ({ found }) =>
      found.render(context, this.query, (query) => (this.query = query)),
    );
  }

  private renderLater(context: StepContext, draw: (screens: BookingScreens) => TemplateResult) {
    return this.later.render(context.words, ({ BookingScreens }) => {
      this.screens ??= new BookingScreens(this);
      return this.screens.isReady ? draw(this.screens) : this.renderWaiting();
    });
  }

  private renderWaiting() {
    return html`<div class="space">${renderLoading(this.localize)}</div>`;
  }

  private open(client: Client, office: string) {
    const services = this.carried ?? toServices(this.namedServices);
    this.carried = undefined;
    const isVisible = () => document.visibilityState === 'visible';
    return createBooking(client, {
      ...{ office, services, isVisible },
      ...(this.trusted
        ? { isTrusted: true }
        : { draft: sessionDraft(`wartemarke ${office} ${this.namedServices}`) }),
    });
  }

  private get namedServices(): string {
    return this.linked || this.service;
  }

  private readonly readFragment = () => {
    this.linked = new URLSearchParams(location.hash.slice(1)).get('service') ?? this.linked;
  };

  private leave() {
    this.flow.store?.leave();
    this.flow.switchBy([undefined], (never) => never);
  }

  /**
   * Goes on at another office of the town with the same services.
   * @param office - Its id.
   */
  goOnAt(office: string): void {
    this.carried = this.flow.value?.chosen;
    this.office = office;
    this.dispatchEvent(new OfficeChooseEvent(office));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-slot-picker': SlotPicker;
  }
}
