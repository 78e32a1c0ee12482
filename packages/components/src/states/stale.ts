import { html, type TemplateResult } from 'lit';
import { formatAge } from '../format-age.ts';
import type { Words } from '../locales/localize.ts';

/**
 * There is no connection, and what is shown is this old.
 * @param ageMilliseconds - Time since the value was confirmed.
 */
export function renderStale(words: Words, ageMilliseconds: number): TemplateResult {
  const age = formatAge(ageMilliseconds, words.language);
  return html`<p class="notice stale" part="stale" role="status">${words.term('stale', { age })}</p>`;
}
