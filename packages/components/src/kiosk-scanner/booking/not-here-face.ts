import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { BookingScene } from './booking-face.ts';
import type { KioskBooking } from './kiosk-booking.ts';
import { messages } from './messages/index.ts';

/** Says why the kiosk cannot book, and by what other way it goes: with one's own phone, or with a number. */
export function renderNotHere(scene: BookingScene, { isElsewhere }: KioskBooking): TemplateResult {
  const { words, session, qr, bookingPage } = scene;
  const term = termsIn(messages, words);
  const reason = isElsewhere ? 'onlyThisOffice' : 'noneHere';
  return html`
    <h1 class="title" tabindex="-1">${term('notHereTitle')}</h1>
    <p class="lead">${term(reason)}</p>
    ${
      bookingPage
        ? html`<figure class="along phone">
            ${qr.render(term('pageCode'))}
            <figcaption>${term('withPhone')}</figcaption>
          </figure>`
        : nothing
    }
    <div class="next">
      <button class="button" type="button" @click=${() => session.goTo('concern')}>
        ${words.term('drawNumber')}
      </button>
    </div>
  `;
}
