import { html, nothing, svg, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { toLayers, toSample } from './layouts.ts';
import { messages } from './messages/index.ts';
import type { ScreenKeyboard } from './screen-keyboard.ts';

/** Scripts in which letters are large or small. */
const caseless: readonly string[] = ['ar'];

/**
 * Draws the keys for the field that is being filled in. Nothing when none is.
 * @param onPress - Told after each key.
 */
export function renderKeyboard(
  words: Words,
  keyboard: ScreenKeyboard,
  onPress: () => void,
): TemplateResult | typeof nothing {
  if (!keyboard.field) return nothing;
  const term = termsIn(messages, words);
  const rows = keyboard.toRows(words.language);
  const press = (act: () => void) => () => {
    act();
    onPress();
  };
  // The field keeps the focus, so that its caret stays where it is.
  const keepFocus = (event: Event) => event.preventDefault();
  return html`
    <div class="keyboard" role="group" aria-label=${term('keyboard')} @mousedown=${keepFocus}>
      ${rows.map(
        (row) => html`
          <div class="row" dir=${isArabic(row) ? 'rtl' : 'ltr'}>
            ${row.map((letter) =>
              renderKey(
                letter,
                press(() => keyboard.write(letter)),
              ),
            )}
          </div>
        `,
      )}
      ${renderTools(words, keyboard, press)}
    </div>
  `;
}

function renderTools(words: Words, keyboard: ScreenKeyboard, press: (act: () => void) => () => void) {
  const term = termsIn(messages, words);
  return html`
    <div class="row">
      ${keyboard.isNumeric ? nothing : renderShift(words, keyboard, press)}
      ${keyboard.isNumeric ? nothing : renderLayers(words, keyboard, press)}
      <button class="button space" type="button" @click=${press(() => keyboard.write(' '))}>
        ${term('space')}
      </button>
      <button
        class="button wide"
        type="button"
        aria-label=${term('erase')}
        @click=${press(() => keyboard.erase())}
      >
        ${backspace}
      </button>
      <button class="button wide" type="button" @click=${press(() => keyboard.putAway())}>
        ${term('putAway')}
      </button>
    </div>
  `;
}

function renderShift(words: Words, keyboard: ScreenKeyboard, press: (act: () => void) => () => void) {
  if (keyboard.toLayer(words.language) === 'own' && caseless.includes(words.language)) return nothing;
  return html`
    <button
      class="button wide"
      type="button"
      aria-label=${termsIn(messages, words)('capitals')}
      aria-pressed=${keyboard.isCapital}
      @click=${press(() => keyboard.shift())}
    >
      ${arrowUp}
    </button>
  `;
}

function renderLayers(words: Words, keyboard: ScreenKeyboard, press: (act: () => void) => () => void) {
  const shown = keyboard.toLayer(words.language);
  return toLayers(words.language)
    .filter((layer) => layer !== shown)
    .map(
      (layer) => html`
        <button class="button wide" type="button" @click=${press(() => (keyboard.layer = layer))}>
          ${toSample(words.language, layer)}
        </button>
      `,
    );
}

function renderKey(letter: string, onPress: () => void) {
  return html`<button class="button key" type="button" @click=${onPress}>${letter}</button>`;
}

/** Keys stand in the order of the script, whatever the language of the page. */
function isArabic(row: readonly string[]): boolean {
  return row.some((letter) => /\p{Script=Arabic}/u.test(letter));
}

const arrowUp = html`
  <svg viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M12 4l8 9h-5v7H9v-7H4z" />`}</svg>
`;

const backspace = html`
  <svg viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d="M8 5h13v14H8l-6-7zM12 9.5l5 5M17 9.5l-5 5" />`}
  </svg>
`;
