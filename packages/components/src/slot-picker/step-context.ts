import type { Booking, BookingState } from '@wartemarke/client';
import type { Office } from '@wartemarke/contract';
import { html, svg } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { SlotPickerMessages } from './messages/de.ts';

/** What every screen of the slot picker is drawn from. */
export interface StepContext {
  readonly words: Words<SlotPickerMessages>;
  readonly state: BookingState;
  readonly office: Office;
  readonly flow: Booking;
}

/** The heading that takes the focus when its screen appears, with the number of the step above it. */
export function renderTitle({ words }: StepContext, step: number, title: string) {
  return html`
    <p class="step">${words.term('step', { step, steps: 3 })}</p>
    <h2 id="title" tabindex="-1">${title}</h2>
  `;
}

/** The way back to the screen before. */
export function renderBack(text: string, handleBack: () => void) {
  return html`
    <button class="back" type="button" @click=${handleBack}>
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d="M15 5l-7 7 7 7" />`}</svg>
      <span>${text}</span>
    </button>
  `;
}
