import { html, type TemplateResult } from 'lit';
import { renderPairingForm } from '../device/pairing-form.ts';
import type { Pairing } from '../device/pairing.ts';
import { renderKeypad, type Keypad } from './keypad.ts';
import type { KioskWords } from './kiosk-words.ts';

/** Says that the kiosk does not work, and who does. With `onPair` there is a way for staff to mend it. */
export function renderOutOfService(words: KioskWords, onPair?: () => void): TemplateResult {
  return html`
    <h1 class="title" tabindex="-1">${words.term('outTitle')}</h1>
    <p class="lead">${words.term('outHelp')}</p>
    ${
      onPair
        ? html`<p>
            <button class="button" type="button" @click=${onPair}>${words.term('outPair')}</button>
          </p>`
        : html`<p>${words.term('outAgain')}</p>`
    }
  `;
}

/** Asks staff for the one-time code; the keys are on the screen, since terminals have no keyboard. */
export function renderPairing(
  words: KioskWords,
  pairing: Pairing,
  { onCode, ...keypad }: Keypad & { readonly onCode: (code: string) => void },
): TemplateResult {
  return html`
    <div class="pair">${renderPairingForm(words, pairing, onCode)} ${renderKeypad(words, keypad)}</div>
  `;
}
