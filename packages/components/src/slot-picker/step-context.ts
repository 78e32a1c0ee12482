import type { Booking, BookingState, Client } from '@wartemarke/client';
import type { Office } from '@wartemarke/contract';
import { html, svg } from 'lit';
import type { Words } from '../locales/localize.ts';
import type { ConcernMessages } from './messages/de.ts';

/** What every screen of the slot picker is drawn from. */
export interface StepContext<M extends ConcernMessages = ConcernMessages> {
  readonly words: Words<M>;
  readonly state: BookingState;
  readonly office: Office;
  readonly flow: Booking;
  readonly client: Client;
}

/** The heading that takes the focus when its screen appears, with the number of the step above it. */
export function renderTitle({ words }: StepContext, step: number, title: string) {
  return html`
    <p class="step">${words.term('step', { step, steps: 3 })}</p>
    <h2 id="title" tabindex="-1">${title}</h2>
  `;
}

/** Points to where something leads: on, or out of the page. */
export function renderSign(path: string) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}
