import { createWaitingWish, type WaitingWishFlow, type WaitingWishState } from '@wartemarke/client';
import type { DayPart, WaitingEntry } from '@wartemarke/contract';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { Follow } from '../../follow.ts';
import { Localize } from '../../locales/localize.ts';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { renderWrongFields } from '../details/field-errors.ts';
import type { NamedError } from '../details/field-errors.view.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { weekDates } from '../time/month.view.ts';
import type { WaitingFormMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';
import { WaitingListJoinEvent } from './waiting-list-join-event.ts';
import { waitingStyles } from './waiting-form.styles.ts';
import { renderContact } from './waiting-contact.ts';
import { toContactRules, toWrongFields } from './waiting-form.view.ts';

const parts: readonly DayPart[] = ['any', 'morning', 'afternoon'];

/** Lets somebody whom no time suits wait for one that comes back. */
class WaitingForm implements Face<BookingContext> {
  private readonly host: ScreenHost;
  private readonly words: Localize<WaitingFormMessages>;
  private readonly flow: Follow<WaitingWishState, WaitingWishFlow>;
  private problem: WaitingWishState['problem'] = null;
  private told: WaitingEntry | undefined;

  constructor(host: ScreenHost) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.flow = new Follow(host);
    host.addController(this);
  }

  /** The summary of what is wrong, and the good news, are read first. */
  hostUpdated(): void {
    const { problem = null, entry } = this.flow.value ?? {};
    if (problem !== this.problem) {
      this.problem = problem;
      this.host.renderRoot.querySelector<HTMLElement>('#wait-errors')?.focus();
    }
    const title = this.host.renderRoot.querySelector<HTMLElement>('#joined');
    if (!title || !entry || entry === this.told) return;
    this.told = entry;
    title.focus();
    this.host.dispatchEvent(new WaitingListJoinEvent({ office: entry.office.id }));
  }

  render(context: BookingContext): TemplateResult {
    const { office, client, state } = context;
    const { words, flow } = this;
    const { challenge } = office;
    flow.switchBy([client, office.id, state.chosen], (client, office, services) =>
      createWaitingWish(client, { office, services, challenge }),
    );
    if (!words.isReady) return renderLoading(words);
    const { entry } = flow.value ?? {};
    return entry ? this.renderJoined(entry) : this.renderForm(context);
  }

  private renderJoined({ ahead, link }: WaitingEntry) {
    const { words } = this;
    return html`
      <div class="notice good joined">
        <h4 id="joined" tabindex="-1">${words.term('joinedTitle')}</h4>
        <p>${words.term('joinedHelp', { count: ahead })}</p>
        <p><a href=${link}>${words.term('place')}</a></p>
      </div>
    `;
  }

  private renderForm(context: BookingContext) {
    const { words } = this;
    const { days } = context.state;
    const isBusy = this.flow.value?.busy.includes('join') ?? false;
    const wrong = toWrongFields(this.flow.value?.problem);
    return html`
      <form class="waiting" novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)}>
        <p>${words.term('help')}</p>
        ${this.renderFailure(context, wrong)}
        <div class="range">
          ${this.renderDate('fromDate', days?.from ?? '', days?.to ?? '', days?.from ?? '')}
          ${this.renderDate('toDate', days?.from ?? '', days?.to ?? '', days?.to ?? '')}
        </div>
        ${this.renderWeekdays()} ${this.renderParts()}
        ${toContactRules(context.office.fields).map((rule) => renderContact(words, context, rule, wrong))}
        <p class="hint">${words.term('reach')}</p>
        <button class="button main" aria-disabled=${isBusy}>
          ${words.term(isBusy ? 'joining' : 'join')}
        </button>
      </form>
    `;
  }

  private renderFailure({ office }: BookingContext, wrong: readonly NamedError[]) {
    const { words } = this;
    const problem = this.flow.value?.problem;
    if (!problem) return nothing;
    if (wrong.length === 0) {
      return renderProblem(words, problem, { phone: office.phone, timeZone: office.timeZone });
    }
    const heading = html`<h4 id="wait-errors-title">${words.term('errorsTitle')}</h4>`;
    return renderWrongFields(words, { id: 'wait-errors', code: problem.code, heading }, wrong);
  }

  private renderDate(name: 'fromDate' | 'toDate', min: string, max: string, value: string) {
    return html`
      <div class="field">
        <label for="wait-${name}">${this.words.term(name)}</label>
        <input id="wait-${name}" name=${name} type="date" required min=${min} max=${max} value=${value} />
      </div>
    `;
  }

  private renderWeekdays() {
    const { words } = this;
    const { weekday } = officeTime(words.language);
    return html`
      <fieldset>
        <legend>${words.term('weekdays')}</legend>
        ${weekDates.slice(0, 6).map((date, index) => renderOption('checkbox', 'weekday', String(index + 1), weekday(date), index < 5))}
      </fieldset>
    `;
  }

  private renderParts() {
    const { words } = this;
    return html`
      <fieldset>
        <legend>${words.term('part')}</legend>
        ${parts.map((part) => renderOption('radio', 'part', part, words.term(part), part === 'any'))}
      </fieldset>
    `;
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const say = (name: string) => String(data.get(name) ?? '').trim();
    const contact = Object.fromEntries(
      (['name', 'email', 'phone'] as const).flatMap((name) => (say(name) ? [[name, say(name)]] : [])),
    );
    void this.flow.store?.join({
      fromDate: say('fromDate'),
      toDate: say('toDate'),
      weekdays: data.getAll('weekday').map(Number),
      part: say('part') as DayPart,
      contact,
    });
  }
}

function renderOption(type: string, name: string, value: string, text: string, isChosen: boolean) {
  return html`
    <label class="option">
      <input type=${type} name=${name} value=${value} ?checked=${isChosen} />
      <span>${text}</span>
    </label>
  `;
}

export { WaitingForm as Face };

export const laterStyles: readonly CSSResult[] = [waitingStyles];
