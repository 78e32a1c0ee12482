import { css } from 'lit';

/** Who waits, the queues, and the other counters. */
export const hallPanel = css`
  .hall {
    display: grid;
    gap: 2.25em;
  }

  .hall h2 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_ink);
    font-size: 1.15em;
  }

  .hall section:has(.rows) h2 {
    border-block-end: 1px solid var(--_edge);
    font-size: 1em;
  }

  .hall h2 + p {
    padding-block: 0.75em;
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .line li {
    display: grid;
    grid-template-columns: 4.25em minmax(0, 1fr) auto;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  .line .number {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }

  .line p > span {
    display: block;
  }

  .line .age {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  summary {
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
  }

  summary:hover {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-underline-offset: 0.18em;
  }

  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--_line);
  }

  .rows .own > span:first-child {
    font-weight: 600;
  }

  @container root (inline-size < 30em) {
    .line li {
      grid-template-columns: 4em minmax(0, 1fr);
    }

    .line .age {
      grid-column: 2;
      text-align: start;
    }
  }
`;
