import type { Board } from '@wartemarke/contract';
import { css, html, type TemplateResult } from 'lit';
import { termsIn } from '../../later-part.ts';
import type { Words } from '../../locales/localize.ts';
import { waitingTexts } from './waiting-texts.ts';

// Never more than fit on the widest screen; those that do not fit wrap into a line that is cut off.
const cells = Array.from({ length: 12 }, (_, index) => index);

/** How the line looks. */
export const waitingStyles = css`
  .line {
    display: flex;
    gap: var(--_gap-s) var(--_gap-l);
    align-items: baseline;
    padding-block-end: var(--_gap-m);
  }

  .line h2 {
    flex: none;
    color: var(--_ink-soft);
    font-size: 1.1em;
    font-weight: 600;
  }

  .line ul {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-l) var(--_gap-xl);
    block-size: 1.75em;
    overflow: clip;
  }

  .line li {
    display: flex;
    align-items: baseline;
    gap: var(--_gap-s);
    white-space: nowrap;
  }

  .line strong {
    font-size: 1.4em;
    font-variant-numeric: tabular-nums;
  }

  .line span {
    color: var(--_ink-soft);
  }
`;

/** Draws who comes next, with how long it takes, next one first. */
export function renderWaiting(words: Words, waiting: Board['waiting']): TemplateResult {
  const term = termsIn(waitingTexts, words);
  return html`
    <section class="line" aria-labelledby="next" part="waiting" ?hidden=${waiting.length === 0}>
      <h2 id="next">${term('next')}</h2>
      <ul>
        ${cells.map((index) => renderCell(term('range'), waiting[index]))}
      </ul>
    </section>
  `;
}

function renderCell(
  toRange: (from: number, to: number) => string,
  one: Board['waiting'][number] | undefined,
) {
  const { number, wait } = one ?? {};
  return html`
    <li ?hidden=${!one}>
      <strong>${number}</strong> <span>${wait ? toRange(wait.fromMinutes, wait.toMinutes) : ''}</span>
    </li>
  `;
}
