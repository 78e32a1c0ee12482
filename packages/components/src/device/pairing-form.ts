import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { PairingMessages } from './messages/de.ts';
import type { Pairing } from './pairing.ts';
import type { SharedMessages } from '../locales/shared/de.ts';

type PairingWords = Words<SharedMessages & PairingMessages>;

/**
 * Asks for the one-time code of a device. Wants the styles `controls` and, in the element's catalogue, the
 * texts of `device/messages`.
 * @param handleCode - Gets what was typed.
 */
export function renderPairingForm(
  words: PairingWords,
  pairing: Pairing,
  handleCode: (code: string) => void,
): TemplateResult {
  return html`
    <form class="pairing" part="pairing" @submit=${(event: SubmitEvent) => handleSubmit(event, handleCode)}>
      <h1>${words.term(pairing.wasRevoked ? 'pairingRevoked' : 'pairingTitle')}</h1>
      <p>${words.term('pairingHelp')}</p>
      <p ?hidden=${!pairing.isForgetful}>${words.term('pairingForgetful')}</p>
      ${renderField(words, pairing.problem && words.explain(pairing.problem))}
      <button class="button main" aria-disabled=${pairing.state === 'pairing' ? 'true' : 'false'}>
        ${words.term('pair')}
      </button>
    </form>
  `;
}

function renderField(words: PairingWords, problem: string | undefined) {
  return html`
    <div class="field">
      <label for="code">${words.term('pairingCode')}</label>
      <input
        id="code"
        name="code"
        required
        maxlength="40"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        enterkeyhint="done"
        aria-describedby="wrong"
        aria-invalid=${problem ? 'true' : 'false'}
      />
      <p id="wrong" class="wrong" aria-live="polite">${problem ?? nothing}</p>
    </div>
  `;
}

function handleSubmit(event: SubmitEvent, handleCode: (code: string) => void): void {
  event.preventDefault();
  const code = new FormData(event.currentTarget as HTMLFormElement).get('code');
  if (typeof code === 'string' && code.trim()) handleCode(code.trim());
}
