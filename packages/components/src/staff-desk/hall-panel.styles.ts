import { css } from 'lit';

/** Who waits, the queues, and the other counters. */
export const hallPanel = css`
  .hall {
    display: grid;
    gap: var(--_gap-2xl);
  }

  .hall h2 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_gap-l);
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_ink);
    font-size: 1.15em;
  }

  .hall section:has(.rows) h2 {
    border-block-end: 1px solid var(--_edge);
    font-size: 1em;
  }

  .hall h2 + p {
    padding-block: var(--_gap-m);
  }

  .count {
    font-variant-numeric: tabular-nums;
  }

  .tickets {
    display: grid;
    gap: var(--_gap-xl);
  }

  .line li {
    border-block-end: 1px solid var(--_line);
  }

  .entry {
    display: grid;
    grid-template-columns: 4.25em minmax(0, 1fr) auto;
    gap: 0 var(--_gap-m);
    align-items: baseline;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_gap-s);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .entry:hover {
    background: var(--_surface);
  }

  .entry[aria-expanded='true'] {
    background: var(--_accent-tint);
  }

  .entry:focus-visible {
    outline-offset: -3px;
  }

  .entry .number {
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
  }

  .entry .what > * {
    display: block;
  }

  .entry .age {
    color: var(--_ink-soft);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .entry .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em var(--_gap-s);
    margin-block: 0.2em;
  }

  .mark {
    padding-inline: var(--_gap-s);
    border: 1px solid var(--_edge);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }

  .remark {
    white-space: pre-line;
  }

  .remark::before {
    content: '✎ ' / '';
  }

  summary {
    min-block-size: var(--_target);
    padding-block: var(--_gap-s);
    cursor: pointer;
  }

  summary:hover {
    text-decoration-line: underline;
  }

  .rows li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_gap-l);
    padding-block: var(--_gap-s);
    border-block-end: 1px solid var(--_line);
  }

  .rows .own > span:first-child {
    font-weight: 600;
  }

  .rows .queue {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_gap-l);
  }

  .rows .queue .link {
    grid-row: 1 / span 2;
    grid-column: 2;
    align-self: center;
  }

  .rows .queue > .card {
    grid-column: 1 / -1;
    margin-block: var(--_gap-s);
  }

  .rows .standing {
    color: var(--_ink);
  }

  @container root (inline-size < 30em) {
    .entry {
      grid-template-columns: 4em minmax(0, 1fr);
    }

    .entry .age {
      grid-column: 2;
      text-align: start;
    }
  }
`;
