import { html, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { messages } from './messages/index.ts';

/**
 * Says that the kiosk does not work, and who does.
 * @param wayOn - What happens next; the connection comes back by itself.
 * @param code - What that is called.
 */
export function renderOutOfService(
  words: Words,
  wayOn: TemplateResult | string = termsIn(messages, words)('outAgain'),
  code = 'unreachable',
): TemplateResult {
  const term = termsIn(messages, words);
  return html`
    <h1 class="title" tabindex="-1">${term('outTitle')}</h1>
    <p class="lead" data-code=${code}>${term('outHelp')}</p>
    <p>${wayOn}</p>
  `;
}
