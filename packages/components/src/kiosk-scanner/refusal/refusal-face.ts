import type { KioskState } from '@wartemarke/client';
import type { TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { KioskSession } from '../kiosk-session.ts';
import type { KioskWords } from '../kiosk-words.ts';
import { renderTrouble } from '../outcome-face.ts';
import { messages } from './messages/index.ts';
import { toRefusalFace } from './refusal.view.ts';

/** Says why there is no number, and what can be done now. */
export function renderRefusal(
  words: KioskWords,
  session: KioskSession,
  { problem, needsHelp, office }: KioskState,
): TemplateResult {
  const term = termsIn(messages, words);
  const { title, ways } = toRefusalFace(problem?.code, needsHelp);
  const isTypo = title === 'unknownTitle' && session.visit.wasTyped;
  const sentence = isTypo ? term('unknownTyped') : problem && words.explain(problem, office?.timeZone);
  const names = {
    retry: words.term('retry'),
    typing: term('typeAgain'),
    concern: words.term('drawNumber'),
    booking: words.term('book'),
  };
  return renderTrouble(
    title === 'troubleTitle' ? words.term(title) : term(title),
    title === 'helpTitle' ? term('help') : (sentence ?? undefined),
    ways.map((way) => ({ name: names[way], onPress: () => session.goOn(way) })),
  );
}
