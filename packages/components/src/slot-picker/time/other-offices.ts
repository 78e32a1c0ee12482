import type { Earliest } from '@wartemarke/contract';
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { officeTime } from '../../office-time.ts';
import { renderLoading, renderProblem } from '../../states/states.ts';
import { FurtherWords } from '../further/further-words.ts';
import type { ScreenHost } from '../later-steps.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import type { Face } from '../screens/later-face.ts';

type OfficeRow = Earliest['offices'][number];

/** The first time at each office of the town, to go on at another one. */
class OtherOffices implements Face<BookingContext> {
  private readonly host: ScreenHost;
  private readonly further: FurtherWords;

  constructor(host: ScreenHost) {
    this.host = host;
    this.further = new FurtherWords(host);
  }

  render(context: BookingContext): TemplateResult {
    const { words, state, office, flow } = context;
    const { earliest, problem } = state;
    if (problem?.task === 'compare') {
      return renderProblem(words, problem, { retry: () => void flow.retry(), phone: office.phone });
    }
    if (!earliest || !this.further.isReady) return renderLoading(words);
    if (earliest.offices.length < 2) return html`<p role="status">${this.further.term('onlyHere')}</p>`;
    return html`<ul class="offices">
      ${earliest.offices.map((row) => html`<li>${this.renderOffice(context, row)}</li>`)}
    </ul>`;
  }

  private renderOffice({ words, office: own }: BookingContext, { office, slot }: OfficeRow) {
    const times = officeTime(words.language, office.timeZone);
    const first = slot && { date: times.shortDate(slot.startAt), time: times.time(slot.startAt) };
    const { id, name, address } = office;
    return html`
      <div class="office">
        <p><strong>${name}</strong><small>${address.street}, ${address.city}</small></p>
        <p>${first ? this.further.term('earliestAt', first) : this.further.term('earliestNone')}</p>
      </div>
      ${id === own.id ? html`<small>${this.further.term('thisOffice')}</small>` : nothing}
      ${
        slot && id !== own.id
          ? html`<button class="button" type="button" @click=${() => this.host.goOnAt(id)}>
              ${this.further.term('goThere')}<span class="aloud">: ${name}</span>
            </button>`
          : nothing
      }
    `;
  }
}

export { OtherOffices as Face };

export const laterStyles: readonly CSSResult[] = [
  css`
    .offices {
      margin-block-start: var(--_gap-s);
      border-block-start: 1px solid var(--_line);
    }

    .offices li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_gap-m) var(--_gap-xl);
      padding-block: var(--_gap-l);
      border-block-end: 1px solid var(--_line);
    }

    .office {
      flex: 1 1 15em;
      display: grid;
      gap: 0.3em;
    }
  `,
];
