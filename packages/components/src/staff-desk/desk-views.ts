import type { Client, Desk, DeskState } from '@wartemarke/client';
import type { Hall } from '@wartemarke/contract';
import { html, nothing, type ReactiveElement } from 'lit';
import { LaterPart } from '../later-part.ts';
import type { DayViews } from './days/day-views.ts';
import type { DeskContext } from './desk-context.ts';
import type { DayView, DeskView } from './desk-view.ts';
import { FocusWish } from './focus-wish.ts';
import { RequestWatch } from './request-watch.ts';
import { createSessionClient } from './session-client.ts';

/** What the views beside calling are made from. */
export interface ViewSource {
  readonly client: Client | undefined;
  readonly state: DeskState | undefined;
  readonly flow: Desk | undefined;
  /** The token of the session. */
  token(): string | undefined;
}

/** Leads between calling and what is about days. What was opened stays as it was left, also when the session ends. */
export class DeskViews {
  /** What is shown while somebody works. */
  shown: DeskView = 'call';
  private readonly host: ReactiveElement;
  private readonly later: ReturnType<typeof createLaterViews>;
  private readonly requests: RequestWatch;
  private readonly focus: FocusWish;
  private source: ViewSource | undefined;
  private session: Client | undefined;
  private keys: readonly unknown[] = [];
  private days: DayViews | undefined;
  private last: DayView | undefined;
  private office: Hall['office'] | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.later = createLaterViews(host);
    this.requests = new RequestWatch(host);
    this.focus = new FocusWish(host);
  }

  /** Takes in who works where. To be called before each update. */
  follow(source: ViewSource): void {
    const { client, state, token } = source;
    this.source = source;
    // While a session is resumed it is not known yet whose it is; then everything stays.
    if (!state?.clerk && token()) return;
    const office = state?.place?.office ?? '';
    const keys = [client, state?.clerk?.name, office];
    if (keys.some((key, index) => key !== this.keys[index])) this.begin(keys);
    this.requests.follow(state?.step === 'work' && !this.last ? this.session : undefined, office);
  }

  /** Shows another view, and leads the focus there. */
  show(view: DeskView): void {
    this.shown = view;
    if (view !== 'call') this.last = view;
    this.focus.want(...(view === 'call' ? ['#main', '#title'] : ['#view-title']));
  }

  /** How many requests are open; 0 while that is not known. */
  get openRequests(): number {
    return (this.last && this.days?.openRequests) ?? this.requests.count ?? 0;
  }

  /**
   * Draws what is about days, from the first time on that it was asked for.
   * @param now - Current time by the server's clock, epoch milliseconds.
   */
  render({ words, state }: DeskContext, now: number) {
    const { last, session } = this;
    // While signing in again, the hall is not known; its office is.
    this.office = state.hall?.value?.office ?? this.office;
    const { office } = this;
    if (!last || !session || !office) return nothing;
    const isShown = state.step === 'work' && this.shown !== 'call';
    return html`
      <main class="days" part="days" ?hidden=${!isShown}>
        ${this.later.render(words, (module) => {
          this.days ??= new module.DayViews(this.host);
          return this.days.render(last, { client: session, office, now, isShown });
        })}
      </main>
    `;
  }

  private begin(keys: readonly unknown[]): void {
    const { client } = this.source ?? {};
    this.keys = keys;
    this.session = client && keys.every(Boolean) ? this.createSession(client) : undefined;
    this.shown = 'call';
    this.days?.reset();
    this.last = undefined;
    this.office = undefined;
  }

  private createSession(client: Client): Client {
    return createSessionClient(client, {
      token: () => this.source?.token(),
      handleOver: () => this.source?.flow?.noteSessionOver(),
    });
  }
}

function createLaterViews(host: ReactiveElement) {
  return new LaterPart(host, () => import('./days/day-views.ts'));
}
