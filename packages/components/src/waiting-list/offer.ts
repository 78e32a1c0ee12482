import type { Offer, WaitingEntry } from '@wartemarke/contract';
import { html } from 'lit';
import { keepTogether } from '../keep-together.ts';
import type { Words } from '../locales/localize.ts';
import { officeTime } from '../office-time.ts';
import { sayLimit } from '../say-limit.ts';
import type { WaitingListMessages } from './messages/de.ts';
import { minutesLeft } from './waiting-list.view.ts';

/** So many minutes can be told apart; of more, the hour says more. */
const minutesSaid = 60;

/** A time that is kept for somebody, and what can be done with it. */
export interface OfferView {
  readonly offer: Offer;
  readonly office: WaitingEntry['office'];
  /** When it ends, by the device's clock. */
  readonly untilAt: number;
  readonly nowAt: number;
  readonly isBusy: boolean;
  handleAccept(): void;
  handlePass(): void;
}

/** The offered time, as large as what it is worth, with the time that is left to think. */
export function renderOffer(words: Words<WaitingListMessages>, view: OfferView) {
  const { offer, office, untilAt, nowAt, isBusy, handleAccept, handlePass } = view;
  const { name, address } = office;
  const times = officeTime(words.language, office.timeZone);
  const minutes = minutesLeft(untilAt, nowAt);
  const left = sayLeft(words, view, minutes);
  return html`
    <section class="offer" part="offer" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.term('offerTitle')}</h2>
      <p class="when">
        <span class="date">${keepTogether(times.date(offer.startAt))}</span>
        <span class="time">${times.time(offer.startAt)}</span>
      </p>
      <p class="place">
        <bdi>${name}</bdi>, <bdi>${address.street}</bdi>, <bdi>${address.postalCode} ${address.city}</bdi>
      </p>
      <p class="left">${left}</p>
      <div class="ways">
        <button class="button main" type="button" aria-disabled=${isBusy} @click=${handleAccept}>
          ${words.term('accept')}
        </button>
        <button class="button" type="button" aria-disabled=${isBusy} @click=${handlePass}>
          ${words.term('pass')}
        </button>
      </div>
      <p class="hint">${words.term('passHelp')}</p>
      <p class="aloud" role="status">${minutes <= 5 ? left : ''}</p>
    </section>
  `;
}

function sayLeft(words: Words<WaitingListMessages>, { offer, office, nowAt }: OfferView, minutes: number) {
  if (minutes <= minutesSaid) return words.term('offerLeft', { minutes });
  const times = officeTime(words.language, office.timeZone);
  return words.term('offerUntil', { until: sayLimit(times, offer.expiresAt, nowAt) });
}
