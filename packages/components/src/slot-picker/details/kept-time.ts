import type { KeptHold } from '@wartemarke/client';
import { html, nothing } from 'lit';
import { keepTogether } from '../../keep-together.ts';
import { officeTime } from '../../office-time.ts';
import type { BookingContext } from '../screens/booking-context.ts';
import { toChosenServices } from '../visit/visit-summary.view.ts';

/** With so many minutes left, those who do not see the figure hear it. */
const spokenMinutes: readonly number[] = [5, 2, 1];

/** What is about to be booked, and how long the time is kept. */
export function renderKeptTime(context: BookingContext, minutes: number) {
  const { words, state, office } = context;
  const { hold } = state;
  if (!hold) return nothing;
  const times = officeTime(words.language, office.timeZone);
  const held = minutes > 0 ? words.term('held', { minutes }) : nothing;
  return html`
    <section class="choice-made" aria-label=${words.term('yourChoice')}>
      <p class="when">
        <strong>${keepTogether(times.date(hold.startAt))}</strong>
        <strong>${times.time(hold.startAt)}</strong>
      </p>
      <ul>
        ${toChosenServices(office, state.chosen).map(
          ({ service, quantity }) =>
            html`<li>${quantity > 1 ? `${quantity} × ` : nothing}${service.name}</li>`,
        )}
      </ul>
      ${renderHeld(context, hold, held)}
      <p class="aloud" role="status">${spokenMinutes.includes(minutes) ? held : nothing}</p>
    </section>
  `;
}

function renderHeld({ words, state, flow }: BookingContext, hold: KeptHold, held: string | typeof nothing) {
  return html`
    <div class="held">
      <p role="timer">${held}</p>
      ${
        hold.extensionsLeft > 0
          ? html`<button
              class="button"
              type="button"
              aria-disabled=${state.busy.includes('extend')}
              @click=${() => void flow.extend()}
            >
              ${words.term('extend')}
            </button>`
          : nothing
      }
    </div>
  `;
}
