import { html, type TemplateResult } from 'lit';

/** A question before something that cannot be undone. */
export interface Question {
  readonly title: string;
  readonly help: string;
  readonly yes: string;
  readonly no: string;
  /** Whether the answer was yes and is being followed. */
  readonly isBusy: boolean;
  /** What went wrong. */
  readonly notice: unknown;
  handleYes(): void;
  handleNo(): void;
}

/** Asks once, and says what happens. */
export function renderQuestion(question: Question): TemplateResult {
  const { title, help, yes, no, isBusy, notice, handleYes, handleNo } = question;
  return html`
    <section class="notice question" aria-labelledby="panel">
      <h3 id="panel" tabindex="-1">${title}</h3>
      <p>${help}</p>
      ${notice}
      <div class="ways">
        <button class="button main" type="button" aria-disabled=${isBusy} @click=${handleYes}>${yes}</button>
        <button class="button" type="button" @click=${handleNo}>${no}</button>
      </div>
    </section>
  `;
}
