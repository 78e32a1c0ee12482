import type { DayPart } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { officeTime } from '../../office-time.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { countPart, toTimeGroups } from './time-step.view.ts';
import type { DaysView, TimeChoice } from './time-step.ts';

interface Segment<Value> {
  readonly value: Value;
  readonly text: string;
  readonly count?: number | undefined;
}

const views: readonly DaysView[] = ['list', 'calendar'];
const parts: readonly DayPart[] = ['any', 'morning', 'afternoon'];

/** How the days are laid out, and which times of a day are shown. */
export function renderToolbar({ words, office }: BookingContext, choice: TimeChoice) {
  const { clock } = officeTime(words.language, office.timeZone);
  const groups = toTimeGroups(choice.seen ?? [], clock);
  const toPart = (value: DayPart) => ({
    value,
    text: words.term(value),
    count: choice.seen ? countPart(groups, value) : undefined,
  });
  return html`
    <div class="toolbar">
      ${renderSegments(
        'view',
        words.term('view'),
        views.map((value) => ({ value, text: words.term(value) })),
        choice.view,
        choice.handleView,
      )}
      ${renderSegments('part', words.term('part'), parts.map(toPart), choice.part, choice.handlePart)}
    </div>
  `;
}

function renderSegments<Value extends string>(
  name: string,
  legend: string,
  segments: readonly Segment<Value>[],
  chosen: Value,
  handle: (value: Value) => void,
) {
  return html`
    <fieldset class="segments">
      <legend class="aloud">${legend}</legend>
      ${segments.map(
        ({ value, text, count }) => html`
          <label>
            <input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => handle(value)}
            />
            <span>${text}${count === undefined ? nothing : html` <small>${count}</small>`}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
