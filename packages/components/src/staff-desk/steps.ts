import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DeskContext } from './desk-context.ts';
import { onClick, stopRepeating } from './key-press.ts';
import { shortcuts } from './shortcuts.ts';
import { actionsIn, isHeldUp, type DeskAction, type Stage } from './staff-desk.view.ts';

/** What a clerk decides. */
export interface StepParts {
  readonly stage: Stage;
  /** How often the number has still to be called again before it may be missed. */
  readonly recallsLeft: number;
  /** Does something with the current ticket, or calls the next one. */
  handleAction(action: DeskAction): void;
  /** Says after all that somebody is still awaited. */
  handleKeep(): void;
}

const opensForm = new Set<DeskAction>(['services', 'park', 'transfer']);

/** Draws what can be done now. New buttons for each stage, so that one that has the focus is read out. */
export function renderSteps(context: DeskContext, parts: StepParts) {
  const [main, ...others] = actionsIn[parts.stage];
  return html`
    <div class="steps" @keydown=${stopRepeating}>
      ${keyed(
        parts.stage,
        html`${renderStep(context, parts, main, true)}
        ${others.map((action) => renderStep(context, parts, action, false))}`,
      )}
    </div>
  `;
}

/** Asks before a number is lost. */
export function renderMissQuestion(context: DeskContext, parts: StepParts, number: string) {
  const { words } = context;
  return html`
    <div class="question" role="group" aria-labelledby="question" @keydown=${stopRepeating}>
      <p id="question"><strong>${words.term('missTitle', { number })}</strong> ${words.term('missHelp')}</p>
      <div class="steps">
        <button
          class="button main"
          type="button"
          id="main"
          aria-busy=${isHeldUp(context.state)}
          aria-describedby="question"
          @click=${onClick(() => parts.handleAction('miss'))}
        >
          ${words.term('missYes')}
        </button>
        <button class="button" type="button" @click=${onClick(() => parts.handleKeep())}>
          ${words.term('missNo')}
        </button>
      </div>
    </div>
  `;
}

function renderStep({ words, state }: DeskContext, parts: StepParts, action: DeskAction, isMain: boolean) {
  const letter = shortcuts[action];
  const isBusy = isMain ? isHeldUp(state) : (state.busy as readonly string[]).includes(action);
  const recalls = action === 'miss' ? parts.recallsLeft : 0;
  return html`
    <button
      class="button ${isMain ? 'main' : action}"
      type="button"
      id=${isMain ? 'main' : `step-${action}`}
      aria-busy=${isBusy}
      aria-disabled=${recalls > 0 ? 'true' : nothing}
      aria-keyshortcuts="Alt+${letter}"
      @click=${onClick(() => parts.handleAction(action))}
    >
      <span>
        ${words.term(action)}${opensForm.has(action) ? '\u00a0…' : nothing}
        ${recalls > 0 ? html`<span class="why">${words.term('recallsLeft', { count: recalls })}</span>` : nothing}
      </span>
      <span class="keys" aria-hidden="true"><kbd>Alt</kbd><kbd>${letter}</kbd></span>
    </button>
  `;
}
