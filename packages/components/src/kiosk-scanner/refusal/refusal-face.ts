import type { KioskState } from '@wartemarke/client';
import type { Slot } from '@wartemarke/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import { officeTime } from '../../office-time.ts';
import type { KioskSession } from '../kiosk-session.ts';
import type { KioskWords } from '../kiosk-words.ts';
import { messages } from './messages/index.ts';
import { isUnreached, toRefusalFace, type WayOn } from './refusal.view.ts';
import { renderTrouble } from './trouble-face.ts';
import { troubleStyles } from './trouble.styles.ts';

export { renderOutOfService } from './out-face.ts';

/** Says why there is no number, and what can be done now. */
export function renderRefusal(words: KioskWords, session: KioskSession, state: KioskState): TemplateResult {
  const { problem, office } = state;
  const term = termsIn(messages, words);
  const { title, ways } = toRefusalFace(state);
  const names = {
    retry: words.term('retry'),
    late: term('takeNumber'),
    help: term('callHelp'),
    typing: term('typeAgain'),
    phone: term('phoneAgain'),
    concern: words.term('drawNumber'),
    booking: words.term('book'),
  };
  return renderTrouble(term(title), {
    sentence: toSentence(words, session, state),
    code: problem?.code,
    more: renderTimes(words, problem?.alternatives ?? [], office?.timeZone),
    ways: ways.map((way) => ({ name: names[way], onPress: () => goOn(session, way) })),
  });
}

/** Says that no queue gives numbers to walk-ins. */
export function renderClosed(words: KioskWords, session: KioskSession): TemplateResult {
  const term = termsIn(messages, words);
  return renderTrouble(term('closedTitle'), {
    sentence: term('concernsNone'),
    ways: [{ name: words.term('book'), onPress: () => session.goTo('booking') }],
  });
}

/** What happened; nothing while the sentence is being fetched. What a lost connection needs is here already. */
function toSentence(words: KioskWords, { visit }: KioskSession, { problem, needsHelp, office }: KioskState) {
  const term = termsIn(messages, words);
  if (needsHelp || problem?.code === 'try_later') return term('help');
  if (!problem || isUnreached(problem.code)) return term('noConnection');
  if (problem.code === 'qr_unknown' && visit.wasTyped) return term('unknownTyped');
  return words.explain(problem, office?.timeZone);
}

function goOn(session: KioskSession, way: WayOn): void {
  if (way === 'retry') session.press((kiosk) => kiosk.retry(), session.visit.wasTyped);
  else if (way === 'late') session.press((kiosk) => kiosk.acceptLateTicket());
  else if (way === 'help') session.callHelp();
  else session.goTo(way);
}

/** Times that are offered instead of a number. */
function renderTimes(words: KioskWords, slots: readonly Slot[], timeZone: string | undefined) {
  if (slots.length === 0) return nothing;
  const times = officeTime(words.language, timeZone);
  return html`
    <section class="instead" aria-labelledby="instead">
      <h2 id="instead">${termsIn(messages, words)('nextTimes')}</h2>
      <ul>
        ${slots.map(({ startAt }) => html`<li>${times.date(startAt)}, ${times.time(startAt)}</li>`)}
      </ul>
    </section>
  `;
}

const styles = css`
  .instead {
    display: grid;
    gap: var(--_gap-s);
    padding: var(--_gap-l) var(--_gap-l);
    border-radius: 0.75em;
    background: var(--_surface);
    font-size: 1.15em;
  }

  .instead h2 {
    font-size: 1em;
  }

  .instead ul {
    display: grid;
    gap: 0.3em;
    font-weight: 700;
  }
`;

/** The look of a refusal, and of what is offered instead. */
export const laterStyles = [troubleStyles, styles];
