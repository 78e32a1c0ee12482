import { followToday, type Client, type Live } from '@wartemarke/client';
import type { Slot, Today } from '@wartemarke/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { ClientSource } from '../client-source.ts';
import { Follow } from '../follow.ts';
import { tellLink } from '../link-open-event.ts';
import { Localize } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { Pulse } from '../pulse.ts';
import { renderStale } from '../states/stale.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { messages } from './messages/index.ts';
import { styles } from './walk-in.styles.ts';
import {
  hasWait,
  needsAppointment,
  toWalkInQueues,
  type QueueFace,
  type WalkInQueue,
} from './walk-in.view.ts';

/**
 * Tells somebody who is about to come how it is now: the wait without an appointment, and the times that are still free
 * today. For the homepage and the door.
 * @tagname wm-walk-in
 * @fires {LinkOpenEvent} wm-link-open - Somebody goes to where an appointment is booked; can be called off.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the element says so.
 * @slot today - The town's own text below the queues.
 * @csspart queue - One queue: its wait, its hours and its free times.
 * @csspart problem - What went wrong, and the ways on.
 * @csspart stale - Says that there is no connection, and how old the state is.
 */
export class WalkIn extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Id of the office. */
  @property() office = '';

  /** Page where an appointment is booked; without it there is no way there. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Where the facts come from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly today = new Follow<Live<Today>>(this);
  private readonly pulse = new Pulse(this, 30_000);

  constructor() {
    super();
    new Accent(this);
  }

  protected override willUpdate() {
    const { isReady, language } = this.localize;
    this.today.switchBy(
      [this.source.client, this.office, isReady ? language : ''],
      (client, office, language) => followToday(client.withLanguage(language), office),
    );
    this.pulse.beatBy(this.today.value?.status === 'stale' ? this.source.client?.timers : undefined);
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`<div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div>`;
  }

  private renderContent() {
    const { localize, source } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    if (!this.office) return renderProblem(localize, { code: 'office_missing' });
    const { value, error, status, receivedAt = 0 } = this.today.value ?? {};
    if (!value && error) return renderProblem(localize, error, { retry: () => this.today.restart() });
    if (!value) return html`<div class="space">${renderLoading(localize)}</div>`;
    const age = (source.client?.now() ?? 0) - receivedAt;
    return html`
      ${status === 'stale' ? renderStale(localize, age) : nothing} ${this.renderToday(value)}
      <slot name="today"></slot>
      ${
        this.bookingUrl
          ? html`<a class="button main" href=${this.bookingUrl} @click=${tellLink()}
              >${localize.term('book')}</a
            >`
          : nothing
      }
    `;
  }

  private renderToday(today: Today) {
    const queues = toWalkInQueues(today);
    if (queues.length === 0) return html`<p class="notice">${this.localize.term('nothing')}</p>`;
    return html`
      <ul class="queues">
        ${queues.map((queue) => this.renderQueue(queue, today))}
      </ul>
      <p class="at">${this.localize.term('at', { time: this.times(today).time(today.at) })}</p>
    `;
  }

  private renderQueue(queue: WalkInQueue, today: Today) {
    const { name, face, text, openings } = queue;
    return html`
      <li class="queue ${face}" part="queue">
        <h3>${name}</h3>
        ${text ? html`<p class="said" dir="auto">${text}</p>` : nothing}
        <dl>
          <div class="fact">
            <dt>${this.localize.term('without')}</dt>
            <dd>${this.renderWait(queue, today)}</dd>
          </div>
          <div class="fact">
            <dt>${this.localize.term('with')}</dt>
            <dd>${this.renderSlots(queue, today)}</dd>
          </div>
        </dl>
        ${openings.length > 0 ? html`<p class="hours">${this.sayHours(openings, today)}</p>` : nothing}
      </li>
    `;
  }

  private renderWait(queue: WalkInQueue, today: Today) {
    const { localize } = this;
    const { face, wait, waiting, opensAt } = queue;
    if (opensAt) return localize.term('later', { time: this.times(today).time(opensAt) });
    if (needsAppointment(queue)) return this.renderInstead(queue, today);
    if (!hasWait(queue) || !wait) return this.sayFace(face);
    const { fromMinutes: from, toMinutes: to } = wait;
    return html`
      <strong>${to === 0 ? localize.term('noWait') : localize.term('wait', { from, to })}</strong>
      <span class="small">
        ${face === 'paused' ? localize.term('paused') : localize.term('waiting', { count: waiting })}
      </span>
    `;
  }

  /** Says that nobody else is taken without an appointment, and offers one instead. */
  private renderInstead({ id: queue, face, nextSlot }: WalkInQueue, today: Today) {
    const { localize } = this;
    const offer = nextSlot
      ? localize.term('insteadToday', { time: this.times(today).time(nextSlot.startAt) })
      : localize.term('insteadLater');
    return html`
      <span>${this.sayFace(face)}</span>
      <span class="small">
        ${this.bookingUrl ? html`<a class="instead" href=${this.bookingUrl} @click=${tellLink({ queue })}>${offer}</a>` : offer}
      </span>
    `;
  }

  private sayFace(face: QueueFace): string {
    return this.localize.term(face === 'open' ? 'unknown' : face);
  }

  private renderSlots({ freeSlots: count, nextSlot }: WalkInQueue, today: Today) {
    const { localize } = this;
    if (!nextSlot) return localize.term('noSlots');
    const time = this.times(today).time(nextSlot.startAt);
    return html`
      <strong>${localize.term('next', { time })}</strong>
      <span class="small">${localize.term('slots', { count })}</span>
    `;
  }

  private sayHours(openings: readonly Slot[], today: Today) {
    const { clock } = this.times(today);
    const closing = (at: string) => clock(at).replace(/^0:00$/, '24:00');
    const hours = openings.map(({ startAt, endAt }) => `${clock(startAt)}–${closing(endAt)}`).join(', ');
    return this.localize.term('hours', { hours });
  }

  private times({ timeZone }: Today) {
    return officeTime(this.localize.language, timeZone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-walk-in': WalkIn;
  }
}
