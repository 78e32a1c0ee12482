import type { Client } from '@wartemarke/client';
import type { Office } from '@wartemarke/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { QrCode } from '../../qr-code/qr-code.ts';
import { renderLoading } from '../../states/states.ts';
import { renderChoices } from '../concern-face.ts';
import { renderKeyboard } from '../keyboard/keyboard-face.ts';
import type { KioskSession } from '../kiosk-session.ts';
import type { KioskWords } from '../kiosk-words.ts';
import { renderBooked } from './booked-face.ts';
import { KioskBooking } from './kiosk-booking.ts';
import { toBookable } from './kiosk-office.ts';
import { messages } from './messages/index.ts';
import { renderNotHere } from './not-here-face.ts';

/** What the faces of booking are drawn from. */
export interface BookingScene {
  readonly words: KioskWords;
  readonly session: KioskSession;
  readonly office: Office;
  /** The code on the screen: of the appointment, before that of the page where citizens book. */
  readonly qr: QrCode;
  /** Address of that page; may be empty. */
  readonly bookingPage: string;
  /** The town's colour. */
  readonly accent: string;
}

/** Lets somebody book: a heading and a concern as for a number, then times, then who comes. */
export function renderBooking(scene: BookingScene): TemplateResult {
  const { session, words } = scene;
  if (!session.speaker) return renderLoading(words);
  const booking = begin(session, session.speaker);
  if (booking.appointment) return renderBooked(scene, booking.appointment);
  if (booking.isElsewhere || toBookable(scene.office).length === 0) return renderNotHere(scene, booking);
  return booking.service ? renderPicker(scene, booking) : renderConcerns(scene, booking);
}

function begin({ visit }: KioskSession, speaker: Client): KioskBooking {
  visit.booking ??= new KioskBooking(speaker);
  return visit.booking;
}

function renderConcerns(scene: BookingScene, booking: KioskBooking) {
  const { words, session, office } = scene;
  const choice = { title: termsIn(messages, words)('concernTitle'), services: toBookable(office) };
  return renderChoices(session, office, choice, (service) =>
    session.change(() => (booking.service = service)),
  );
}

function renderPicker(scene: BookingScene, booking: KioskBooking) {
  const { words, session, office, accent } = scene;
  const change = (act: () => void) => session.change(act);
  const handleStep = ({ step }: HTMLElementEventMap['wm-booking-step']) =>
    change(() => {
      if (step === 'concern') booking.service = '';
    });
  // By a touch too: a field that kept the focus while the keys were away gets them back. And by a key: from one field of
  // the picker to the next the focus moves unseen from outside.
  const handleField = (event: Event) => {
    if (booking.keyboard.follow(event.composedPath()[0])) session.stay();
  };
  return html`
    <h1 class="title" tabindex="-1">${words.term('book')}</h1>
    <wm-slot-picker
      trusted
      office=${office.id}
      service=${booking.service}
      accent=${accent || nothing}
      .client=${booking.client}
      @focusin=${handleField}
      @click=${handleField}
      @keyup=${handleField}
      @wm-booking-step=${handleStep}
      @wm-office-choose=${() => change(() => (booking.isElsewhere = true))}
      @wm-appointment-book=${() => change(() => booking.finish())}
    ></wm-slot-picker>
    ${renderKeyboard(words, booking.keyboard, () => session.stay())}
  `;
}
