import { html, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { SharedMessages } from '../locales/shared/de.ts';
import type { SaveKind } from './saving.ts';

/** What the ways to save an appointment are called. */
export interface SavingTexts extends SharedMessages {
  readonly saveCalendar: string;
  readonly saveCode: string;
  readonly print: string;
}

/**
 * Draws the ways to have an appointment at hand later.
 * @param notice - Why the last one did not work.
 */
export function renderSaving(
  words: Words<SavingTexts>,
  notice: unknown,
  handleSave: (kind: SaveKind) => void,
): TemplateResult {
  return html`
    <div class="saving">
      <div class="actions">
        <button class="button" type="button" @click=${() => handleSave('calendar')}>
          ${words.term('saveCalendar')}
        </button>
        <button class="button" type="button" @click=${() => print()}>${words.term('print')}</button>
        <button class="button" type="button" @click=${() => handleSave('code')}>
          ${words.term('saveCode')}
        </button>
      </div>
      ${notice}
    </div>
  `;
}
