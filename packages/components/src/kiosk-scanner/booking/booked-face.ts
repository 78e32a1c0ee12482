import type { Appointment } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import { officeTime } from '../../office-time.ts';
import { renderFact } from '../outcome-face.ts';
import { isDue, toThings } from './booked-face.view.ts';
import type { BookingScene } from './booking-face.ts';
import { messages } from './messages/index.ts';

/** Shows what was booked, to be taken along; who is due checks in by one touch. */
export function renderBooked(scene: BookingScene, appointment: Appointment): TemplateResult {
  const { words, qr } = scene;
  const term = termsIn(messages, words);
  return html`
    <h1 class="title" tabindex="-1">${term('bookedTitle')}</h1>
    <section class="ticket" part="ticket" aria-label=${term('code')}>
      <p class="number long" dir="ltr" translate="no">${appointment.code}</p>
      <div class="stub">
        ${renderFacts(scene, appointment)}
        <figure class="along">
          ${qr.render(term('appointmentCode'))}
          <figcaption>${term('takeAlong')}</figcaption>
        </figure>
      </div>
    </section>
    ${renderCheckIn(scene, appointment)}
  `;
}

function renderCheckIn({ words, session, office }: BookingScene, appointment: Appointment) {
  const { earlyMinutes } = office;
  if (!isDue(appointment, { now: session.now, earlyMinutes })) return nothing;
  const term = termsIn(messages, words);
  const checkIn = () => session.press((kiosk) => kiosk.checkIn(appointment.code, 'typed'), true);
  return html`
    <div class="next">
      <p>${term('dueNow')}</p>
      <button class="button main" type="button" @click=${checkIn}>${term('checkInNow')}</button>
    </div>
  `;
}

function renderFacts({ words }: BookingScene, { startAt, office, services }: Appointment) {
  const term = termsIn(messages, words);
  const times = officeTime(words.language, office.timeZone);
  const things = toThings(services);
  const fees = services.flatMap(({ fee }) => fee ?? []);
  return html`
    <dl class="facts">
      ${renderFact(term('date'), times.date(startAt))} ${renderFact(term('time'), times.time(startAt))}
      ${renderFact(term('concern'), toList(services.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name))))}
      ${fees.length > 0 ? renderFact(term('fee'), toList(fees)) : nothing}
      ${things.length > 0 ? renderFact(term('bring'), toList(things)) : nothing}
    </dl>
  `;
}

function toList(rows: readonly string[]) {
  return html`<ul class="rows">
    ${rows.map((row) => html`<li><bdi>${row}</bdi></li>`)}
  </ul>`;
}
