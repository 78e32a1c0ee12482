import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../locales/language.ts';
import { officeTime } from '../office-time.ts';
import type { Place } from './kiosk-scanner.view.ts';
import type { KioskWords } from './kiosk-words.ts';

/** What stands above and below every face. */
export interface KioskFrame {
  /** Name of the office; empty while it is not known. */
  readonly officeName: string;
  readonly timeZone: string | undefined;
  /** Current time, epoch milliseconds. */
  readonly now: number;
  readonly place: Place;
  /** Whether there is nothing left to do. */
  readonly isOver: boolean;
  /** Whole seconds until the kiosk begins anew. */
  readonly secondsLeft: number;
  readonly onLanguage: (language: string) => void;
  readonly onBack: (() => void) | undefined;
  readonly onDone: () => void;
  readonly onMore: () => void;
}

/** Seconds before its end from which on the countdown shows. */
const countdownSeconds = 20;

/** Draws a face between the office's name and the ways out, which stand where everyone can reach them. */
export function renderFrame(words: KioskWords, face: TemplateResult, frame: KioskFrame): TemplateResult {
  const { officeName, timeZone, now, place } = frame;
  return html`
    <div class="kiosk ${place}">
      <header class="head">
        <p class="office">${officeName}</p>
        <p class="clock">${timeZone ? officeTime(words.language, timeZone).clock(now) : nothing}</p>
      </header>
      <main class="face">${face}</main>
      <footer class="foot">
        ${place === 'welcome' ? nothing : renderWaysOut(words, frame)} ${renderLanguages(words, frame)}
      </footer>
    </div>
  `;
}

function renderWaysOut(words: KioskWords, frame: KioskFrame) {
  const { place, isOver, secondsLeft, onBack, onDone, onMore } = frame;
  const isCounting = secondsLeft <= countdownSeconds;
  return html`
    ${isCounting ? renderCountdown(words, secondsLeft) : nothing}
    <div class="out">
      ${onBack ? renderButton(words.term('back'), onBack) : nothing}
      ${renderButton(words.term(place === 'outcome' ? 'done' : 'startOver'), onDone, isOver)}
      ${isCounting ? renderButton(words.term('moreTime'), onMore) : nothing}
    </div>
  `;
}

function renderButton(name: string, onPress: () => void, isMain = false) {
  return html`
    <button class="button ${isMain ? 'main' : ''}" type="button" @click=${onPress}>${name}</button>
  `;
}

function renderCountdown(words: KioskWords, secondsLeft: number) {
  return html`
    <p class="left">
      <progress max=${countdownSeconds} value=${secondsLeft} aria-labelledby="left"></progress>
      <span id="left">${words.term('secondsLeft', { count: secondsLeft })}</span>
    </p>
  `;
}

function renderLanguages(words: KioskWords, { onLanguage }: KioskFrame) {
  return html`
    <ul class="languages">
      ${languages.map(
        (language) => html`
          <li lang=${language}>
            <button
              class="button"
              type="button"
              aria-pressed=${words.language === language}
              @click=${() => onLanguage(language)}
            >
              ${nameOf(language)}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What a language calls itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
