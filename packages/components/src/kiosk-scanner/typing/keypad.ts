import { html, svg, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { phoneLetters } from './phone-text.ts';
import { messages } from './messages/index.ts';

/** What the keys do. */
export interface Keypad {
  readonly letters: readonly string[];
  readonly onKey: (letter: string) => void;
  readonly onErase: () => void;
}

/** What codes and phone numbers are made of, as keys on the screen. */
export function renderKeypad(words: Words, { letters, onKey, onErase }: Keypad): TemplateResult {
  const term = termsIn(messages, words);
  return html`
    <div
      class="keys ${letters === phoneLetters ? 'digits' : ''}"
      role="group"
      aria-label=${term('keys')}
      dir="ltr"
    >
      ${letters.map(
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
