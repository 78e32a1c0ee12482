import { html, nothing, type TemplateResult } from 'lit';
import { languages } from '../locales/language.ts';
import { officeTime } from '../office-time.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';

/** Seconds before its end from which on the countdown shows. */
const countdownSeconds = 20;

/** Draws a face between the office's name and the ways out, which stand where everyone can reach them. */
export function renderFrame(words: KioskWords, face: TemplateResult, session: KioskSession): TemplateResult {
  const { now } = session;
  const { place } = session.visit;
  const office = session.state?.office ?? session.hall?.value?.office;
  return html`
    <div class="kiosk ${place}">
      <header class="head">
        <p class="office">${office?.name}</p>
        <p class="clock">${office ? officeTime(words.language, office.timeZone).clock(now) : nothing}</p>
      </header>
      <main class="face">${face}</main>
      <footer class="foot">
        ${place === 'welcome' ? nothing : renderWaysOut(words, session)} ${renderLanguages(words, session)}
      </footer>
    </div>
  `;
}

function renderWaysOut(words: KioskWords, session: KioskSession) {
  const { visit, state, secondsLeft } = session;
  const done = words.term(visit.place === 'outcome' ? 'done' : 'startOver');
  const isCounting = secondsLeft <= countdownSeconds;
  return html`
    ${isCounting ? renderCountdown(words, secondsLeft) : nothing}
    <div class="out">
      ${visit.category ? renderButton(words.term('back'), () => session.goTo('concern')) : nothing}
      ${renderButton(done, () => session.beginAnew(), Boolean(state?.arrival))}
      ${isCounting ? renderButton(words.term('moreTime'), () => session.stay()) : nothing}
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

function renderLanguages(words: KioskWords, session: KioskSession) {
  return html`
    <ul class="languages">
      ${languages.map(
        (language) => html`
          <li lang=${language}>
            <button
              class="button"
              type="button"
              aria-pressed=${words.language === language}
              @click=${() => session.speak(language)}
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
