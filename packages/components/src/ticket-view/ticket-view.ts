import { ConnectionError, readAccess, type Access, type Client, type Live } from '@wartemarke/client';
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
import { renderLoading, renderProblem, renderStale } from '../states/states.ts';
import { base } from '../styles/base.ts';
import { controls } from '../styles/controls.ts';
import { Leaving } from './leaving.ts';
import { messages } from './messages/index.ts';
import { PageTitle } from './page-title.ts';
import { renderActions, renderLeaveQuestion } from './ticket-actions.ts';
import { renderFacts, renderTicketFace } from './ticket-face.ts';
import { TicketChangeEvent } from './ticket-change-event.ts';
import { styles } from './ticket-view.styles.ts';
import { isNewCall, isOpen, toTicketView, type TicketView as View } from './ticket-view.view.ts';

// Two long buzzes and a short one, in milliseconds.
const buzz = [400, 150, 400, 150, 200];

/**
 * Shows a ticket to its holder: the number, how many are before it and for how long, and the call itself,
 * unmistakably. Opens what the page's fragment (`#office=…&id=…&token=…`) points to, unless it is told what
 * to open.
 * @tagname wm-ticket-view
 * @fires {TicketChangeEvent} wm-ticket-change - The ticket stands differently than before, or was called again.
 * @csspart ticket - The number, and what matters now.
 * @csspart facts - Appointment, waiting area, office.
 * @csspart problem - What went wrong, and the ways on.
 * @csspart stale - Says that there is no connection, and how old the state is.
 */
export class TicketView extends LitElement {
  static override styles = [base, controls, styles];

  /** Address of the town's server. Left out inside a provider. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** The town's colour as `#rrggbb`. */
  @property() accent = '';

  /** Whether the title of the page says when the number is called. */
  @property({ type: Boolean, attribute: 'update-title' }) updateTitle = false;

  /** Where the ticket comes from; goes before `baseUrl` and the provider. */
  @property({ attribute: false }) client?: Client;

  /** What to open; goes before the page's fragment. */
  @property({ attribute: false }) access?: Access | undefined;

  /** The sound of a call, for those who want one. */
  @property({ attribute: false }) chime: Chime = new BellChime();

  private readonly source = new ClientSource(this);
  private readonly localize = new Localize(this, messages);
  private readonly ticket = new Follow<Live<Ticket>>(this);
  private readonly pulse = new Pulse(this, 1000);
  private readonly leaving = new Leaving(this);
  private readonly pageTitle = new PageTitle();
  private fromPage: Access | undefined;
  private view: View | undefined;
  private shown: Ticket | undefined;
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
    this.chime.close();
    this.pageTitle.giveBack();
  }

  protected override willUpdate() {
    const { client } = this.source;
    this.ticket.switchBy([client, this.opened], (client, access) => client.live.ticket(access));
    this.view = toTicketView(this.ticket.value, this.leaving.answer);
    this.pulse.beatBy(this.ticket.value?.status === 'stale' ? client?.timers : undefined);
  }

  protected override updated() {
    this.noteNews(this.view?.ticket);
    this.pageTitle.show(this.updateTitle ? this.toTitle(this.view) : undefined);
    const target = this.focusOn && this.renderRoot.querySelector<HTMLElement>(this.focusOn);
    this.focusOn = '';
    if (target) target.focus();
  }

  protected override render() {
    const { language, direction, isReady } = this.localize;
    if (!isReady) return nothing;
    return html`
      <div class="root" lang=${language} dir=${direction}>
        ${this.renderContent()}
        <p
          class="aloud"
          aria-live=${this.view?.face === 'called' ? 'assertive' : 'polite'}
          aria-atomic="true"
        >
          ${this.view && this.toSentence(this.view)}
        </p>
      </div>
    `;
  }

  private renderContent() {
    const { localize, source, view } = this;
    if (source.problem) return renderProblem(localize, source.problem);
    if (!this.opened) return this.renderLinkMissing();
    if (view) return this.renderTicket(view);
    const { error, status } = this.ticket.value ?? {};
    if (!error) return html`<div class="space">${renderLoading(localize)}</div>`;
    const retry = status === 'failed' && isWorthAgain(error) ? () => this.ticket.restart() : undefined;
    return renderProblem(localize, error, { retry });
  }

  private renderTicket(view: View) {
    const { face, ticket } = view;
    const { localize } = this;
    const queueState = face === 'waiting' && ticket ? ticket.queue.state : 'open';
    return html`
      ${this.renderConnection()} ${renderTicketFace(localize, view)}
      ${queueState === 'open' ? nothing : html`<p class="notice stale">${localize.term(queueState)}</p>`}
      ${ticket ? renderFacts(localize, ticket) : nothing} ${this.renderActions(view)}
    `;
  }

  private renderConnection() {
    const { status, receivedAt = 0 } = this.ticket.value ?? {};
    if (status !== 'stale') return nothing;
    return renderStale(this.localize, (this.source.client?.now() ?? 0) - receivedAt);
  }

  private renderActions({ face }: View) {
    if (face !== 'waiting' && face !== 'parked') return nothing;
    if (face === 'waiting' && this.leaving.step !== 'resting') {
      return renderLeaveQuestion(this.localize, this.leaving, {
        onYes: () => this.handleYes(),
        onNo: () => this.handleKeep(),
      });
    }
    return renderActions(this.localize, {
      isLoud: this.chime.isAllowed,
      canLeave: face === 'waiting',
      onSound: () => this.handleSound(),
      onLeave: () => this.handleLeave(),
    });
  }

  private renderLinkMissing() {
    return html`
      <section class="notice" aria-labelledby="title">
        <h2 id="title">${this.localize.term('linkTitle')}</h2>
        <p>${this.localize.term('linkHelp')}</p>
      </section>
    `;
  }

  private handleSound() {
    this.chime.onchange = () => this.requestUpdate();
    this.chime.open();
    this.chime.enable();
  }

  private handleLeave() {
    this.focusOn = '#question';
    this.leaving.ask();
  }

  private handleKeep() {
    this.focusOn = '#leave';
    this.leaving.keep();
  }

  private handleYes() {
    const { client } = this.source;
    if (!client || !this.opened) return;
    void this.leaving.leave(client, this.opened).then((hasWorked) => {
      if (!hasWorked) return;
      this.focusOn = '#title';
      this.requestUpdate();
    });
  }

  private readFragment = () => {
    this.fromPage = readAccess(location.hash) ?? this.fromPage;
    this.requestUpdate();
  };

  private get opened(): Access | undefined {
    return this.access ?? this.fromPage;
  }

  private noteNews(ticket: Ticket | undefined) {
    if (!ticket) return;
    const { shown } = this;
    this.shown = ticket;
    const isCall = isNewCall(shown, ticket);
    if (isCall) this.announce();
    if (isCall || shown?.state !== ticket.state) this.dispatchEvent(new TicketChangeEvent(ticket));
  }

  private announce() {
    this.chime.play();
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(buzz);
    flash(this.renderRoot.querySelector('.ticket'));
  }

  private toSentence({ face, ticket }: View): string {
    const { localize } = this;
    if (ticket && face === 'waiting') {
      return ticket.ahead === null ? '' : localize.term('ahead', { count: ticket.ahead });
    }
    const way =
      face === 'called' && ticket?.counter ? `${localize.term('comeTo')} ${ticket.counter.name}.` : '';
    return `${localize.term(face)}. ${way}`;
  }

  private toTitle(view: View | undefined): string | undefined {
    const { ticket } = view ?? {};
    if (!ticket || !isOpen(ticket)) return undefined;
    const { number, counter, state } = ticket;
    if (state !== 'called' || !counter) return `${this.localize.term('number')} ${number}`;
    return this.localize.term('titleCalled', { number, counter: counter.name });
  }
}

function isWorthAgain(error: NonNullable<Live<Ticket>['error']>): boolean {
  return error instanceof ConnectionError || error.code !== 'ticket_not_found';
}

declare global {
  interface HTMLElementTagNameMap {
    'wm-ticket-view': TicketView;
  }
}
