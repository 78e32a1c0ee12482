import type { DeskAppointment } from '@wartemarke/contract';
import type { ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatAge } from '../../format-age.ts';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import { toConcern } from '../staff-desk.view.ts';
import { AppointmentSheet } from './appointment-sheet.ts';
import type { DaysContext } from './days-context.ts';
import { toOldestFirst } from './days.view.ts';
import { handleRowKey } from './row-keys.ts';

/** What waits for the office: requests to answer, documents to look at. One settled leads to the next. */
export class RequestsView {
  private readonly sheet: AppointmentSheet;
  private readonly focus: FocusWish;

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.focus = focus;
    this.sheet = new AppointmentSheet(host, focus, {
      toOrigin: (id) => `#open-${CSS.escape(id)}`,
      handleDone: (context, before) => this.goOn(context, before),
    });
  }

  /** Requests are read from the beginning on. */
  begin(_context: DaysContext): void {}

  render(context: DaysContext): TemplateResult {
    const { words, state } = context;
    return html`
      <div class="day-view ${this.sheet.id ? 'with-sheet' : ''}">
        <div class="day-list">
          <h2 id="view-title" tabindex="-1">${words.term('requestsTitle')}</h2>
          ${this.renderFailure(context)}
          ${state.requests ? this.renderRequests(context, toOldestFirst(state.requests)) : this.renderWaiting(context)}
        </div>
        ${this.sheet.render(context)}
      </div>
    `;
  }

  private renderRequests(context: DaysContext, requests: readonly DeskAppointment[]) {
    const { words } = context;
    if (requests.length === 0)
      return html`<p class="notice" role="status">${words.term('requestsEmpty')}</p>`;
    return html`
      <p class="soft">${words.term('requestsHelp')}</p>
      <ol class="requests" @keydown=${handleRowKey}>
        ${requests.map((request) => html`<li>${this.renderRequest(context, request)}</li>`)}
      </ol>
    `;
  }

  private renderRequest(context: DaysContext, request: DeskAppointment) {
    const { words, office, now } = context;
    const { id, state, contact, startAt, bookedAt, services } = request;
    const { shortDate, time } = officeTime(words.language, office.timeZone);
    const age = formatAge(now - Date.parse(bookedAt), words.language);
    return html`
      <button
        class="row request"
        type="button"
        id="open-${id}"
        aria-current=${id === this.sheet.id ? 'true' : nothing}
        @click=${() => this.sheet.open(context, request)}
      >
        <span class="kind">${words.term(state === 'requested' ? 'toAnswer' : 'toCheckDocuments')}</span>
        <strong><bdi>${contact.name ?? words.term('noName')}</bdi></strong>
        <span class="age">${age}</span>
        <span class="what">
          ${shortDate(startAt)}, ${time(startAt)}<br />
          <bdi>${toConcern(services)}</bdi>
        </span>
      </button>
    `;
  }

  private renderWaiting({ words, state }: DaysContext) {
    return state.problem?.task === 'requests' ? nothing : renderLoading(words);
  }

  private renderFailure({ words, state, flow }: DaysContext) {
    if (state.problem?.task !== 'requests') return nothing;
    return renderProblem(words, state.problem, { retry: () => void flow.loadRequests() });
  }

  // The next one is opened with the focus on its heading, so that no key is pressed on it unread.
  private goOn(context: DaysContext, before: DeskAppointment): void {
    const open = toOldestFirst(context.flow.get().requests ?? []);
    if (open.some(({ id }) => id === before.id)) return;
    const next = open.find(({ bookedAt }) => Date.parse(bookedAt) >= Date.parse(before.bookedAt)) ?? open[0];
    if (next) this.sheet.open(context, next);
    else this.sheet.close(context);
    if (!next) this.focus.want('#view-title');
  }
}
