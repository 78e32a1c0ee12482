import type { Direction } from '@wartemarke/contract';
import { html, svg, type TemplateResult } from 'lit';
import { directionLines } from '../../direction-lines.ts';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { directionTexts } from './direction-texts.ts';

/** An arrow as large as the text around it. It points in the room, so that the direction of writing does not turn it. */
export function renderDirection(words: Words, direction: Direction): TemplateResult {
  return html`
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true">
      ${svg`<path d=${directionLines[direction]} />`}
    </svg>
    <span class="aloud">${termsIn(directionTexts, words)(direction)}</span>
  `;
}
