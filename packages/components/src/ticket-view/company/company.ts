import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { tellAid } from '../../aid-switch-event.ts';
import { termsIn } from '../../later-part.ts';
import type { ShownDirection, ShownTicket, TicketHost } from '../shown-ticket.ts';
import { keepChoices, readChoices, type TabChoices } from '../tab-memory.ts';
import { Awake } from './awake.ts';
import { CallTelling } from './call-telling.ts';
import { companyStyles } from './company.styles.ts';
import { renderDirection, sayDirection } from './direction-face.ts';
import { Leaving } from './leaving.ts';
import { messages } from './messages/index.ts';
import { PageTitle, toTitle } from './page-title.ts';
import { renderPlan } from './plan-face.ts';
import { toPlan, type Plan } from './plan.view.ts';
import { renderQueueState } from './queue-face.ts';
import { renderSwitch } from './switch-face.ts';

/**
 * Goes with somebody who waits: says when to be back and when it is time to go, and tells of the call in the ways that
 * they chose, until they come.
 */
export class Company implements ReactiveController {
  readonly laterStyles = [companyStyles];

  private readonly host: TicketHost;
  private readonly telling: CallTelling;
  private readonly awake: Awake;
  private readonly leaving: Leaving;
  private choices: TabChoices = readChoices();
  private readonly title = new PageTitle();
  private shown: ShownTicket | undefined;
  private plan: Plan | undefined;

  constructor(host: TicketHost) {
    this.host = host;
    this.telling = new CallTelling(host);
    this.awake = new Awake(() => this.choose({ awake: false }));
    this.leaving = new Leaving(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.letGo();
  }

  /** Which way somebody who is called has to go. */
  get direction(): ShownDirection | undefined {
    const { words, ticket } = this.shown ?? {};
    const direction = ticket?.counter?.direction;
    if (!words || !direction) return undefined;
    return { arrow: renderDirection(direction), name: sayDirection(words, direction) };
  }

  /** Takes how the ticket stands now. To be called in `willUpdate`. */
  follow(shown: ShownTicket | undefined): void {
    this.shown = shown;
    if (!shown) return this.letGo();
    this.leaving.follow(shown);
    this.telling.readOut(this.choices.aloud === true, shown);
    this.telling.follow(shown);
    const isExpected = shown.face === 'waiting' || shown.face === 'parked' || shown.face === 'called';
    this.awake.turn(this.choices.awake === true && isExpected);
    this.title.show(this.host.updateTitle ? toTitle(shown) : undefined);
    this.followPlan(shown);
  }

  /** Draws how the line stands, when to be back, and how the call reaches the holder. */
  render(shown: ShownTicket): TemplateResult {
    const { words, ticket, face } = shown;
    const term = termsIn(messages, words);
    return html`
      ${face === 'waiting' ? renderQueueState(words, ticket) : nothing} ${this.renderPlan(shown)}
      <section class="telling" part="telling" aria-labelledby="telling">
        <h3 id="telling">${term('tellTitle')}</h3>
        <p>${term('tellHelp')}</p>
        ${
          this.host.chime.isAllowed
            ? html`<p class="sound" role="status">${term('soundIsOn')}</p>`
            : html`<button class="button main" type="button" @click=${() => this.handleSound()}>
                ${term('soundOn')}
              </button>`
        }
        ${this.renderSwitches(shown)}
      </section>
    `;
  }

  /** Draws the way out of the line. */
  renderLeaving(shown: ShownTicket): TemplateResult {
    return this.leaving.render(shown);
  }

  /** Draws the answer to a call that is heard again and again. */
  renderComing({ words }: ShownTicket): TemplateResult | typeof nothing {
    const term = termsIn(messages, words);
    if (this.telling.isHushed) return html`<p class="hushed" role="status">${term('hushed')}</p>`;
    if (!this.telling.isHeard) return nothing;
    return html`
      <p class="coming">
        <button class="button" type="button" @click=${() => this.handleComing()}>${term('coming')}</button>
      </p>
    `;
  }

  private renderPlan({ words, ticket }: ShownTicket): TemplateResult | typeof nothing {
    const { plan, walkingMinutes } = this;
    if (!plan) return nothing;
    return renderPlan(words, {
      ...{ plan, walkingMinutes, timeZone: ticket.office.timeZone },
      onWalk: (minutes) => this.handleWalk(minutes),
    });
  }

  private renderSwitches(shown: ShownTicket): TemplateResult {
    const term = termsIn(messages, shown.words);
    const { aloud = false, awake = false } = this.choices;
    const note = this.telling.isMute(shown) ? term('noVoice') : undefined;
    return html`
      <div class="switches">
        ${renderSwitch({ label: term('aloud'), isOn: aloud, note, onPress: () => this.handleAloud() })}
        ${this.telling.renderNotices(shown)}
        ${
          this.awake.isPossible
            ? renderSwitch({
                ...{ label: term('awake'), isOn: awake },
                onPress: () => this.handleAwake(!awake),
              })
            : nothing
        }
      </div>
    `;
  }

  private get walkingMinutes(): number {
    return this.choices.walkingMinutes ?? 0;
  }

  /** A bell rings when it becomes time to go. */
  private followPlan(shown: ShownTicket): void {
    const before = this.plan;
    this.plan = toPlan(shown.ticket, this.walkingMinutes, shown.now);
    if (this.plan?.advice !== 'go' || before?.advice !== 'away') return;
    this.host.alert();
    const { words, ticket } = shown;
    this.telling.notify({ title: termsIn(messages, words)('go'), body: ticket.number }, shown);
  }

  /** Nobody is expected any more, at least not by the number that was shown. */
  private letGo(): void {
    this.telling.close();
    this.awake.close();
    this.title.giveBack();
  }

  private choose(choices: TabChoices): void {
    this.choices = { ...this.choices, ...choices };
    keepChoices(choices);
    this.host.requestUpdate();
  }

  private handleSound(): void {
    const { chime } = this.host;
    let isHeard = false;
    chime.onchange = () => {
      // Somebody in a noisy street hears at once whether it is loud enough.
      if (chime.isAllowed && !isHeard) chime.play();
      isHeard = chime.isAllowed;
      this.host.requestUpdate();
    };
    chime.open();
    chime.enable();
    tellAid(this.host, 'sound', true);
  }

  private handleWalk(walkingMinutes: number): void {
    // Whoever says that they walk farther sees that it is time to go; no bell is needed for that.
    this.plan = undefined;
    this.choose({ walkingMinutes });
  }

  private handleAloud(): void {
    const aloud = !this.choices.aloud;
    this.choose({ aloud });
    tellAid(this.host, 'reading', aloud);
    if (!this.shown) return;
    this.telling.readOut(aloud, this.shown);
    if (aloud) this.telling.greet(this.shown);
  }

  private handleAwake(awake: boolean): void {
    this.choose({ awake });
    tellAid(this.host, 'awake', awake);
  }

  private handleComing(): void {
    this.telling.hush();
    this.host.focusLater('#title');
  }
}
