import { html, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import type { KioskSession } from '../kiosk-session.ts';
import { renderCodeField } from './code-face.ts';
import { renderKeypad } from './keypad.ts';
import { messages } from './messages/index.ts';
import { isWholePhone, phoneLetters, toPhoneText } from './phone-text.ts';

/** Asks for the phone number of the booking, by keys as on a telephone. */
export function renderPhoneFace(words: Words, session: KioskSession): TemplateResult {
  const term = termsIn(messages, words);
  const { typed, isTooShort } = session.visit;
  const type = (text: string) => session.change((visit) => visit.type(toPhoneText(text)));
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const isWhole = isWholePhone(typed);
    session.change((visit) => (visit.isTooShort = !isWhole));
    if (isWhole) session.press((kiosk) => kiosk.checkInByPhone(typed));
  };
  return html`
    <form class="typing" @submit=${handleSubmit} novalidate>
      <h1 class="title" tabindex="-1">${term('phoneTitle')}</h1>
      ${renderCodeField({
        name: term('phoneName'),
        hint: term('phoneHelp'),
        wrong: isTooShort ? term('phoneTooShort') : '',
        value: typed,
        onType: type,
      })}
      ${renderKeypad(words, {
        letters: phoneLetters,
        onKey: (digit) => type(typed + digit),
        onErase: () => type(typed.slice(0, -1)),
      })}
      <button class="button main go">${term('checkIn')}</button>
    </form>
  `;
}
