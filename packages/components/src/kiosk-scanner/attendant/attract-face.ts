import { html, type TemplateResult } from 'lit';
import { languages, directionOf, type Language } from '../../locales/language.ts';
import type { Slide } from './attract.view.ts';
import { messages } from './messages/index.ts';

/** What can be done at a kiosk. */
const possible = ['canCheckIn', 'canDraw', 'canBook'] as const;

/** What the screen says beside what can be done. */
export interface AttractScene {
  readonly slide: Slide;
  /** Name of the office. */
  readonly office: string;
  /** The time by the office's clock. */
  readonly clock: string;
  /** Somebody is there. */
  readonly onBegin: () => void;
}

/** Draws what one can do here, in one language after the other; all of it is one button. */
export function renderAttract({ slide, office, clock, onBegin }: AttractScene): TemplateResult {
  return html`
    <main class="attract ${slide.isInverted ? 'inverted' : ''}">
      <button class="begin" type="button" @click=${onBegin}>
        <span class="where"><span>${office}</span> <span>${clock}</span></span>
        <span class="stage place-${slide.place}">${renderSlide(slide.language)}</span>
        <span class="touches">${languages.filter(isPlain).map(renderTouch)}</span>
      </button>
    </main>
  `;
}

function renderSlide(language: Language) {
  const texts = messages[language];
  return html`
    <span class="slide" lang=${language} dir=${directionOf(language)}>
      <span class="hello">${texts['hello']}</span>
      ${possible.map((key) => html`<span class="can">${texts[key]}</span>`)}
    </span>
  `;
}

function renderTouch(language: Language) {
  return html`<span lang=${language} dir=${directionOf(language)}>${messages[language]['touch']}</span>`;
}

/** Leichte Sprache says here what German does. */
function isPlain(language: Language): boolean {
  return language !== 'de-x-leicht';
}
