import type { Direction } from '@wartemarke/contract';
import { html, svg, type TemplateResult } from 'lit';
import { directionLines } from '../../direction-lines.ts';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { messages } from './messages/index.ts';

const keys = {
  left: 'toLeft',
  right: 'toRight',
  ahead: 'toAhead',
  back: 'toBack',
  up: 'toUp',
  down: 'toDown',
} as const;

/** Which way to go, in words. */
export function sayDirection(words: Words, direction: Direction): string {
  return termsIn(messages, words)(keys[direction]);
}

/** An arrow as large as the text around it. It points in the room, whatever the direction of writing. */
export function renderDirection(direction: Direction): TemplateResult {
  return html`
    <svg class="arrow ${direction}" viewBox="0 0 24 24" aria-hidden="true">
      ${svg`<path d=${directionLines[direction]} />`}
    </svg>
  `;
}
