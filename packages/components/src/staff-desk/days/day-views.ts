import { createDayDesk, type Client, type DayDesk, type DayDeskState } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { html, nothing, type CSSResult } from 'lit';
import { Follow } from '../../follow.ts';
import { Localize } from '../../locales/localize.ts';
import { renderLoading } from '../../states/states.ts';
import type { DayView } from '../desk-view.ts';
import { FocusWish } from '../focus-wish.ts';
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

/** What the views are made from beside their host. */
export interface DayParts {
  /** Speaks for the clerk; stays the same one when the session is begun again. */
  readonly client: Client;
  readonly office: Hall['office'];
  /** Current time by the server's clock, epoch milliseconds. */
  readonly now: number;
  readonly isShown: boolean;
}

/** The appointments of a day, the requests, the capacity: what a clerk does for the days ahead. */
export class DayViews implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly words: Localize<DaysMessages>;
  private readonly days: Follow<DayDeskState, DayDesk>;
  private readonly focus: FocusWish;
  private views: Views;
  private drawn: { readonly view: DayView; readonly context: DaysContext } | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.days = new Follow(host);
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
  render(view: DayView, { client, office, now, isShown }: DayParts): TemplateResult {
    const { isReady, language } = this.words;
    if (!isReady) return renderLoading(this.words);
    this.days.switchBy([client, office.id, language], (client, office, language) =>
      this.open(client.withLanguage(language), office),
    );
    const { value: state, store: flow } = this.days;
    if (!state || !flow) return renderLoading(this.words);
    const today = toDay(now, office.timeZone);
    const context = { words: this.words, state, flow, client, office, now, today };
    this.drawn = { view, context };
    const { booking } = this.views;
    const isBooking = booking.isOpen && view === 'appointments';
    const news = (view === 'capacity' && this.views.capacity.news) || sayChange(context);
    return html`
      <p class="news" role="status">${isShown ? news : nothing}</p>
      ${isBooking ? nothing : this.views[view].render(context)}
      ${booking.isOpen ? booking.render(context, isBooking) : nothing}
    `;
  }

  /** Forgets everything that was begun: somebody else works here, or elsewhere. */
  reset(): void {
    this.days.store?.leave();
    this.days.switchBy([undefined], (never) => never);
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
