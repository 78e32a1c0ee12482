import { html, type TemplateResult } from 'lit';
import type { KioskWords } from './kiosk-words.ts';

/**
 * Says that the kiosk does not work, and who does.
 * @param wayOn - What happens next; the connection comes back by itself.
 */
export function renderOutOfService(
  words: KioskWords,
  wayOn: TemplateResult | string = words.term('outAgain'),
): TemplateResult {
  return html`
    <h1 class="title" tabindex="-1">${words.term('outTitle')}</h1>
    <p class="lead">${words.term('outHelp')}</p>
    <p>${wayOn}</p>
  `;
}
