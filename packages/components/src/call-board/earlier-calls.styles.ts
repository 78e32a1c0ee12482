import { css } from 'lit';

/** The calls before, one a line, like a form whose empty lines wait. */
export const earlierCalls = css`
  .before {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }

  .before h2 {
    padding-block-end: 0.55em;
    color: var(--_ink-soft);
    font-size: 1.25em;
    font-weight: 600;
  }

  .before ol {
    display: grid;
    grid-auto-rows: minmax(2.4em, 1fr);
    max-block-size: 34em;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(3.1em, auto) auto minmax(0, 1fr);
    align-items: center;
    gap: 0.6em;
    border-block-start: 2px solid var(--_line);
    font-size: min(2.15em, 7cqi);
  }

  .row .number {
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    font-size: 1.15em;
    white-space: nowrap;
  }

  .row .place {
    font-weight: 500;
  }

  .row .place.long {
    font-size: 0.7em;
  }

  .row .place.longer {
    font-size: 0.5em;
  }

  .row .arrow {
    color: var(--_ink-soft);
    inline-size: 0.75em;
  }

  .row.serving {
    color: var(--_ink-soft);
  }

  .row.empty > * {
    visibility: hidden;
  }

  .more {
    min-block-size: 1.2em;
    color: var(--_ink-soft);
  }
`;
