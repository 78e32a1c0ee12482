import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../locales/errors/error-texts.ts';
import type { Words } from '../locales/localize.ts';

/** How somebody goes on after a problem. */
export interface WaysOn {
  /** Tries again; without it there is no button. */
  readonly retry?: (() => void) | undefined;
  /** The office's telephone number. */
  readonly phone?: string | undefined;
  /** Zone of the office, for the times that the sentence names. */
  readonly timeZone?: string | undefined;
}

/** Something is on its way. Appears only when it takes a moment. */
export function renderLoading(words: Words): TemplateResult {
  return html`<p class="loading" role="status">${words.term('loading')}</p>`;
}

/** What happened, what to do now, and the ways on. Wants the styles `controls`. */
export function renderProblem(words: Words, problem: Problem, ways: WaysOn = {}): TemplateResult {
  const sentence = words.explain(problem, ways.timeZone);
  if (sentence === undefined) return renderLoading(words);
  return html`
    <div class="notice bad" part="problem" role="alert" data-code=${problem.code}>
      <p>${sentence}</p>
      ${renderWays(words, ways)}
    </div>
  `;
}

function renderWays(words: Words, { retry, phone }: WaysOn) {
  if (!retry && !phone) return nothing;
  return html`
    <div class="ways">
      ${retry && html`<button class="button" type="button" @click=${retry}>${words.term('retry')}</button>`}
      ${phone && html`<span>${words.term('phoneHelp')} ${renderPhone(phone)}</span>`}
    </div>
  `;
}

/** A telephone number to be called by a touch; its groups of digits keep their order in every language. */
export function renderPhone(phone: string): TemplateResult {
  return html`<a dir="ltr" href=${toTelephoneLink(phone)}>${phone}</a>`;
}

/** The `tel:` link of a telephone number as people write it. */
export function toTelephoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
