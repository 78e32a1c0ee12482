import type { DeskAppointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { DaysContext } from './days-context.ts';
import type { FormStep } from './sheet.view.ts';

/** What every form of the sheet shares. */
export interface WordParts {
  readonly message: string;
  handleMessage(message: string): void;
  handleBack(): void;
}

/** What a form needs beside the days. */
export interface StepParts extends WordParts {
  readonly step: FormStep;
  handleStep(): void;
}

/** Asks before a step, with a word to the citizen. */
export function renderStepForm(
  context: DaysContext,
  appointment: DeskAppointment,
  parts: StepParts,
): TemplateResult {
  const { words, state } = context;
  const { step } = parts;
  return html`
    <form class="step-form ${step}" aria-labelledby="form-title" @submit=${handleSubmit(parts.handleStep)}>
      <h3 id="form-title" tabindex="-1">${words.term(`${step}Title`)}</h3>
      ${step === 'accept' ? nothing : html`<p>${words.term('timeFree')}</p>`}
      ${renderWord(context, appointment, parts)}
      <div class="ways-on">
        <button class="button main" aria-busy=${state.busy.includes(step)}>
          ${words.term(`${step}Yes`)}
        </button>
        <button class="button" type="button" @click=${parts.handleBack}>${words.term('back')}</button>
      </div>
    </form>
  `;
}

/** Draws the field for a word to the citizen; says so where nothing can reach them. */
export function renderWord(
  { words }: DaysContext,
  { contact }: DeskAppointment,
  { message, handleMessage }: WordParts,
): TemplateResult {
  if (!contact.email && !contact.phone) return html`<p class="notice stale">${words.term('unreached')}</p>`;
  return html`
    <div class="field">
      <label for="word">${words.term('word')}</label>
      <p class="hint" id="word-hint">${words.term('wordHint')}</p>
      <textarea
        id="word"
        rows="3"
        maxlength="1000"
        dir="auto"
        aria-describedby="word-hint"
        .value=${message}
        @input=${(event: InputEvent) => handleMessage((event.currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
  `;
}

/** Runs something instead of sending a form. */
export function handleSubmit(run: () => void) {
  return (event: SubmitEvent) => {
    event.preventDefault();
    run();
  };
}
