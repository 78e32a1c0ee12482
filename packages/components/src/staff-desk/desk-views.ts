import type { Client, Live } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import { html, nothing, type ReactiveElement } from 'lit';
import type { DeskContext } from './desk-context.ts';
import type { DeskView, LaterView } from './desk-view.ts';
import type { WorkSource } from './desk-work.ts';
import { FocusWish } from './focus-wish.ts';
import { LaterGroup, type ViewParts } from './later-group.ts';
import { RequestWatch } from './request-watch.ts';
import { createSessionClient } from './session-client.ts';

/** Leads between calling and the other views. What was opened stays as it was left, also when the session ends. */
export class DeskViews {
  /** What is shown while somebody works. */
  shown: DeskView = 'call';
  private readonly groups: ReturnType<typeof createGroups>;
  private readonly requests: RequestWatch;
  private readonly focus: FocusWish;
  private source: WorkSource | undefined;
  private session: Client | undefined;
  private keys: readonly unknown[] = [];
  private hall: Live<Hall> | null = null;

  constructor(host: ReactiveElement) {
    this.groups = createGroups(host);
    this.requests = new RequestWatch(host);
    this.focus = new FocusWish(host);
  }

  /** Takes in who works where. To be called before each update. */
  follow(source: WorkSource): void {
    const { client, state, token } = source;
    this.source = source;
    // While a session is resumed it is not known yet whose it is; then everything stays.
    if (!state?.clerk && token()) return;
    const office = state?.place?.office ?? '';
    const keys = [client, state?.clerk?.name, office];
    if (keys.some((key, index) => key !== this.keys[index])) this.begin(keys);
    // While signing in again, the hall is not known; it is the same one.
    this.hall = state?.hall?.value ? state.hall : this.hall;
    const isCounted = this.groups.days.view !== undefined;
    this.requests.follow(state?.step === 'work' && !isCounted ? this.session : undefined, office);
    if (state?.hall?.value) this.groups.overview.load();
  }

  /**
   * Shows another view, and leads the focus there.
   * @param targets - Selectors of where it goes when its usual place is not meant.
   */
  show(view: DeskView, ...targets: readonly string[]): void {
    this.shown = view;
    if (view !== 'call') this.open(view);
    this.focus.want(...targets, ...(view === 'call' ? ['#main', '#title'] : ['#view-title']));
  }

  /** Shows an appointment of today with everything that belongs to it. */
  openAppointment(id: string): void {
    this.show('appointments');
    this.groups.days.ask((days) => days.openAppointment(id));
  }

  private book(): void {
    this.show('appointments');
    this.groups.days.ask((days) => days.book());
  }

  /** How many requests are open; 0 while that is not known. */
  get openRequests(): number {
    return this.groups.days.group?.openRequests ?? this.requests.count ?? 0;
  }

  /**
   * Draws the other views, each group from the first time on that it was asked for.
   * @param now - Current time by the server's clock, epoch milliseconds.
   */
  render({ words, state }: DeskContext, now: number) {
    const { session: client, hall } = this;
    if (!client || !hall?.value) return nothing;
    const { office } = hall.value;
    return Object.values(this.groups).map((group) => {
      const isShown = state.step === 'work' && group.view === this.shown;
      // A booking that was begun lives in its own element; what else was begun is remembered by its group.
      if (!isShown && group !== this.groups.days) return nothing;
      const parts: ViewParts = { client, office, hall, now, isShown, handleBook: () => this.book() };
      return html`<main class="days" part="days" ?hidden=${!isShown}>${group.render(words, parts)}</main>`;
    });
  }

  private open(view: LaterView): void {
    switch (view) {
      case 'reception':
        this.groups.reception.view = view;
        break;
      case 'overview':
        this.groups.overview.view = view;
        break;
      case 'insights':
        this.groups.insights.view = view;
        break;
      default:
        this.groups.days.view = view;
    }
  }

  private begin(keys: readonly unknown[]): void {
    const { client } = this.source ?? {};
    this.keys = keys;
    this.session = client && keys.every(Boolean) ? this.createSession(client) : undefined;
    this.shown = 'call';
    this.hall = null;
    for (const group of Object.values(this.groups)) group.reset();
  }

  private createSession(client: Client): Client {
    return createSessionClient(client, {
      token: () => this.source?.token(),
      handleOver: () => this.source?.flow?.noteSessionOver(),
    });
  }
}

function createGroups(host: ReactiveElement) {
  return {
    days: new LaterGroup(
      host,
      () => import('./days/day-views.ts'),
      ({ DayViews }) => new DayViews(host),
    ),
    reception: new LaterGroup(
      host,
      () => import('./reception/reception-view.ts'),
      ({ ReceptionView }) => new ReceptionView(host),
    ),
    overview: new LaterGroup(
      host,
      () => import('./overview/overview-view.ts'),
      ({ OverviewView }) => new OverviewView(host),
    ),
    insights: new LaterGroup(
      host,
      () => import('./insights/insights-views.ts'),
      ({ InsightsViews }) => new InsightsViews(host),
    ),
  };
}
