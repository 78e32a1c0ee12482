import { html, nothing, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading, toTelephoneLink } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';
import { renderOtherWays } from './other-ways.ts';
import type { TimeChoice } from './time-step.ts';

/** What is said of days without any slot is drawn from. */
export interface NothingFreeContext extends BookingContext {
  readonly choice: TimeChoice;
}

/** No day has a slot: why, since when there will be some, and what can be done instead. */
class NothingFree implements Face<NothingFreeContext> {
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.further = new FurtherWords(host);
  }

  render(context: NothingFreeContext): TemplateResult {
    const { further } = this;
    const { words, state, office, choice } = context;
    if (!further.isReady) return renderLoading(words);
    const { days, opensDate } = state.days!;
    const times = officeTime(words.language, office.timeZone);
    const { phone } = office;
    const isOutOfSeason = days.every(({ reason }) => reason === 'season');
    return html`
      <div class="notice" role="status">
        ${opensDate ? html`<p>${further.term('opens', { date: times.date(opensDate) })}</p>` : nothing}
        <p>${further.term(isOutOfSeason ? 'nothingInSeason' : 'nothingFree')}</p>
        ${phone && html`<p>${words.term('phoneHelp')} <a href=${toTelephoneLink(phone)}>${phone}</a></p>`}
      </div>
      ${renderOtherWays(context, choice, further.term('otherWaysAlone'))}
    `;
  }
}

export { NothingFree as Face };
