import { html, type TemplateResult } from 'lit';
import { renderPairingForm } from '../device/pairing-form.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';
import { termsIn } from '../later-part.ts';
import { messages } from './refusal/messages/index.ts';
import { renderOutOfService } from './refusal/out-face.ts';
// From where it is fetched for typing a code, so that it is fetched once.
import { codeLetters, renderKeypad } from './typing/typing.ts';

export { laterStyles } from './typing/typing.ts';

/**
 * Asks staff for the one-time code of a kiosk. One that worked before sends everybody else to the reception.
 * @param root - Where the face is drawn.
 */
export function renderUnpaired(words: KioskWords, session: KioskSession, root: ParentNode): TemplateResult {
  const { pairing, visit } = session;
  if (!pairing.wasRevoked || visit.isMending) return renderPairing(words, session, root);
  const mend = () => session.change((visit) => (visit.isMending = true));
  return renderOutOfService(
    words,
    html`<button class="button" type="button" @click=${mend}>${termsIn(messages, words)('outPair')}</button>`,
    'device_unpaired',
  );
}

/** The keys are on the screen, since terminals have no keyboard. */
function renderPairing(words: KioskWords, { pairing }: KioskSession, root: ParentNode) {
  const change = (toText: (text: string) => string) => {
    const input = root.querySelector<HTMLInputElement>('#code');
    if (input) input.value = toText(input.value);
  };
  return html`
    <div class="pair">
      ${renderPairingForm(words, pairing, (code) => void pairing.pair(code))}
      ${renderKeypad(words, {
        letters: codeLetters,
        onKey: (letter) => change((text) => text + letter),
        onErase: () => change((text) => text.slice(0, -1)),
      })}
    </div>
  `;
}
