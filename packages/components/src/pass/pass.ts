import { html, nothing, type TemplateResult } from 'lit';

/** What a pass shows, in the words of the element around it. */
export interface Pass {
  /** How the appointment stands: something to look forward to, something still open, … */
  readonly tone: string;
  /** Date and time under each other, as a heading with the id `passId`. */
  readonly when: TemplateResult;
  readonly facts: unknown;
  /** The code that checks in, with its name and its picture; left out where it does not open anything. */
  readonly code?: PassCode | undefined;
}

/** What somebody shows or says at the door. */
export interface PassCode {
  readonly label: string;
  readonly code: string;
  /** The code as a picture; nothing where no machine reads it. */
  readonly picture: unknown;
}

/** Draws an appointment like a ticket: when, and on a stub what is shown at the door. */
export function renderPass(titleId: string, { tone, when, facts, code }: Pass): TemplateResult {
  return html`
    <section class="pass ${tone}" part="pass" aria-labelledby=${titleId}>
      <div class="when">${when} ${facts}</div>
      ${code ? renderStub(code) : nothing}
    </section>
  `;
}

function renderStub({ label, code, picture }: PassCode) {
  return html`
    <div class="stub">
      ${picture}
      <p class="code"><span>${label}</span> <strong translate="no" dir="ltr">${code}</strong></p>
    </div>
  `;
}
