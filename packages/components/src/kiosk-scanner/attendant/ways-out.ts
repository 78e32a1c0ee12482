import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import type { KioskSession } from '../kiosk-session.ts';
import { messages } from './messages/index.ts';
import type { Switches } from './switches.ts';

/** Seconds before the end of a visit from which on the countdown shows. */
const countdownSeconds = 30;

/** Draws the ways out of a face, and how much time is left. Nothing before somebody has begun something. */
export function renderWaysOut(
  words: Words,
  session: KioskSession,
  switches: Switches,
): TemplateResult | typeof nothing {
  const term = termsIn(messages, words);
  const { visit, state, secondsLeft } = session;
  const isDone = visit.place === 'outcome' || Boolean(visit.booking?.appointment);
  const isCounting = hasMore(session, switches) && secondsLeft <= countdownSeconds;
  if (visit.place === 'welcome' && !isCounting) return nothing;
  return html`
    ${isCounting ? renderCountdown(words, secondsLeft) : nothing}
    <div class="out">
      ${visit.category && !visit.booking?.service ? renderButton(term('back'), () => session.goTo(visit.place)) : nothing}
      ${renderButton(term(isDone ? 'done' : 'startOver'), () => session.beginAnew(), Boolean(state?.arrival))}
      ${isCounting ? renderButton(term('moreTime'), () => session.stay()) : nothing}
    </div>
  `;
}

/** Whether there is something that ends with the visit, so that its end is said before. */
export function hasMore({ visit }: KioskSession, switches: Switches): boolean {
  return visit.place !== 'welcome' || switches.isUsed;
}

function renderButton(name: string, onPress: () => void, isMain = false) {
  return html`
    <button class="button ${isMain ? 'main' : ''}" type="button" @click=${onPress}>${name}</button>
  `;
}

function renderCountdown(words: Words, secondsLeft: number) {
  return html`
    <p class="left">
      <progress max=${countdownSeconds} value=${secondsLeft} aria-labelledby="left"></progress>
      <span id="left">${termsIn(messages, words)('secondsLeft')({ count: secondsLeft })}</span>
    </p>
  `;
}
