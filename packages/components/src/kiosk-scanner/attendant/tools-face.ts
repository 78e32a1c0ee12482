import { html, nothing, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Language } from '../../locales/language.ts';
import type { Words } from '../../locales/localize.ts';
import type { KioskSession } from '../kiosk-session.ts';
import type { Choice } from '../visit.ts';
import { icons } from './icons.ts';
import { messages } from './messages/index.ts';
import type { ReadingAloud } from './reading-aloud.ts';
import type { Switches } from './switches.ts';

/** What each language calls itself. German in short sentences is a switch of its own. */
const languageNames: Readonly<Record<Exclude<Language, 'de-x-leicht'>, string>> = {
  de: 'Deutsch',
  en: 'English',
  tr: 'Türkçe',
  uk: 'Українська',
  ar: 'العربية',
};
const easyName = 'Leichte Sprache';
const furtherChoices: readonly Choice[] = ['contrast', 'larger', 'reach'];

/** What the switches switch. */
export interface Tools {
  readonly session: KioskSession;
  readonly reading: ReadingAloud;
  readonly switches: Switches;
  /** Calls somebody to the kiosk. */
  callHelp(): void;
}

/** Draws what somebody can have otherwise, and the call for help, where everyone can reach them. */
export function renderTools(words: Words, tools: Tools): TemplateResult {
  const term = termsIn(messages, words);
  return html`
    ${renderSpeech(words, tools)} ${renderLanguages(words, tools)}
    <div class="tools" role="group" aria-label=${term('tools')}>
      <button class="button tool help" type="button" @click=${() => tools.callHelp()}>
        ${icons.help} ${term('help')}
      </button>
      ${renderChoice(words, tools, 'reading')} ${renderEasy(words, tools)}
      ${furtherChoices.map((choice) => renderChoice(words, tools, choice))}
    </div>
  `;
}

function renderChoice(words: Words, tools: Tools, choice: Choice) {
  return renderSwitch(icons[choice], termsIn(messages, words)(choice), {
    isOn: tools.session.visit.choices.has(choice),
    onPress: () => tools.switches.choose(choice),
  });
}

function renderEasy(words: Words, tools: Tools) {
  const isOn = words.language === 'de-x-leicht';
  return renderSwitch(icons.easy, html`<span lang="de">${easyName}</span>`, {
    isOn,
    onPress: () => tools.switches.speak(isOn ? 'de' : 'de-x-leicht'),
  });
}

function renderSwitch(
  icon: TemplateResult,
  name: unknown,
  { isOn, onPress }: { readonly isOn: boolean; readonly onPress: () => void },
) {
  return html`
    <button class="button tool" type="button" aria-pressed=${isOn} @click=${onPress}>${icon} ${name}</button>
  `;
}

function renderSpeech(words: Words, { reading }: Tools) {
  if (!reading.isOn) return nothing;
  const term = termsIn(messages, words);
  if (reading.isMute) return html`<p class="notice stale" role="status">${term('noVoice')}</p>`;
  return html`
    <div class="speech" role="group" aria-label=${term('reading')}>
      ${renderButton(term(reading.isSpeaking ? 'silence' : 'again'), () => reading.press())}
      ${renderButton(term('softer'), () => reading.change(-1))}
      ${renderButton(term('louder'), () => reading.change(1))}
    </div>
  `;
}

function renderButton(name: string, onPress: () => void) {
  return html`<button class="button" type="button" @click=${onPress}>${name}</button>`;
}

function renderLanguages(words: Words, tools: Tools) {
  return html`
    <ul class="languages" aria-label=${termsIn(messages, words)('languages')}>
      ${Object.entries(languageNames).map(
        ([language, name]) => html`
          <li lang=${language}>
            <button
              class="button"
              type="button"
              aria-pressed=${words.language.split('-')[0] === language}
              @click=${() => tools.switches.speak(language)}
            >
              ${name}
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
