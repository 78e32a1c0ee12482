import type { DeskAppointment } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { renderCheckIn } from './check-in.ts';
import type { DaysContext } from './days-context.ts';
import { toSteps, type SheetStep } from './sheet.view.ts';

/** What a clerk decides on an appointment. */
export interface StepWays {
  /** Accepts it at once, without a word. */
  handleAccept(): void;
  handleBegin(step: SheetStep): void;
}

/** Draws what can be done with an appointment: check in today, and what its state allows. */
export function renderSheetSteps(context: DaysContext, appointment: DeskAppointment, ways: StepWays) {
  const steps = toSteps(appointment);
  return html`
    ${renderCheckIn(context, appointment)} ${steps.length > 0 ? renderSteps(context, steps, ways) : nothing}
  `;
}

function renderSteps(
  { words, state }: DaysContext,
  steps: readonly SheetStep[],
  { handleAccept, handleBegin }: StepWays,
) {
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
