import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import type { TimeChoice } from './time-step.ts';
import type { EmptyDay as Empty } from './time-step.view.ts';

/** What is said of a day without times is drawn from. */
export interface EmptyDayContext extends BookingContext {
  readonly choice: TimeChoice;
  readonly empty: Empty;
}

/** A day that was asked for has no times: why, and the next one that has. */
class EmptyDay implements Face<EmptyDayContext> {
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.further = new FurtherWords(host);
  }

  render({ words, office, choice, empty }: EmptyDayContext): TemplateResult {
    const { further } = this;
    if (!further.isReady) return renderLoading(words);
    const times = officeTime(words.language, office.timeZone);
    const { nextDate } = empty;
    const sentence = further.term(`${empty.reason}On`, { date: times.date(empty.date) });
    return html`
      ${
        choice.view === 'list'
          ? html`<p id="times" tabindex="-1">${sentence}</p>`
          : html`<h4 id="times" tabindex="-1">${sentence}</h4>`
      }
      ${
        nextDate
          ? html`<button class="button" type="button" @click=${() => choice.handleCalendarDay(nextDate)}>
              ${words.term('nextFree', { date: times.date(nextDate) })}
            </button>`
          : nothing
      }
    `;
  }
}

export { EmptyDay as Face };
