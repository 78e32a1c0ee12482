import { html, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import type { KioskSession } from '../kiosk-session.ts';
import { codeLetters, isWholeCode, toCodeText } from './code-text.ts';
import { renderKeypad } from './keypad.ts';
import { messages } from './messages/index.ts';

/** Asks for the short code of an appointment; the keys are on the screen, since terminals have no keyboard. */
export function renderCodeFace(words: Words, session: KioskSession): TemplateResult {
  const term = termsIn(messages, words);
  const { typed, isTooShort } = session.visit;
  const type = (text: string) => session.change((visit) => visit.type(toCodeText(text)));
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const isWhole = isWholeCode(typed);
    session.change((visit) => (visit.isTooShort = !isWhole));
    if (isWhole) session.press((kiosk) => kiosk.checkIn(typed, 'typed'), true);
  };
  return html`
    <form class="typing" @submit=${handleSubmit} novalidate>
      <h1 class="title" tabindex="-1">${term('typeTitle')}</h1>
      ${renderCodeField({
        name: term('typeName'),
        hint: term('typeHelp'),
        wrong: isTooShort ? term('typeTooShort') : '',
        value: typed,
        onType: type,
      })}
      ${renderKeypad(words, {
        letters: codeLetters,
        onKey: (letter) => type(typed + letter),
        onErase: () => type(typed.replace(/-?.$/, '')),
      })}
      <button class="button main go">${term('checkIn')}</button>
    </form>
  `;
}

/** A field that keys on the screen fill. */
export interface CodeField {
  readonly name: string;
  readonly hint: string;
  /** What is wrong with its value; empty when nothing is. */
  readonly wrong: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** Draws the field above the keys. */
export function renderCodeField({ name, hint, wrong, value, onType }: CodeField): TemplateResult {
  return html`
    <div class="field">
      <label for="typed">${name}</label>
      <p class="hint" id="typed-hint">${hint}</p>
      <input
        id="typed"
        dir="ltr"
        inputmode="none"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="typed-hint typed-wrong"
        aria-invalid=${wrong !== ''}
        .value=${value}
        @input=${(event: InputEvent) => onType((event.target as HTMLInputElement).value)}
      />
      <p class="wrong" id="typed-wrong" aria-live="polite">${wrong}</p>
    </div>
  `;
}
