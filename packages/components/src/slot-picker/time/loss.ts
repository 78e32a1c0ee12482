import type { FlowProblem } from '@wartemarke/client';
import type { Slot } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';

/** What the loss of a slot is drawn from. */
export interface LossContext extends BookingContext {
  readonly problem: FlowProblem;
}

/** The kept slot is gone: what happened, the same one again where that may work, or others. */
class Loss implements Face<LossContext> {
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.further = new FurtherWords(host);
  }

  render({ words, state, office, flow, problem }: LossContext): TemplateResult {
    const { further } = this;
    if (!further.isReady) return renderLoading(words);
    const times = officeTime(words.language, office.timeZone);
    const toText = ({ startAt }: Slot) =>
      further.term('at', { date: times.shortDate(startAt), time: times.time(startAt) });
    const { lostSlot } = state;
    const isTaken = problem.code === 'slot_taken';
    return html`
      <div
        class="notice bad"
        part="problem"
        id="loss"
        data-code=${problem.code}
        role="group"
        tabindex="-1"
        aria-labelledby="loss-text"
      >
        <p id="loss-text">${words.explain(problem, office.timeZone) ?? words.term('loading')}</p>
        <div class="ways">
          ${
            lostSlot && !isTaken
              ? html`<button class="button main" type="button" @click=${() => void flow.holdAgain()}>
                  ${further.term('holdAgain', { time: toText(lostSlot) })}
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
}

export { Loss as Face };
