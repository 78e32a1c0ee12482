import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './form-context.ts';

/** What a form consists of. */
export interface FormFrame {
  readonly title: string;
  readonly content: unknown;
  /** Name of what takes the step. */
  readonly yes: string;
  /** What stands beside it. */
  readonly ways?: unknown;
  readonly isBusy: boolean;
  handleSubmit(): void;
}

/** Draws a form with its title, its fields and its ways; Escape leads back. */
export function renderFrame(context: FormContext, frame: FormFrame): TemplateResult {
  const { words, handleBack } = context;
  return html`
    <form
      class="desk-form"
      novalidate
      aria-labelledby="form-title"
      @keydown=${(event: KeyboardEvent) => handleKey(event, handleBack)}
      @submit=${(event: SubmitEvent) => handleSubmit(event, frame)}
    >
      <h3 id="form-title" tabindex="-1">${frame.title}</h3>
      ${frame.content}
      <div class="ways-on">
        <button class="button main" aria-busy=${frame.isBusy}>${frame.yes}</button>
        ${frame.ways ?? nothing}
        <button class="button" type="button" @click=${handleBack}>${words.term('back')}</button>
      </div>
    </form>
  `;
}

/** Draws the field for a note to colleagues, or for a text to those who wait. */
export function renderText(
  { words, typed, handleTyped }: FormContext,
  key: 'note' | 'text',
  most: number,
): TemplateResult {
  const handleInput = (event: InputEvent) =>
    handleTyped({ [key]: (event.currentTarget as HTMLTextAreaElement).value });
  return html`
    <div class="field">
      <label for=${key}>${words.term(key)}</label>
      <p class="hint" id="${key}-hint">${words.term(`${key}Hint`)}</p>
      <textarea
        id=${key}
        rows="2"
        maxlength=${most}
        dir="auto"
        aria-describedby="${key}-hint"
        .value=${typed[key]}
        @input=${handleInput}
      ></textarea>
    </div>
  `;
}

/** What was noted; undefined when nothing was. */
export function toNote({ typed }: FormContext): string | undefined {
  return typed.note.trim() || undefined;
}

function handleSubmit(event: SubmitEvent, { isBusy, handleSubmit: run }: FormFrame) {
  event.preventDefault();
  if (!isBusy) run();
}

function handleKey(event: KeyboardEvent, handleBack: () => void) {
  // Enter alone is a new line in a note.
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    (event.currentTarget as HTMLFormElement).requestSubmit();
  }
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  handleBack();
}
