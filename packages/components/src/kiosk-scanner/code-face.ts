import { html, type TemplateResult } from 'lit';
import { renderKeypad } from './keypad.ts';
import type { KioskWords } from './kiosk-words.ts';

/** What the face for typing a code is drawn from. */
export interface CodeFace {
  /** The code so far, as it is printed. */
  readonly text: string;
  /** Whether somebody wanted to go on with a code that is not whole. */
  readonly isTooShort: boolean;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}

/** Asks for the short code of an appointment; the keys are on the screen, since terminals have no keyboard. */
export function renderCodeFace(words: KioskWords, face: CodeFace): TemplateResult {
  return html`
    <form class="typing" @submit=${(event: Event) => handleSubmit(event, face)} novalidate>
      <h1 class="title" tabindex="-1">${words.term('typeTitle')}</h1>
      <div class="field">
        <label for="typed">${words.term('typeName')}</label>
        <p class="hint" id="typed-hint">${words.term('typeHelp')}</p>
        <input
          id="typed"
          dir="ltr"
          inputmode="none"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="typed-hint typed-wrong"
          aria-invalid=${face.isTooShort}
          .value=${face.text}
          @input=${(event: InputEvent) => face.onType((event.target as HTMLInputElement).value)}
        />
        <p class="wrong" id="typed-wrong" aria-live="polite">
          ${face.isTooShort ? words.term('typeTooShort') : ''}
        </p>
      </div>
      ${renderKeypad(words, {
        onKey: (letter) => face.onType(face.text + letter),
        onErase: () => face.onType(face.text.replace(/-?.$/, '')),
      })}
      <button class="button main go">${words.term('checkIn')}</button>
    </form>
  `;
}

function handleSubmit(event: Event, { onSubmit }: CodeFace): void {
  event.preventDefault();
  onSubmit();
}
