import {
  openWaitingEntry,
  readAccess,
  type Access,
  type Client,
  type WaitingCase,
  type WaitingCaseState,
} from '@wartemarke/client';
import type { WaitingEntry } from '@wartemarke/contract';
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
import { messages } from './messages/index.ts';
import { OfferPassEvent } from './offer-pass-event.ts';
import { renderOffer } from './offer.ts';
import { WaitingListEndEvent } from './waiting-list-end-event.ts';
import { renderBook, renderBooked, renderEnd, renderWaiting, renderWish } from './waiting-face.ts';
import { styles } from './waiting-list.styles.ts';
import { toWaitingFace } from './waiting-list.view.ts';

/**
 * Shows somebody their place on the waiting list: what they wait for, and the time that came back and is kept for them,
 * to be taken or passed on. Opens what the page's fragment (`#office=…&id=…&token=…`) points to, unless it is told what
 * to open.
 * @tagname wm-waiting-list
 * @fires {WaitingListEndEvent} wm-waiting-list-end - The offered time was taken, or the place given up.
 * @fires {OfferPassEvent} wm-offer-pass - The offered time was let go to the next person.
 * @fires {LinkOpenEvent} wm-link-open - Somebody goes to where an appointment is booked; can be called off.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the element says so.
 * @slot entry - The town's own text below what is waited for.
 * @csspart offer - The time that is offered.
 * @csspart entry - What is waited for.
 * @csspart problem - What went wrong, and the ways on.
 */
export class WaitingList extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** Page where an appointment is booked, for those who no longer wait. */
  @property({ attribute: 'booking-url' }) bookingUrl = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Where the entry comes from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** What to open; goes before the page's fragment. */
  @property({ attribute: false }) access?: Access | undefined;

  @state() private isAsking = false;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly case = new Follow<WaitingCaseState, WaitingCase>(this);
  private readonly pulse = new Pulse(this, 10_000);
  private fromPage: Access | undefined;
  private focusOn = '';

  constructor() {
    super();
    new Accent(this);
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.readFragment);
    this.readFragment();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.readFragment);
  }

  protected override willUpdate() {
    const { isReady, language } = this.localize;
    this.case.switchBy(
      [this.source.client, this.opened, isReady ? language : ''],
      (client, access, language) => openWaitingEntry(client.withLanguage(language), access),
    );
    this.pulse.beatBy(this.case.value?.entry?.offer ? this.source.client?.timers : undefined);
  }

  protected override updated() {
    const target = this.focusOn && this.renderRoot.querySelector<HTMLElement>(this.focusOn);
    this.focusOn = '';
    if (target) target.focus();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`<div class="root" lang=${language} dir=${direction}>${this.renderContent()}</div>`;
  }

  private renderContent() {
    const { localize, source } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    if (!this.opened) return renderEnd(localize, 'link', this.bookingUrl);
    const { value } = this.case;
    const face = value && toWaitingFace(value, this.nowAt);
    if (!value || !face) return this.renderNothing(value?.problem);
    if (face === 'left') return renderEnd(localize, 'left', this.bookingUrl);
    return this.renderEntry(face, value);
  }

  private renderNothing(problem: WaitingCaseState['problem'] | undefined) {
    const { localize } = this;
    if (!problem) return html`<div class="space">${renderLoading(localize)}</div>`;
    if (problem.code !== 'link_invalid') {
      return renderProblem(localize, problem, { retry: () => void this.case.store?.reload() });
    }
    return html`${renderProblem(localize, problem)} ${renderBook(localize, this.bookingUrl)}`;
  }

  private renderEntry(
    face: WaitingEntry['state'],
    { entry, problem, busy, offeredUntilAt }: WaitingCaseState,
  ) {
    if (!entry) return nothing;
    const { localize } = this;
    if (face === 'booked') return renderBooked(localize, entry);
    if (face === 'ended') return renderEnd(localize, 'ended', this.bookingUrl);
    const { phone, timeZone } = entry.office;
    return html`
      ${problem ? renderProblem(localize, problem, { phone, timeZone }) : nothing}
      ${
        face === 'offered' && entry.offer
          ? renderOffer(localize, {
              offer: entry.offer,
              office: entry.office,
              untilAt: offeredUntilAt ?? 0,
              nowAt: this.nowAt,
              isBusy: busy.some((task) => task === 'accept' || task === 'pass'),
              handleAccept: () => this.handleAccept(),
              handlePass: () => this.handlePass(),
            })
          : renderWaiting(localize, entry)
      }
      ${renderWish(localize, entry)}
      <slot name="entry"></slot>
      ${this.isAsking ? this.renderQuestion() : this.renderLeave()}
    `;
  }

  private renderLeave() {
    return html`
      <button class="button" type="button" id="leave" @click=${this.handleAsk}>
        ${this.localize.term('leave')}
      </button>
    `;
  }

  private renderQuestion() {
    const { localize } = this;
    const isBusy = this.case.value?.busy.includes('leave') ?? false;
    return html`
      <section class="notice" aria-labelledby="question">
        <h3 id="question" tabindex="-1">${localize.term('leaveTitle')}</h3>
        <p>${localize.term('leaveHelp')}</p>
        <div class="ways">
          <button class="button main" type="button" aria-disabled=${isBusy} @click=${this.handleLeave}>
            ${localize.term('leaveYes')}
          </button>
          <button class="button" type="button" @click=${this.handleStay}>${localize.term('leaveNo')}</button>
        </div>
      </section>
    `;
  }

  private handleAccept() {
    const place = this.tellable;
    void this.case.store?.accept().then((hasWorked) => {
      this.lead('#title');
      if (hasWorked) this.dispatchEvent(new WaitingListEndEvent({ ...place, outcome: 'booked' }));
    });
  }

  private handlePass() {
    const place = this.tellable;
    void this.case.store?.pass().then((hasWorked) => {
      this.lead('#title');
      if (hasWorked) this.dispatchEvent(new OfferPassEvent(place));
    });
  }

  private handleLeave() {
    const place = this.tellable;
    void this.case.store?.leave().then((hasWorked) => {
      this.isAsking = false;
      this.lead('#title');
      if (hasWorked) this.dispatchEvent(new WaitingListEndEvent({ ...place, outcome: 'left' }));
    });
  }

  private handleAsk() {
    this.isAsking = true;
    this.focusOn = '#question';
  }

  private handleStay() {
    this.isAsking = false;
    this.focusOn = '#leave';
  }

  private lead(selector: string) {
    this.focusOn = selector;
    this.requestUpdate();
  }

  private readFragment = () => {
    this.fromPage = readAccess(location.hash) ?? this.fromPage;
    this.requestUpdate();
  };

  /** What events say of the place on the list. */
  private get tellable() {
    const { id: entry = '', office = '' } = this.opened ?? {};
    return { entry, office };
  }

  private get opened(): Access | undefined {
    return this.access ?? this.fromPage;
  }

  private get nowAt(): number {
    return this.source.client?.now() ?? 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-waiting-list': WaitingList;
  }
}
