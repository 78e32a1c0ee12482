import { createInsightDesk, type Client, type InsightDesk, type InsightDeskState } from '@wartemarke/client';
import type { Insights } from '@wartemarke/contract';
import type { CSSResult, ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { Follow } from '../../follow.ts';
import { Localize } from '../../locales/localize.ts';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { dayStyles } from '../days/days.styles.ts';
import { toDay } from '../days/days.view.ts';
import { openFile } from '../days/open-file.ts';
import { formStyles } from '../days/step-form.styles.ts';
import { FocusWish } from '../focus-wish.ts';
import type { ViewGroup, ViewParts } from '../later-group.ts';
import { renderFigures } from './figures-face.ts';
import type { InsightContext } from './insights-context.ts';
import { insightStyles } from './insights.styles.ts';
import { isEmpty, toRange, type Period } from './insights.view.ts';
import { lengthStyles } from './lengths.styles.ts';
import { Lengths } from './lengths.ts';
import type { InsightMessages } from './messages/de.ts';
import { messages } from './messages/index.ts';
import { numbersIn } from './numbers.ts';
import { renderPeriodChoice } from './period-choice.ts';
import { plotStyles } from './plot.styles.ts';
import { tableStyles } from './table.styles.ts';
import { WhatIfForm } from './what-if.ts';

/** What is known of days that are over, and what can be made of it. */
export class InsightsViews implements ReactiveController, ViewGroup<'insights'> {
  private readonly host: ReactiveElement;
  private readonly words: Localize<InsightMessages>;
  private readonly desk: Follow<InsightDeskState, InsightDesk>;
  private readonly focus: FocusWish;
  private lengths: Lengths;
  private whatIf: WhatIfForm;
  private period: Period = 'weeks';
  private typed = { from: '', to: '' };
  private drawn: InsightContext | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    this.words = new Localize(host, messages);
    this.desk = new Follow(host);
    this.focus = new FocusWish(host);
    this.lengths = new Lengths(this.focus);
    this.whatIf = new WhatIfForm(host, this.focus);
    host.addController(this);
  }

  hostConnected(): void {}

  hostUpdated(): void {
    const { drawn } = this;
    this.drawn = undefined;
    if (drawn && !drawn.state.range) this.showPeriod(drawn);
  }

  /** Draws the view. What was begun in it stays. */
  render(_view: 'insights', { client, office, now, isShown }: ViewParts): TemplateResult {
    const { words } = this;
    if (!words.isReady) return renderLoading(words);
    this.desk.switchBy([client, office.id], (client, office) => this.open(client, office));
    const { value: state, store: flow } = this.desk;
    if (!state || !flow) return renderLoading(words);
    const { language } = words;
    const common = { words, numbers: numbersIn(language), times: officeTime(language, office.timeZone) };
    const context = { ...common, state, flow, office, isShown, today: toDay(now, office.timeZone) };
    this.drawn = context;
    return this.renderView(context);
  }

  /** Forgets everything that was begun: somebody else works here, or elsewhere. */
  reset(): void {
    this.desk.store?.leave();
    this.desk.switchBy([undefined], (never) => never);
    this.lengths = new Lengths(this.focus);
    this.whatIf = new WhatIfForm(this.host, this.focus);
    this.period = 'weeks';
    this.typed = { from: '', to: '' };
    this.drawn = undefined;
  }

  private renderView(context: InsightContext) {
    const { words, state, times } = context;
    const { range, insights } = state;
    return html`
      <div class="insights">
        <h2 id="view-title" tabindex="-1">${words.term('title')}</h2>
        ${renderPeriodChoice(context, {
          ...{ period: this.period, typed: this.typed },
          handlePeriod: (period) => this.choose(context, period),
          handleTyped: (typed) => this.type(typed),
          handleShow: () => this.showPeriod(context),
          handleDownload: () => void this.download(context),
        })}
        ${
          range
            ? html`<p class="range-shown">
                ${words.term('range', { from: times.date(range.from), to: times.date(range.to) })}
              </p>`
            : nothing
        }
        ${this.renderFailure(context)}
        ${insights ? this.renderKnown(context, insights) : this.renderWaiting(context)}
      </div>
    `;
  }

  private renderKnown(context: InsightContext, insights: Insights) {
    const { words } = context;
    const isNothing = isEmpty(insights);
    return html`
      ${
        isNothing
          ? html`<p class="notice" role="status">${words.term('empty')}</p>`
          : renderFigures(context, insights)
      }
      ${this.lengths.render(context, insights.durations)}
      ${isNothing ? nothing : this.whatIf.render(context, insights)}
    `;
  }

  private renderWaiting({ words, state }: InsightContext) {
    return state.problem?.task === 'figures' ? nothing : renderLoading(words);
  }

  private renderFailure({ words, state, flow }: InsightContext) {
    const { problem, range } = state;
    if (problem?.task !== 'figures') return nothing;
    return renderProblem(words, problem, { retry: () => range && void flow.show(range) });
  }

  private choose(context: InsightContext, period: Period): void {
    this.period = period;
    if (period === 'own') {
      this.typed = { ...(context.state.range ?? this.typed) };
      this.focus.want('#range-from');
    } else this.showPeriod(context);
  }

  private type(typed: { from?: string; to?: string }): void {
    this.typed = { ...this.typed, ...typed };
    this.host.requestUpdate();
  }

  private showPeriod({ flow, today }: InsightContext): void {
    void flow.show(this.period === 'own' ? this.typed : toRange(this.period, today));
    this.host.requestUpdate();
  }

  private async download({ flow, office, state }: InsightContext): Promise<void> {
    const { from, to } = state.range ?? {};
    await openFile(() => flow.table(), `${office.id}-${from}-${to}.csv`);
  }

  private open(client: Client, office: string): InsightDesk {
    this.desk.store?.leave();
    return createInsightDesk(client, { office });
  }
}

/** The look of it. */
export const laterStyles: readonly CSSResult[] = [
  dayStyles,
  formStyles,
  plotStyles,
  tableStyles,
  insightStyles,
  lengthStyles,
];
