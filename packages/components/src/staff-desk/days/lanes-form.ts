import type { QueueDay } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderProblem } from '../../states/states.ts';
import type { DaysContext } from './days-context.ts';
import { handleSubmit } from './step-form.ts';

/** What is typed into the form. */
export interface TypedLanes {
  readonly lanes: string;
  readonly reason: string;
}

/** What the form needs beside the days. */
export interface LanesParts extends TypedLanes {
  readonly day: QueueDay;
  /** Whether what was typed is no number of lanes. */
  readonly isWrong: boolean;
  handleTyped(typed: Partial<TypedLanes>): void;
  handleChange(): void;
  handleShut(): void;
  handleRestore(): void;
  handleConfirm(): void;
  handleDrop(): void;
  handleClose(): void;
}

/** Changes the lanes of a day; asks first when appointments would no longer fit. */
export function renderLanesForm(context: DaysContext, parts: LanesParts): TemplateResult {
  const { words, state, office } = context;
  const { day } = parts;
  const { date } = officeTime(words.language, office.timeZone);
  const { problem } = state;
  const isHere = problem?.task === 'change' || problem?.task === 'restore';
  return html`
    <header>
      <h2 id="sheet-title" tabindex="-1">
        <bdi>${day.name}</bdi><span class="when">${date(day.date)}</span>
      </h2>
      <button class="link" type="button" @click=${parts.handleClose}>${words.term('close')}</button>
    </header>
    ${isHere ? renderProblem(words, problem, { timeZone: office.timeZone }) : nothing}
    ${state.asking ? renderQuestion(context, parts, state.asking.count) : renderFields(context, parts)}
  `;
}

function renderFields({ words, state }: DaysContext, parts: LanesParts) {
  const isBusy = state.busy.includes('change') || state.busy.includes('restore');
  const { day } = parts;
  return html`
    <form class="step-form" novalidate @submit=${handleSubmit(parts.handleChange)}>
      ${renderLanes(words, parts)} ${renderReason(words, parts)}
      <div class="ways-on">
        <button class="button main" aria-busy=${isBusy}>${words.term('apply')}</button>
        ${day.lanes > 0 ? renderWay(words.term('shutDay'), parts.handleShut) : nothing}
        ${day.change ? renderWay(words.term('restore'), parts.handleRestore) : nothing}
      </div>
    </form>
  `;
}

function renderWay(name: string, handleWay: () => void) {
  return html`<button class="button" type="button" @click=${handleWay}>${name}</button>`;
}

function renderLanes(words: DaysContext['words'], { day, isWrong, lanes, handleTyped }: LanesParts) {
  return html`
    <div class="field">
      <label for="lanes">${words.term('lanesField')}</label>
      <p class="hint" id="lanes-hint">${words.term('lanesHint', { count: day.plannedLanes })}</p>
      <input
        id="lanes"
        type="number"
        min="0"
        max="64"
        dir="ltr"
        inputmode="numeric"
        aria-invalid=${isWrong}
        aria-describedby="lanes-hint lanes-wrong"
        .value=${lanes}
        @input=${(event: InputEvent) => handleTyped({ lanes: toValue(event) })}
      />
      <p class="wrong" id="lanes-wrong" ?hidden=${!isWrong}>
        ${isWrong ? words.term('lanesWrong') : nothing}
      </p>
    </div>
  `;
}

function renderReason(words: DaysContext['words'], { reason, handleTyped }: LanesParts) {
  return html`
    <div class="field">
      <label for="reason">${words.term('reason')}</label>
      <p class="hint" id="reason-hint">${words.term('reasonHint')}</p>
      <input
        id="reason"
        maxlength="200"
        autocomplete="off"
        dir="auto"
        aria-describedby="reason-hint"
        .value=${reason}
        @input=${(event: InputEvent) => handleTyped({ reason: toValue(event) })}
      />
    </div>
  `;
}

function renderQuestion({ words, state }: DaysContext, parts: LanesParts, count: number) {
  return html`
    <div class="step-form asking" role="group" aria-labelledby="ask-title">
      <h3 id="ask-title" tabindex="-1">${words.term('askTitle', { count })}</h3>
      <p>${words.term('askHelp')}</p>
      <div class="ways-on">
        <button
          class="button main"
          type="button"
          aria-busy=${state.busy.includes('change')}
          @click=${parts.handleConfirm}
        >
          ${words.term('askYes')}
        </button>
        <button class="button" type="button" @click=${parts.handleDrop}>${words.term('back')}</button>
      </div>
    </div>
  `;
}

function toValue(event: InputEvent): string {
  return (event.currentTarget as HTMLInputElement).value;
}
