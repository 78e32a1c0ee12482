import { html, svg, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { codeLetters } from './code-text.ts';
import { messages } from './messages/index.ts';

/** What the keys do. */
export interface Keypad {
  readonly onKey: (letter: string) => void;
  readonly onErase: () => void;
}

/** The letters that codes are made of, as keys on the screen. */
export function renderKeypad(words: Words, { onKey, onErase }: Keypad): TemplateResult {
  const term = termsIn(messages, words);
  return html`
    <div class="keys" role="group" aria-label=${term('keys')} dir="ltr">
      ${codeLetters.map(
        (letter) =>
          html`<button class="button" type="button" @click=${() => onKey(letter)}>${letter}</button>`,
      )}
      <button class="button erase" type="button" aria-label=${term('erase')} @click=${onErase}>
        ${backspace}
      </button>
    </div>
  `;
}

const backspace = html`
  <svg viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M8 5h13v14H8l-6-7zM12 9.5l5 5M17 9.5l-5 5" />`}
  </svg>
`;
