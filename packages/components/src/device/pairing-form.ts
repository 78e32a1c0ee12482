import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import { termsIn } from '../later-part.ts';
import { messages } from './messages/index.ts';
import type { Pairing } from './pairing.ts';

/**
 * Asks for the one-time code of a device. Brings its own texts, wants the styles `controls`.
 * @param words - The element's, for the language and for what is wrong with a code.
 * @param handleCode - Gets what was typed.
 */
export function renderPairingForm(
  words: Words,
  pairing: Pairing,
  handleCode: (code: string) => void,
): TemplateResult {
  const term = termsIn(messages, words);
  return html`
    <form class="pairing" part="pairing" @submit=${(event: SubmitEvent) => handleSubmit(event, handleCode)}>
      <h1>${term(pairing.wasRevoked ? 'pairingRevoked' : 'pairingTitle')}</h1>
      <p>${term('pairingHelp')}</p>
      <p ?hidden=${!pairing.isForgetful}>${term('pairingForgetful')}</p>
      ${renderField(words, term('pairingCode'), pairing.problem)}
      <button class="button main" aria-disabled=${pairing.state === 'pairing' ? 'true' : 'false'}>
        ${term('pair')}
      </button>
    </form>
  `;
}

function renderField(words: Words, label: string, problem: Pairing['problem']) {
  return html`
    <div class="field">
      <label for="code">${label}</label>
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
      <p id="wrong" class="wrong" aria-live="polite" data-code=${problem?.code ?? nothing}>
        ${problem ? words.explain(problem) : nothing}
      </p>
    </div>
  `;
}

function handleSubmit(event: SubmitEvent, handleCode: (code: string) => void): void {
  event.preventDefault();
  const code = new FormData(event.currentTarget as HTMLFormElement).get('code');
  if (typeof code === 'string' && code.trim()) handleCode(code.trim());
}
