import {
  createBooking,
  sessionDraft,
  type Booking,
  type BookingState,
  type BookingStep,
  type Client,
} from '@wartemarke/client';
import type { Contact, ServiceQuantity } from '@wartemarke/contract';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { askPage } from '../ask-event.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { LaterPart } from '../later-part.ts';
import { Localize } from '../locales/localize.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { tellPage } from './booking-events.ts';
import { ConcernScreen } from './concern/concern-screen.ts';
import { BookingAskEvent } from './events/booking-ask-event.ts';
import { HoldAskEvent } from './events/hold-ask-event.ts';
import type { BookingScreens, ScreenHost } from './later-steps.ts';
import { messages } from './messages/index.ts';
import { OfficeChooseEvent } from './office-choose-event.ts';
import { PageWishes } from './page-wishes.ts';
import { styles } from './slot-picker.styles.ts';
import type { StepContext } from './step-context.ts';

/**
 * Books an appointment: what somebody comes for, when, and who comes; at the end the confirmation. A link to the page
 * can say what to begin with in its fragment: `#office=town-hall&service=identity-card:2,passport&date=2027-03-29`; one
 * that names another office is not meant for this element.
 * @tagname wm-slot-picker
 * @fires {BookingShowEvent} wm-booking-show - The services are there: somebody can begin.
 * @fires {ServicesChooseEvent} wm-services-choose - The visit has other services now.
 * @fires {BookingStepEvent} wm-booking-step - Somebody came to another step.
 * @fires {DayOpenEvent} wm-day-open - The times of a day are open.
 * @fires {HoldAskEvent} wm-hold-ask - A time is about to be kept; can be called off.
 * @fires {SlotKeepEvent} wm-slot-keep - A time is kept.
 * @fires {SlotLoseEvent} wm-slot-lose - The chosen or kept time is lost.
 * @fires {DocumentAddEvent} wm-document-add - A document was handed in.
 * @fires {BookingAskEvent} wm-booking-ask - What was entered is about to be sent; can be called off.
 * @fires {AppointmentBookEvent} wm-appointment-book - An appointment was booked.
 * @fires {AppointmentSaveEvent} wm-appointment-save - Somebody saves the appointment, or prints it.
 * @fires {WaitingListJoinEvent} wm-waiting-list-join - Somebody waits for a time that comes back.
 * @fires {OfficeChooseEvent} wm-office-choose - Somebody goes on at another office of the town; can be called off.
 * @fires {LinkOpenEvent} wm-link-open - Somebody follows the link of an online service; can be called off.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the element says so.
 * @slot concern - The town's own text where the concern is asked for.
 * @slot requirements - The same where it stands what to bring.
 * @slot time - The same above the days.
 * @slot details - The same above the form.
 * @slot done - The same below the confirmation.
 * @csspart service - One of the services to choose from.
 * @csspart bring - What to bring.
 * @csspart calendar - The days of a month.
 * @csspart slot - One of the times to choose from.
 * @csspart pass - Date, time and the code of what was booked.
 * @csspart qr - The QR code.
 * @csspart where - The office.
 * @csspart problem - What went wrong, and the ways on.
 */
export class SlotPicker extends LitElement implements ScreenHost {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the office where the appointment is to be. */
  @property() office = '';

  /** Ids of the services to begin with, so that their times are there at once: `identity-card:2,passport`. */
  @property() service = '';

  /** The day to look at first, where it has free times: `2027-03-29`. */
  @property() date = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Books for others, or at a terminal of the house: asks for no proof of work and keeps no draft. */
  @property({ type: Boolean }) trusted = false;

  /** Whether the wish for reminders is not ticked to begin with. */
  @property({ type: Boolean, attribute: 'no-reminders' }) noReminders = false;

  /** What the page knows of the citizen. By script alone: an attribute or a link is no place for it. It counts as typed. */
  @property({ attribute: false }) contact?: Contact | undefined;

  /** Where times come from and bookings go; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly flow = new Follow<BookingState, Booking>(this);
  private readonly townColour = new Accent(this);
  private readonly later = new LaterPart(this, () => import('./later-steps.ts'));
  private readonly concern = new ConcernScreen(this);
  private readonly wishes = new PageWishes(this);
  private screens: BookingScreens | undefined;
  private language = '';
  private isUsed = false;
  private told: BookingState | undefined;
  /** What was chosen at another office. */
  private carried: readonly ServiceQuantity[] | undefined;

  constructor() {
    super();
    // Noted on the way down, since the click may have changed the screen before it comes back up.
    this.addEventListener('click', () => (this.isUsed = true), { capture: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Moving an element takes it out of the page and puts it back at once.
    queueMicrotask(() => !this.isConnected && this.leave());
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { client } = this.source;
    const { isReady, language } = this.localize;
    const begin = isReady ? `${this.trusted} ${this.wishes.service} ${this.wishedDate}` : '';
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
    if (changed.has('contact')) store?.prefill({ contact: this.contact });
    this.townColour.otherwise = this.flow.value?.office?.accent;
  }

  protected override updated() {
    const { value, store } = this.flow;
    if (!value?.office || !store) return;
    const { told } = this;
    this.told = value;
    // Before what the screens tell: they may be here already, or come later.
    tellPage(this, told, value);
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
      const isLed = this.wishes.service && state.busy.includes('course');
      return isLed ? this.renderWaiting() : this.concern.render(context, this.wishes.services);
    }
    if (state?.problem) return renderProblem(words, state.problem, { retry: () => void flow?.retry() });
    return this.renderWaiting();
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
    const services = this.carried ?? this.wishes.services;
    this.carried = this.told = undefined;
    return createBooking(client, {
      ...{ office, services, contact: this.contact, reminders: !this.noReminders },
      before: {
        hold: (wish) => askPage(this, new HoldAskEvent(wish)),
        book: (wish) => askPage(this, new BookingAskEvent(wish)),
      },
      ...(this.trusted
        ? { isTrusted: true }
        : { draft: sessionDraft(`wartemarke ${office} ${this.wishes.service}`) }),
    });
  }

  private leave() {
    this.isUsed = false;
    this.flow.store?.leave();
    this.flow.switchBy([undefined], (never) => never);
  }

  /** The day that the page or its link wishes to look at first; empty for none. */
  get wishedDate(): string {
    return this.wishes.date;
  }

  /**
   * Goes on at another office of the town with the same services, unless the page calls it off.
   * @param office - Its id.
   */
  goOnAt(office: string): void {
    if (office === this.office || !this.dispatchEvent(new OfficeChooseEvent({ office }))) return;
    this.carried = this.flow.value?.chosen;
    this.office = office;
  }

  /** Takes these services, as far as they go together, and goes to their days. */
  choose(services: readonly ServiceQuantity[]): void {
    this.isUsed = true;
    void this.flow.store?.setServices(services);
  }

  /** Goes to a step, forward or back, if what it needs is there. */
  goTo(step: BookingStep): void {
    this.isUsed = true;
    this.flow.store?.goTo(step);
  }

  /** Begins anew; a kept time is given back, and what was typed is forgotten. */
  restart(): void {
    this.isUsed = true;
    this.flow.store?.restart();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-slot-picker': SlotPicker;
  }
}
