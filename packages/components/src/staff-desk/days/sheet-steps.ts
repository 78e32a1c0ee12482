import type { DeskAppointment } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import type { DaysContext } from './days-context.ts';
import { toSteps, type SheetStep } from './sheet.view.ts';

/** What a clerk decides on an appointment. */
export interface StepWays {
  /** Accepts it at once, without a word. */
  handleAccept(): void;
  handleBegin(step: SheetStep): void;
}

/** Draws what can be done with an appointment. */
export function renderSheetSteps(
  { words, state }: DaysContext,
  appointment: DeskAppointment,
  { handleAccept, handleBegin }: StepWays,
) {
  const steps = toSteps(appointment);
  if (steps.length === 0) return nothing;
  const accept = html`
    <button
      class="button main"
      type="button"
      aria-busy=${state.busy.includes('accept')}
      @click=${handleAccept}
    >
      ${words.term('accept')}
    </button>
  `;
  return html`
    <div class="ways-on">
      ${steps.includes('accept') ? accept : nothing}
      ${steps.map(
        (step) => html`
          <button class="button" type="button" id="step-${step}" @click=${() => handleBegin(step)}>
            ${words.term(step === 'accept' ? 'acceptWith' : step)}
          </button>
        `,
      )}
    </div>
  `;
}
