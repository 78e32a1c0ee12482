import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../locales/language.ts';
import { officeTime } from '../office-time.ts';
import type { KioskSession } from './kiosk-session.ts';
import type { KioskWords } from './kiosk-words.ts';
import { outcomeMs, type Visit } from './visit.ts';

/** What each language calls itself. */
const languageNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  'de-x-leicht': 'Leichte Sprache',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
};

/** Seconds before the end of a visit from which on the countdown shows; an outcome has no more than its own. */
const countdownSeconds = 30;

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
  const isDone = visit.place === 'outcome' || Boolean(visit.booking?.appointment);
  const isCounting = secondsLeft <= countdownSeconds;
  return html`
    ${isCounting ? renderCountdown(words, secondsLeft, visit) : nothing}
    <div class="out">
      ${visit.category && !visit.booking?.service ? renderButton(words.term('back'), () => session.goTo(visit.place)) : nothing}
      ${renderButton(words.term(isDone ? 'done' : 'startOver'), () => session.beginAnew(), Boolean(state?.arrival))}
      ${isCounting ? renderButton(words.term('moreTime'), () => session.stay()) : nothing}
    </div>
  `;
}

function renderButton(name: string, onPress: () => void, isMain = false) {
  return html`
    <button class="button ${isMain ? 'main' : ''}" type="button" @click=${onPress}>${name}</button>
  `;
}

function renderCountdown(words: KioskWords, secondsLeft: number, { place }: Visit) {
  const most = place === 'outcome' ? outcomeMs / 1000 : countdownSeconds;
  return html`
    <p class="left">
      <progress max=${most} value=${secondsLeft} aria-labelledby="left"></progress>
      <span id="left">${words.term('secondsLeft', { count: secondsLeft })}</span>
    </p>
  `;
}

function renderLanguages(words: KioskWords, session: KioskSession) {
  return html`
    <ul class="languages">
      ${Object.entries(languageNames).map(
        ([language, name]) => html`
          <li lang=${language}>
            <button
              class="button"
              type="button"
              aria-pressed=${words.language === language}
              @click=${() => session.speak(language)}
            >
              ${name}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
