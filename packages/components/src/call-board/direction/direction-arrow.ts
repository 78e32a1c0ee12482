import type { Direction } from '@wartemarke/contract';
import { html, svg, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { directionTexts } from './direction-texts.ts';

/** Lines within a square of 24. Floors are stairs, so that nobody takes "straight ahead" for "upstairs". */
const lines: Readonly<Record<Direction, string>> = {
  right: 'M3 12h17M13 5l7 7-7 7',
  left: 'M21 12H4M11 5l-7 7 7 7',
  ahead: 'M12 21V4M5 11l7-7 7 7',
  back: 'M4 21V9.5a6 6 0 0 1 12 0V20M10 14.5l6 6 6-6',
  up: 'M2 21h5.5v-5.5H13V10h5V3M13 8l5-5 5 5',
  down: 'M2 3h5.5v5.5H13V14h5v7M13 16l5 5 5-5',
};

/** An arrow as large as the text around it. It points in the room, so that the direction of writing does not turn it. */
export function renderDirection(words: Words, direction: Direction): TemplateResult {
  return html`
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${lines[direction]} />`}</svg>
    <span class="aloud">${termsIn(directionTexts, words)(direction)}</span>
  `;
}
