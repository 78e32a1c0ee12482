import { css, type CSSResult } from 'lit';
import { savingStyles } from '../../saving/saving.styles.ts';

const ownStyles = css`
  .last {
    display: grid;
    gap: var(--_gap-l);
    padding-block-start: var(--_gap-l);
    border-block-start: 1px solid var(--_line);
  }

  .change p {
    margin-block-end: var(--_gap-m);
    max-inline-size: 38em;
  }

  [part='documents'] legend {
    font-size: 1.2em;
    font-weight: 700;
    line-height: 1.2;
  }

  [part='documents'] li:last-child {
    border-block-end: 0;
  }

  .data summary {
    align-content: center;
    inline-size: fit-content;
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }

  .data p {
    margin-block: 0.25em var(--_gap-m);
  }

  @container root (inline-size < 26em) {
    .question .button {
      flex: 1 0 100%;
    }
  }

  @media print {
    .last,
    .question,
    .moving,
    [part='documents'] {
      display: none;
    }
  }
`;

/** What can be done: rows of buttons, and what opens below them. Nothing of it is printed. */
export const holderStyles: readonly CSSResult[] = [savingStyles, ownStyles];
