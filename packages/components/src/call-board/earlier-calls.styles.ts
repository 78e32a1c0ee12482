import { css } from 'lit';

/** The calls before, one a line, like a form whose empty lines wait. */
export const earlierCalls = css`
  .before {
    display: grid;
    container-type: inline-size;
    grid-template: auto minmax(4.5em, 1fr) / auto minmax(0, 1fr);
    align-items: baseline;
    column-gap: var(--_gap-l);
    min-block-size: 0;
  }

  .before h2 {
    padding-block-end: var(--_gap-s);
    color: var(--_ink-soft);
    font-size: 1.15em;
    font-weight: 600;
  }

  /* Rows that do not fit wrap into a column that is cut off. */
  .before ol {
    grid-column: 1 / -1;
    align-self: stretch;
    display: flex;
    flex-flow: column wrap;
    contain: size;
    max-block-size: 34em;
    overflow: clip;
  }

  /* Names get what numbers leave of the line; where that is too little, they go below. */
  .row {
    --_size: min(max(2.15em, 0.87 * var(--_hall, 0px)), 25cqi);
    --_name: max(min(var(--_size), (100cqi - 4.9 * var(--_size)) / 5.9), 0.42 * var(--_size));
    /* Keeps what is only read aloud in here, where it is cut off too. */
    position: relative;
    flex: 1 0 auto;
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    column-gap: calc(0.35 * var(--_size));
    inline-size: 100%;
    min-block-size: calc(1.5 * var(--_size));
    border-block-start: 2px solid var(--_line);
  }

  .row .number {
    min-inline-size: 2.96em;
    font-size: calc(1.15 * var(--_size));
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    white-space: nowrap;
  }

  .row .number:not(.short) {
    min-inline-size: 4.72em;
    font-size: calc(0.72 * var(--_size));
  }

  .to {
    flex: 1 1 calc(5.9 * var(--_name) + var(--_size));
    display: flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 1.15em;
    font-size: calc(1 * var(--_name));
    line-height: 1.1;
  }

  .row .place {
    font-weight: 500;
  }

  .row .place:not(.short) {
    font-size: 0.55em;
  }

  .row .arrow {
    color: var(--_ink-soft);
    inline-size: 0.65em;
  }

  .row.serving {
    color: var(--_ink-soft);
  }

  .row.empty,
  [data-cramped] ol {
    visibility: hidden;
  }

  .more {
    color: var(--_ink-soft);
    font-size: 0.85em;
    text-align: end;
  }
`;
