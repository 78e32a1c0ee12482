import { html } from 'lit';
import { renderSign, type StepContext } from '../step-context.ts';
import type { BookingMessages } from './messages/de.ts';

/** What the screens after the first one are drawn from. */
export type BookingContext = StepContext<BookingMessages>;

/** The way back to the screen before. */
export function renderBack(text: string, handleBack: () => void) {
  return html`
    <button class="back" type="button" @click=${handleBack}>
      ${renderSign('M15 5l-7 7 7 7')}<span>${text}</span>
    </button>
  `;
}
