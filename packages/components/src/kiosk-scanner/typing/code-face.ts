import { html, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import type { KioskSession } from '../kiosk-session.ts';
import { isWholeCode, toCodeText } from './code-text.ts';
import { renderKeypad } from './keypad.ts';
import { messages } from './messages/index.ts';
import type { TypingMessages } from './messages/de.ts';

/** Asks for the short code of an appointment; the keys are on the screen, since terminals have no keyboard. */
export function renderCodeFace(words: Words, session: KioskSession): TemplateResult {
  const term = termsIn(messages, words);
  const { typed, isTooShort } = session.visit;
  const type = (text: string) => session.change((visit) => visit.type(toCodeText(text)));
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    session.checkInTyped(isWholeCode(typed) ? typed : undefined);
  };
  return html`
    <form class="typing" @submit=${handleSubmit} novalidate>
      <h1 class="title" tabindex="-1">${term('typeTitle')}</h1>
      ${renderField(term, typed, isTooShort, type)}
      ${renderKeypad(words, {
        onKey: (letter) => type(typed + letter),
        onErase: () => type(typed.replace(/-?.$/, '')),
      })}
      <button class="button main go">${term('checkIn')}</button>
    </form>
  `;
}

function renderField(
  term: ReturnType<typeof termsIn<TypingMessages>>,
  typed: string,
  isTooShort: boolean,
  onType: (text: string) => void,
) {
  return html`
    <div class="field">
      <label for="typed">${term('typeName')}</label>
      <p class="hint" id="typed-hint">${term('typeHelp')}</p>
      <input
        id="typed"
        dir="ltr"
        inputmode="none"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="typed-hint typed-wrong"
        aria-invalid=${isTooShort}
        .value=${typed}
        @input=${(event: InputEvent) => onType((event.target as HTMLInputElement).value)}
      />
      <p class="wrong" id="typed-wrong" aria-live="polite">${isTooShort ? term('typeTooShort') : ''}</p>
    </div>
  `;
}
