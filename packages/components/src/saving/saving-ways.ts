import type { Appointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { SharedMessages } from '../locales/shared/de.ts';
import type { SaveKind } from './saving.ts';

/** What the ways to save an appointment are called. */
export interface SavingTexts extends SharedMessages {
  readonly saveCalendar: string;
  readonly saveCode: string;
  readonly print: string;
}

/** An appointment that can be had at hand later, and how it is spoken of. */
export interface Saveable {
  readonly words: Words<SavingTexts>;
  readonly appointment: Appointment;
}

/**
 * Draws the ways to have an appointment at hand later; its code only where there is one that a machine reads.
 * @param notice - Why the last one did not work.
 */
export function renderSaving(
  { words, appointment }: Saveable,
  notice: unknown,
  handleSave: (kind: SaveKind) => void,
): TemplateResult {
  return html`
    <div class="saving">
      <div class="actions">
        <button class="button" type="button" @click=${() => handleSave('calendar')}>
          ${words.term('saveCalendar')}
        </button>
        <button class="button" type="button" @click=${() => handleSave('print')}>
          ${words.term('print')}
        </button>
        ${
          appointment.checkInCode
            ? html`<button class="button" type="button" @click=${() => handleSave('code')}>
                ${words.term('saveCode')}
              </button>`
            : nothing
        }
      </div>
      ${notice}
    </div>
  `;
}
