import type { Insights, MinuteSpread, WhatIfOutcome } from '@wartemarke/contract';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import type { InsightContext } from './insights-context.ts';
import { toComparison, toTypedNumber } from './insights.view.ts';
import { renderTable } from './plot.ts';

const mostCounters = 64;
const mostPercent = 100;

type Field = 'counters' | 'share';

/** A past day, played once more with other staffing or more appointments. */
export class WhatIfForm {
  private readonly host: ReactiveElement;
  private readonly focus: FocusWish;
  private date = '';
  private typed: Readonly<Record<Field, string>> = { counters: '', share: '' };
  private wrong: readonly Field[] = [];

  constructor(host: ReactiveElement, focus: FocusWish) {
    this.host = host;
    this.focus = focus;
  }

  render(context: InsightContext, { days }: Insights): TemplateResult {
    const { words, state } = context;
    const played = days.filter(({ visits }) => visits !== null && visits > 0).toReversed();
    if (played.length === 0) return html``;
    return html`
      <section class="part" aria-labelledby="what-if-title">
        <h2 id="what-if-title" tabindex="-1">${words.term('whatIfTitle')}</h2>
        <p class="soft">${words.term('whatIfHelp')}</p>
        <form
          class="what-if"
          @submit=${(event: SubmitEvent) => this.handleSubmit(event, context, played)}
          novalidate
        >
          ${this.renderDays(context, played)} ${this.renderField(context, 'counters', mostCounters)}
          ${this.renderField(context, 'share', mostPercent)}
          <button class="button main" aria-busy=${state.busy.includes('whatIf')}>
            ${words.term('play')}
          </button>
        </form>
        ${state.problem?.task === 'whatIf' ? renderProblem(words, state.problem) : nothing}
        ${state.outcome ? renderOutcome(context, state.outcome) : nothing}
      </section>
    `;
  }

  private renderDays({ words, times }: InsightContext, days: Insights['days']) {
    const handleChange = (event: Event) => (this.date = (event.currentTarget as HTMLSelectElement).value);
    return html`
      <div class="field">
        <label for="what-if-day">${words.term('day')}</label>
        <select id="what-if-day" @change=${handleChange}>
          ${days.map(({ date, visits }) => {
            const count = words.term('visitCount', { count: visits ?? 0 });
            const name = words.term('dayAndVisits', { date: times.shortDate(date), visits: count });
            return html`<option value=${date} ?selected=${date === this.date}>${name}</option>`;
          })}
        </select>
      </div>
    `;
  }

  private renderField({ words }: InsightContext, field: Field, most: number) {
    const isWrong = this.wrong.includes(field);
    const handleInput = (event: InputEvent) =>
      (this.typed = { ...this.typed, [field]: (event.currentTarget as HTMLInputElement).value });
    return html`
      <div class="field">
        <label for="what-if-${field}">
          ${words.term(field === 'share' ? 'appointmentShare' : 'counters')}
        </label>
        <input
          id="what-if-${field}"
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="what-if-${field}-hint"
          aria-invalid=${isWrong}
          .value=${this.typed[field]}
          @input=${handleInput}
        />
        <p class=${isWrong ? 'wrong' : 'hint'} id="what-if-${field}-hint">
          ${isWrong ? words.term('numberWrong', { most }) : words.term('leftEmpty')}
        </p>
      </div>
    `;
  }

  private handleSubmit(event: SubmitEvent, { flow }: InsightContext, days: Insights['days']): void {
    event.preventDefault();
    const counters = toTypedNumber(this.typed.counters, mostCounters);
    const percent = toTypedNumber(this.typed.share, mostPercent);
    this.wrong = [
      ...(counters === null ? ['counters' as const] : []),
      ...(percent === null ? ['share' as const] : []),
    ];
    this.host.requestUpdate();
    if (counters === null || percent === null) return this.focus.want(`#what-if-${this.wrong[0]}`);
    const date = days.some((day) => day.date === this.date) ? this.date : days[0]!.date;
    const question = {
      ...{ date },
      ...(counters !== undefined && { counters }),
      ...(percent !== undefined && { appointmentShare: percent / 100 }),
    };
    void flow.ask(question).then((hasWorked) => {
      if (hasWorked) this.focus.want('#outcome-title');
    });
  }
}

function renderOutcome(context: InsightContext, outcome: WhatIfOutcome) {
  const { words, times, numbers } = context;
  const { kind, minutes } = toComparison(outcome);
  const sentence =
    kind === 'faster' || kind === 'slower'
      ? words.term(kind, { minutes: numbers.minutes(minutes) })
      : words.term(kind);
  return html`
    <div class="outcome" role="group" aria-labelledby="outcome-title">
      <h3 id="outcome-title" tabindex="-1">
        ${words.term('outcome', { date: times.dayAndMonth(outcome.date) })}
      </h3>
      <p class="sentence ${kind}">${sentence}</p>
      ${renderTable('outcome-title', {
        head: [words.term('figure'), words.term('asItWas'), words.term('asAsked')],
        rows: toOutcomeRows(context, outcome),
      })}
    </div>
  `;
}

type Half = WhatIfOutcome['asItWas'];

function toOutcomeRows({ words, numbers }: InsightContext, { asItWas, asAsked }: WhatIfOutcome) {
  const few = words.term('few');
  const wait = (spread: MinuteSpread | null) => (spread ? numbers.minutes(spread.p50) : few);
  const longest = (spread: MinuteSpread | null) => (spread ? numbers.minutes(spread.p90) : few);
  const rows: readonly [name: string, say: (half: Half) => string][] = [
    [words.term('countersAtWork'), ({ counters }) => numbers.average(counters)],
    [words.term('withAppointment'), ({ appointmentShare }) => numbers.share(appointmentShare)],
    [`${words.term('walkInWait')}, ${words.term('middle')}`, ({ walkInWait }) => wait(walkInWait)],
    [`${words.term('walkInWait')}, ${words.term('longest')}`, ({ walkInWait }) => longest(walkInWait)],
    [`${words.term('appointmentWait')}, ${words.term('middle')}`, (half) => wait(half.appointmentWait)],
    [words.term('unserved'), ({ unserved }) => (unserved === null ? few : numbers.count(unserved))],
    [words.term('overtime'), ({ overtimeMinutes }) => numbers.minutes(overtimeMinutes)],
    [words.term('busy'), ({ busyShare }) => numbers.share(busyShare)],
  ];
  return rows.map(([name, say]) => [name, say(asItWas), say(asAsked)]);
}
