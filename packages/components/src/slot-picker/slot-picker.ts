import { createBooking, type Booking, type BookingState, type Client } from '@wartemarke/client';
import type { Appointment, Office } from '@wartemarke/contract';
import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { Localize } from '../locales/localize.ts';
import { Pulse } from '../pulse.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { renderConcernStep } from './concern-step.ts';
import type { DayCalendar } from './day-calendar.ts';
import { loadAppointment } from './load-appointment.ts';
import { messages } from './messages/index.ts';
import { createServiceSearch, type ServiceSearch } from './service-search.ts';
import { styles } from './slot-picker.styles.ts';
import { hasSlots, isBookable, toFirstDate, toScreen, type Screen } from './slot-picker.view.ts';
import type { StepContext } from './step-context.ts';
import { StepLoader, type LaterSteps } from './step-loader.ts';

/** A citizen booked an appointment. */
export class AppointmentBookEvent extends Event {
  static readonly type = 'wm-appointment-book';
  /** Id of the appointment. */
  readonly appointment: string;
  /** Id of the office. */
  readonly office: string;

  constructor(appointment: string, office: string) {
    super(AppointmentBookEvent.type, { bubbles: true, composed: true });
    this.appointment = appointment;
    this.office = office;
  }
}

/**
 * Books an appointment: what somebody comes for, when, and who comes; at the end the confirmation.
 * @tagname wm-slot-picker
 * @fires {AppointmentBookEvent} wm-appointment-book - An appointment was booked.
 * @csspart service - One of the services to choose from.
 * @csspart bring - What to bring.
 * @csspart calendar - The days of a month.
 * @csspart slot - One of the times to choose from.
 * @csspart problem - What went wrong, and the ways on.
 */
export class SlotPicker extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the office where the appointment is to be. */
  @property() office = '';

  /** Id of a service to begin with, so that its times are there at once. */
  @property() service = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Where times come from and bookings go; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  @state() private query = '';
  /** A day without slots that was asked for. */
  @state() private emptyDate = '';

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly flow = new Follow<BookingState, Booking>(this);
  private readonly pulse = new Pulse(this, 5000);
  private readonly later = new StepLoader(this);
  private readonly townColour = new Accent(this);
  private calendar: DayCalendar | undefined;
  private search: { readonly office: Office; readonly services: ServiceSearch } | undefined;
  private preset = '';
  private wishedDate = '';
  private earlier: BookingState | undefined;
  private screen: Screen | undefined;
  private problem: BookingState['problem'] = null;
  private booked: Appointment | null = null;
  private wantsTimes = false;

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
    const { isReady, language } = this.localize;
    const keys = [this.source.client, this.office, isReady ? language : ''] as const;
    this.flow.switchBy(keys, (client, office, language) => {
      this.flow.store?.leave();
      return createBooking(client.withLanguage(language), { office });
    });
    const { store } = this.flow;
    if (store) this.steer(store);
    const { hold, step, office } = this.flow.value ?? {};
    this.pulse.beatBy(hold && step === 'details' ? this.source.client?.timers : undefined);
    this.townColour.otherwise = office?.accent;
  }

  protected override updated() {
    const { value } = this.flow;
    if (!value?.office) return;
    this.later.load();
    this.moveFocus(value);
    if (value.slots || toScreen(value.step) !== 'time') this.earlier = value;
    if (value.appointment && value.appointment !== this.booked) {
      this.dispatchEvent(new AppointmentBookEvent(value.appointment.id, value.appointment.office.id));
    }
    this.booked = value.appointment;
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`<div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div>`;
  }

  private renderContent() {
    const { localize, source, flow } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    const { value: state, store } = flow;
    if (state?.office && store)
      return this.renderScreen({ words: localize, state, office: state.office, flow: store });
    if (state?.problem) return renderProblem(localize, state.problem, { retry: () => void store?.retry() });
    return this.renderLoading();
  }

  private renderScreen(context: StepContext) {
    const screen = toScreen(context.state.step);
    if (screen === 'concern') return this.renderConcern(context);
    const { steps, problem } = this.later;
    if (problem) return renderProblem(context.words, problem, { retry: () => this.later.load() });
    if (!steps) return this.renderLoading();
    if (screen === 'time') return this.renderTime(context, steps);
    if (screen === 'details') return steps.renderDetailsStep(context, this.source.client?.now() ?? 0);
    return steps.renderDoneStep(context, this.source.client);
  }

  private renderLoading() {
    return html`<div class="space">${renderLoading(this.localize)}</div>`;
  }

  private renderConcern(context: StepContext) {
    const { office } = context;
    if (this.search?.office !== office) this.search = { office, services: createServiceSearch(office) };
    return renderConcernStep(context, {
      query: this.query,
      search: this.search.services,
      isPresetUnknown: this.service !== '' && !isBookable(office, this.service),
      handleQuery: (query) => (this.query = query),
    });
  }

  private renderTime(context: StepContext, { DayCalendar, renderTimeStep, withEarlierTimes }: LaterSteps) {
    const { words } = context;
    const state = withEarlierTimes(context.state, this.earlier);
    const { days } = state;
    this.calendar ??= new DayCalendar(this);
    const handleChoose = (date: string) => {
      this.wantsTimes = true;
      this.chooseDay(date);
    };
    return renderTimeStep(
      { ...context, state },
      {
        calendar: days
          ? this.calendar.render({ words, days, date: this.emptyDate || state.date, handleChoose })
          : nothing,
        emptyDate: this.emptyDate,
        isEarlier: state !== context.state,
        handleDay: (date) => this.chooseDay(date),
        handleCalendar: () => this.find('#calendar')?.focus(),
      },
    );
  }

  private chooseDay(date: string) {
    const { value, store } = this.flow;
    const isFree = hasSlots(value?.days, date);
    this.emptyDate = isFree ? '' : date;
    if (isFree && date !== value?.date) void store?.chooseDay(date);
  }

  /** Takes the steps that need nobody's decision: the service of the page, and the first day with slots. */
  private steer(flow: Booking) {
    const { office, chosen, days, step, date } = flow.get();
    if (office && this.preset !== this.service) {
      this.preset = this.service;
      if (chosen.length === 0 && isBookable(office, this.service)) void flow.choose(this.service);
    }
    if (date) this.wishedDate = date;
    const first = step === 'day' && days ? toFirstDate(days, this.wishedDate) : null;
    if (!first) return;
    this.emptyDate = '';
    void flow.chooseDay(first);
  }

  /** A new screen is read from its heading, a new failure from its notice, a day of the calendar from its times. */
  private moveFocus({ step, problem, slots }: BookingState) {
    const { screen: before, problem: failure } = this;
    if (!this.find('#title')) return;
    this.screen = toScreen(step);
    this.problem = problem;
    const notice = problem && problem !== failure && this.find('#loss, #errors');
    const title = before && before !== this.screen && this.find('#title');
    const areTimesThere = this.emptyDate !== '' || slots !== null;
    const times = this.wantsTimes && areTimesThere && this.find('#times');
    if (times) this.wantsTimes = false;
    const target = notice || title || times;
    if (target) target.focus();
    if (this.screen === 'done') loadAppointment();
  }

  private find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  private leave() {
    this.flow.store?.leave();
    this.flow.switchBy([undefined], (never) => never);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-slot-picker': SlotPicker;
  }
  interface HTMLElementEventMap {
    'wm-appointment-book': AppointmentBookEvent;
  }
}
