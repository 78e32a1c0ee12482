import type { FlowProblem } from '@wartemarke/client';
import type { Slot } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import type { BookingContext } from '../screens/booking-context.ts';

/** The kept slot is gone: what happened, the same one again where that may work, or others. */
export function renderLoss({ words, state, office, flow }: BookingContext, problem: FlowProblem) {
  const times = officeTime(words.language, office.timeZone);
  const toText = ({ startAt }: Slot) =>
    words.term('at', { date: times.shortDate(startAt), time: times.time(startAt) });
  const { lostSlot } = state;
  const isTaken = problem.code === 'slot_taken';
  return html`
    <div class="notice bad" part="problem" id="loss" role="group" tabindex="-1" aria-labelledby="loss-text">
      <p id="loss-text">${words.explain(problem, office.timeZone) ?? words.term('loading')}</p>
      <div class="ways">
        ${
          lostSlot && !isTaken
            ? html`<button class="button main" type="button" @click=${() => void flow.holdAgain()}>
                ${words.term('holdAgain', { time: toText(lostSlot) })}
              </button>`
            : nothing
        }
        ${problem.alternatives.map(
          (slot) => html`
            <button class="button" type="button" @click=${() => void flow.chooseTime(slot)}>
              ${toText(slot)}
            </button>
          `,
        )}
      </div>
    </div>
  `;
}
