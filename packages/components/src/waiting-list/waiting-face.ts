import type { WaitingEntry } from '@wartemarke/contract';
import { html, nothing } from 'lit';
import { tellLink } from '../link-open-event.ts';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import type { WaitingListMessages } from './messages/de.ts';
import { toNamedWeekdays } from './waiting-list.view.ts';

type Said = Words<WaitingListMessages>;

/** Nothing has come back yet. */
export function renderWaiting(words: Said, { ahead }: WaitingEntry) {
  return html`
    <section class="notice good" role="status">
      <h2 id="title" tabindex="-1">${words.term('waitingTitle')}</h2>
      <p>${words.term('waitingHelp')}</p>
      <p>${words.term('ahead', { count: ahead })}</p>
    </section>
  `;
}

/** What somebody waits for. */
export function renderWish(words: Said, entry: WaitingEntry) {
  const { services, office, fromDate, toDate, part } = entry;
  const times = officeTime(words.language, office.timeZone);
  const weekdays = toNamedWeekdays(entry).map((day) => times.weekday(day));
  const list = new Intl.ListFormat(words.language).format(weekdays);
  return html`
    <dl class="wish" part="entry">
      <div>
        <dt>${words.term('concern')}</dt>
        ${services.map(({ name, quantity }) => html`<dd>${quantity > 1 ? `${quantity} × ` : ''}<bdi>${name}</bdi></dd>`)}
      </div>
      <div>
        <dt>${words.term('place')}</dt>
        <dd><bdi>${office.name}</bdi></dd>
      </div>
      <div>
        <dt>${words.term('days')}</dt>
        <dd>${words.term('period', { from: times.plainDate(fromDate), to: times.plainDate(toDate) })}</dd>
        ${list ? html`<dd>${list}</dd>` : nothing}
        ${part === 'any' ? nothing : html`<dd>${words.term(part)}</dd>`}
      </div>
    </dl>
  `;
}

/** The offer was taken. */
export function renderBooked(words: Said, { appointmentLink }: WaitingEntry) {
  return html`
    <section class="notice good" role="status">
      <h2 id="title" tabindex="-1">${words.term('bookedTitle')}</h2>
      <p>${words.term('bookedHelp')}</p>
      ${
        appointmentLink
          ? html`<div class="ways">
              <a class="button main" href=${appointmentLink}>${words.term('toAppointment')}</a>
            </div>`
          : nothing
      }
    </section>
  `;
}

/** There is nothing to wait for, and where to go instead. */
export function renderEnd(words: Said, why: 'link' | 'left' | 'ended', bookingUrl: string) {
  return html`
    <section class="notice" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.term(`${why}Title`)}</h2>
      <p>${words.term(`${why}Help`)}</p>
      ${renderBook(words, bookingUrl)}
    </section>
  `;
}

/** The way to another appointment. */
export function renderBook(words: Said, bookingUrl: string) {
  if (!bookingUrl) return nothing;
  return html`<div class="ways">
    <a class="button main" href=${bookingUrl} @click=${tellLink()}>${words.term('book')}</a>
  </div>`;
}
