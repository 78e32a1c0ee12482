import {
  ConnectionError,
  openTicket,
  readAccess,
  type Access,
  type Client,
  type Live,
  type TicketCase,
  type TicketCaseState,
} from '@wartemarke/client';
import type { Ticket } from '@wartemarke/contract';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Accent } from '../accent.ts';
import { BellChime, type Chime } from '../chime.ts';
import { ClientSource } from '../client-source.ts';
import { flash } from '../flash.ts';
import { Follow } from '../follow.ts';
import { Localize } from '../locales/localize.ts';
import { Pulse } from '../pulse.ts';
import type { Voice } from '../speech/voice.ts';
import { renderLoading, renderProblem } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { messages } from './messages/index.ts';
import type { ShownTicket, TicketHost } from './shown-ticket.ts';
import { TicketAloud } from './ticket-aloud.ts';
import { TicketChangeEvent } from './ticket-change-event.ts';
import { TicketParts } from './ticket-parts.ts';
import { styles } from './ticket-view.styles.ts';
import { isNewCall, toServerNow, toTicketView, type TicketView as View } from './ticket-view.view.ts';

// Two long buzzes and a short one, in milliseconds.
const buzz = [400, 150, 400, 150, 200];

/**
 * Shows a ticket to its holder: the number, how many are before it and for how long, when to be back, and the call
 * itself, unmistakably. Opens what the page's fragment (`#office=…&id=…&token=…`) points to, unless it is told what
 * to open. Follows a visit that is passed on to another office.
 * @tagname wm-ticket-view
 * @fires {TicketChangeEvent} wm-ticket-change - The ticket stands differently than before, or was called again.
 * @fires {TicketLeaveEvent} wm-ticket-leave - The number was given back here.
 * @fires {TicketReturnEvent} wm-ticket-return - Somebody came back into the line after a missed call.
 * @fires {AidSwitchEvent} wm-aid-switch - Sound, reading aloud, the lit screen or notifications were switched on or off.
 * @fires {ProblemShowEvent} wm-problem-show - Something went wrong, and the element says so.
 * @slot ticket - The town's own text below the number.
 * @csspart ticket - The number, and what matters now.
 * @csspart facts - Appointment, waiting area, office.
 * @csspart plan - When to be back.
 * @csspart telling - How the call reaches the holder.
 * @csspart problem - What went wrong, and the ways on.
 * @csspart stale - Says that there is no connection, and how old the state is.
 */
export class TicketView extends LitElement implements TicketHost {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Whether the title of the page says when the number is called. */
  @property({ type: Boolean, attribute: 'update-title' }) updateTitle = false;

  /**
   * Address of the service worker of this page, on the page's own server. With it, the page opens without a connection
   * too and offers notifications; without it, neither.
   */
  @property() worker = '';

  /** Where the ticket comes from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** What to open; goes before the page's fragment. */
  @property({ attribute: false }) access?: Access | undefined;

  /** The sound of a call, for those who want one. */
  @property({ attribute: false }) chime: Chime = new BellChime();

  /** Who reads the call out to those who want it; the voices of the device when left out. */
  @property({ attribute: false }) voice?: Voice;

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly ticket = new Follow<TicketCaseState, TicketCase>(this);
  private readonly pulse = new Pulse(this, 1000);
  private readonly aloud = new TicketAloud();
  private readonly parts = new TicketParts(this);
  private fromPage: Access | undefined;
  private view: View | undefined;
  private told: Ticket | undefined;
  private focusOn = '';
  private focused: Element | null = null;

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
    this.ticket.store?.close();
    this.chime.close();
  }

  protected override willUpdate() {
    const { client } = this.source;
    this.ticket.switchBy([client, this.opened], openTicket);
    const { value: state } = this.ticket;
    this.view = state && toTicketView(state, this.now);
    const { shown } = this;
    this.parts.follow(shown);
    const isMoving = state?.live.status === 'stale' || shown?.ticket.returnUntil;
    this.pulse.beatBy(isMoving ? client?.timers : undefined);
    this.focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated() {
    this.noteNews(this.view?.ticket);
    // What had the focus may have gone with the state that it belonged to.
    if (this.focused && !this.focused.isConnected) this.focusOn ||= '#title';
    const target = this.focusOn && this.renderRoot.querySelector<HTMLElement>(this.focusOn);
    this.focusOn = '';
    if (target) target.focus();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        ${this.renderContent()} ${this.aloud.render(this.localize, this.view, this.parts.direction?.name)}
      </div>
    `;
  }

  private renderContent() {
    const { localize, source, view, ticket, parts } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    if (!this.opened) return this.renderLinkMissing();
    if (view) return parts.render(localize, view, this.shown);
    const { error, status } = ticket.value?.live ?? {};
    const retry = status === 'failed' && isWorthAgain(error) ? () => ticket.store?.reconnect() : undefined;
    return html`
      ${ticket.value && source.client ? parts.renderPassedOn(localize, { state: ticket.value, client: source.client }) : nothing}
      ${
        error
          ? renderProblem(localize, error, { retry })
          : html`<div class="space">${renderLoading(localize)}</div>`
      }
    `;
  }

  private renderLinkMissing() {
    return html`
      <section class="notice" aria-labelledby="title">
        <h2 id="title">${this.localize.term('linkTitle')}</h2>
        <p>${this.localize.term('linkHelp')}</p>
      </section>
    `;
  }

  private readFragment = () => {
    this.fromPage = readAccess(location.hash) ?? this.fromPage;
    this.requestUpdate();
  };

  private noteNews(ticket: Ticket | undefined) {
    if (!ticket || !this.localize.isReady) return;
    const { told } = this;
    this.told = ticket;
    const isCall = isNewCall(told, ticket);
    if (isCall) {
      this.alert();
      flash(this.renderRoot.querySelector('.ticket'));
    }
    if (isCall || told?.state !== ticket.state) this.tell(ticket);
  }

  private tell({ id: ticket, office, state }: Ticket) {
    this.dispatchEvent(new TicketChangeEvent({ ticket, office: office.id, state }));
  }

  private get opened(): Access | undefined {
    return this.access ?? this.fromPage;
  }

  private get now(): number {
    const { value } = this.ticket;
    return toServerNow(value?.live ?? { status: 'connecting' }, this.source.client?.now() ?? 0);
  }

  private get shown(): ShownTicket | undefined {
    const { view, localize: words, now, source, ticket } = this;
    const { client } = source;
    if (!view?.ticket || !client || !ticket.value || !ticket.store) return undefined;
    const { face, ticket: last, canReturn } = view;
    return { words, client, held: ticket.store, state: ticket.value, face, ticket: last, canReturn, now };
  }

  /** Lets the bell ring and the phone buzz, as at a call. */
  alert(): void {
    this.chime.play();
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(buzz);
  }

  /** Leads the focus there once it is drawn. */
  focusLater(selector: string): void {
    this.focusOn = selector;
    this.requestUpdate();
  }
}

function isWorthAgain(error: Live<Ticket>['error']): boolean {
  return error instanceof ConnectionError || error?.code !== 'ticket_not_found';
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-ticket-view': TicketView;
  }
}
