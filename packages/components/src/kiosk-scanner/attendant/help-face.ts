import type { HelpState } from '@wartemarke/client';
import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { messages } from './messages/index.ts';

const texts = { calling: 'calling', waiting: 'waiting', coming: 'coming', failed: 'helpFailed' } as const;
const looks: Readonly<Record<HelpState, string>> = {
  none: '',
  calling: '',
  waiting: '',
  coming: 'good',
  failed: 'bad',
};

/**
 * Draws how the call for help stands, and the way out of it. Nothing when nobody called.
 * @param onEnd - Help is not needed any more.
 */
export function renderHelp(
  words: Words,
  state: HelpState,
  onEnd: () => void,
): TemplateResult | typeof nothing {
  if (state === 'none') return nothing;
  const term = termsIn(messages, words);
  const end = html`
    <button class="button" type="button" @click=${onEnd}>
      ${term(state === 'failed' ? 'closeHelp' : 'noHelp')}
    </button>
  `;
  return html`
    <div class="notice asked ${looks[state]}" part="help">
      <p role="status">${term(texts[state])}</p>
      ${state === 'calling' ? nothing : end}
    </div>
  `;
}
