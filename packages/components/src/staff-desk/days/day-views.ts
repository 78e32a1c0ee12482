import {
  createDayDesk,
  createReception,
  type Client,
  type DayDesk,
  type DayDeskState,
  type Reception,
  type ReceptionState,
} from '@wartemarke/client';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { html, nothing, type CSSResult } from 'lit';
import { Follow } from '../../follow.ts';
import { Localize } from '../../locales/localize.ts';
import { renderLoading } from '../../states/states.ts';
import type { DayView } from '../desk-view.ts';
import { FocusWish } from '../focus-wish.ts';
import type { ViewGroup, ViewParts } from '../later-group.ts';
import { AppointmentsView } from './appointments-view.ts';
import { Booking } from './booking.ts';
import { bookingStyles } from './booking.styles.ts';
import { CapacityView } from './capacity-view.ts';
import { capacityStyles } from './capacity.styles.ts';
import type { DaysContext } from './days-context.ts';
import { dayStyles } from './days.styles.ts';
import { toDay } from './days.view.ts';
import type { DaysMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';
import { sayChange } from './say-change.ts';
import { paperStyles } from './day-paper.styles.ts';
import { RequestsView } from './requests-view.ts';
import { sheetStyles } from './appointment-sheet.styles.ts';
import { tableStyles } from './appointment-table.styles.ts';
import { requestStyles } from './requests.styles.ts';
import { formStyles } from './step-form.styles.ts';

/** The appointments of a day, the requests, the capacity: what a clerk does for the days ahead. */
export class DayViews implements ViewGroup<DayView>, ReactiveController {
  private readonly host: ReactiveElement;
  private readonly words: Localize<DaysMessages>;
  private readonly days: Follow<DayDeskState, DayDesk>;
  private readonly arrivals: Follow<ReceptionState, Reception>;
  private readonly focus: FocusWish;
  private views: Views;
  private drawn: { readonly view: DayView; readonly context: DaysContext } | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.days = new Follow(host);
    this.arrivals = new Follow(host);
    this.focus = new FocusWish(host);
    this.views = createViews(host, this.focus);
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const { drawn } = this;
    this.drawn = undefined;
    if (drawn) this.views[drawn.view].begin(drawn.context);
  }

  /** How many requests are open; undefined while that is not known. */
  get openRequests(): number | undefined {
    return this.days.value?.requests?.length;
  }

  /** Draws one of the views. What was begun in another one stays. */
  render(view: DayView, { client, office, now, isShown }: ViewParts): TemplateResult {
    const { isReady, language } = this.words;
    if (!isReady) return renderLoading(this.words);
    this.days.switchBy([client, office.id, language], (client, office, language) =>
      this.open(client.withLanguage(language), office),
    );
    this.arrivals.switchBy([client, office.id, language], (client, office, language) =>
      createReception(client.withLanguage(language), { office }),
    );
    const { value: state, store: flow } = this.days;
    const { value: arrived, store: receiving } = this.arrivals;
    if (!state || !flow || !arrived || !receiving) return renderLoading(this.words);
    const today = toDay(now, office.timeZone);
    const arrivals = { state: arrived, flow: receiving };
    const context = { words: this.words, state, flow, arrivals, client, office, now, today };
    const { booking } = this.views;
    // What was begun stays; of what is not seen, nothing else has to be drawn.
    if (!isShown) return html`${booking.isOpen ? booking.render(context, false) : nothing}`;
    this.drawn = { view, context };
    const isBooking = booking.isOpen && !booking.isAside && view === 'appointments';
    const news = (view === 'capacity' && this.views.capacity.news) || sayChange(context);
    return html`
      <p class="news" role="status">${news}</p>
      ${isBooking ? nothing : this.views[view].render(context)}
      ${booking.isOpen ? booking.render(context, isBooking) : nothing}
    `;
  }

  /** Shows an appointment of today, as soon as it is known. */
  openAppointment(id: string): void {
    this.views.booking.isAside = true;
    this.views.appointments.want(id);
  }

  /** Begins to book for somebody. */
  book(): void {
    this.views.booking.begin();
  }

  /** Forgets everything that was begun: somebody else works here, or elsewhere. */
  reset(): void {
    this.days.store?.leave();
    this.days.switchBy([undefined], (never) => never);
    this.arrivals.switchBy([undefined], (never) => never);
    this.views = createViews(this.host, this.focus);
    this.drawn = undefined;
  }

  private open(client: Client, office: string): DayDesk {
    this.days.store?.leave();
    const desk = createDayDesk(client, { office });
    void desk.loadRequests();
    return desk;
  }
}

interface Views {
  readonly appointments: AppointmentsView;
  readonly requests: RequestsView;
  readonly capacity: CapacityView;
  readonly booking: Booking;
}

function createViews(host: ReactiveElement, focus: FocusWish): Views {
  const booking = new Booking(host, focus);
  return {
    appointments: new AppointmentsView(host, focus, booking),
    requests: new RequestsView(host, focus),
    capacity: new CapacityView(host, focus),
    booking,
  };
}

/** The look of all of them. */
export const laterStyles: readonly CSSResult[] = [
  dayStyles,
  tableStyles,
  requestStyles,
  sheetStyles,
  formStyles,
  capacityStyles,
  bookingStyles,
  paperStyles,
];
