import type { SuggestedDuration } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { renderProblem } from '../../states/states.ts';
import type { FocusWish } from '../focus-wish.ts';
import type { InsightContext } from './insights-context.ts';
import { renderLengthRow } from './length-row.ts';

/** What can be done with a length. */
export type LengthStep = 'takeOver' | 'giveBack';

/** The lengths that would fit the services; each is taken over after a question, and can be taken back. */
export class Lengths {
  private readonly focus: FocusWish;
  private asked: { readonly service: string; readonly step: LengthStep } | undefined;

  constructor(focus: FocusWish) {
    this.focus = focus;
  }

  render(context: InsightContext, durations: readonly SuggestedDuration[]): TemplateResult {
    const { words, state } = context;
    const heads = ['service', 'now', 'suggestion', 'caseCount'] as const;
    return html`
      <section class="part" aria-labelledby="lengths-title">
        <h2 id="lengths-title" tabindex="-1">${words.term('lengthsTitle')}</h2>
        <p class="soft">${words.term('lengthsHelp')}</p>
        <div class="news-line">
          <p class="news" role="status">${context.isShown ? sayChange(context) : nothing}</p>
          ${state.changed ? this.renderUndo(context) : nothing}
        </div>
        ${state.problem?.task === 'length' ? renderProblem(words, state.problem) : nothing}
        <table class="lengths" aria-labelledby="lengths-title">
          <thead>
            <tr>
              ${heads.map((head) => html`<th scope="col">${words.term(head)}</th>`)}
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${durations.map((duration) => this.renderService(context, duration))}
          </tbody>
        </table>
      </section>
    `;
  }

  private renderUndo({ words, flow }: InsightContext) {
    const handleClick = () =>
      void flow.undo().then((hasWorked) => {
        if (hasWorked) this.focus.want('#undo', '#lengths-title');
      });
    return html`
      <button class="button" type="button" id="undo" @click=${handleClick}>${words.term('undo')}</button>
    `;
  }

  private renderService(context: InsightContext, duration: SuggestedDuration) {
    const { service } = duration;
    const handleStep = (step: LengthStep) => this.askFor(service, step);
    return html`
      ${renderLengthRow(context, duration, handleStep)}
      ${
        this.asked?.service === service
          ? html`<tr class="asking-row">
              <td colspan="5">${this.renderQuestion(context, duration)}</td>
            </tr>`
          : nothing
      }
    `;
  }

  private renderQuestion(context: InsightContext, duration: SuggestedDuration) {
    const { words, state } = context;
    return html`
      <div
        class="step-form asking"
        role="group"
        aria-labelledby="ask-title"
        @keydown=${(event: KeyboardEvent) => this.handleKey(event)}
      >
        <h3 id="ask-title" tabindex="-1">${this.sayQuestion(context, duration)}</h3>
        <p>${words.term('lengthHelp')}</p>
        <div class="ways-on">
          <button
            class="button main"
            type="button"
            aria-busy=${state.busy.includes('length')}
            @click=${() => void this.change(context)}
          >
            ${words.term('yes')}
          </button>
          <button class="button" type="button" @click=${() => this.drop()}>${words.term('no')}</button>
        </div>
      </div>
    `;
  }

  private sayQuestion({ words, numbers }: InsightContext, duration: SuggestedDuration): string {
    const { name, suggestedMinutes, durationMinutes } = duration;
    if (this.asked?.step === 'giveBack') return words.term('giveBackTitle', { name });
    const minutes = numbers.minutes(suggestedMinutes ?? durationMinutes);
    return words.term('takeOverTitle', { name, minutes });
  }

  private askFor(service: string, step: LengthStep): void {
    this.asked = { service, step };
    this.focus.want('#ask-title');
  }

  private drop(): void {
    const { service, step } = this.asked ?? {};
    this.asked = undefined;
    this.focus.want(`#${step}-${service}`, '#lengths-title');
  }

  private async change({ flow }: InsightContext): Promise<void> {
    const { asked } = this;
    if (!asked || !(await flow[asked.step](asked.service))) return;
    this.asked = undefined;
    this.focus.want('#undo', '#lengths-title');
  }

  private handleKey({ key }: KeyboardEvent): void {
    if (key === 'Escape') this.drop();
  }
}

function sayChange({ words, state, numbers }: InsightContext): string {
  if (!state.changed) return '';
  const { name, durationMinutes, adoptedAt } = state.changed.duration;
  const minutes = numbers.minutes(durationMinutes);
  return words.term(adoptedAt ? 'takenNews' : 'backNews', { name, minutes });
}
