import { css } from 'lit';

/** The services to choose from, as rows that are easy to hit. */
export const concernStyles = css`
  .services {
    border-block-start: 1px solid var(--_line);
  }

  .services li {
    border-block-end: 1px solid var(--_line);
  }

  .service {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 3.25em;
    padding: 0.6em 0.5em;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    touch-action: manipulation;
    transition: background-color var(--_quick);
  }

  a.service,
  button.service {
    cursor: pointer;
  }

  .service .icon {
    color: var(--_edge);
  }

  a.service:hover,
  button.service:hover {
    background: var(--_accent-tint);
  }

  a.service:hover .icon,
  button.service:hover .icon {
    color: var(--_ink);
  }

  .folded {
    border-block-end: 1px solid var(--_line);
  }

  .folded summary {
    min-block-size: 3.25em;
  }

  .folded h3 {
    flex: 1;
    margin: 0;
  }

  .folded .count {
    color: var(--_ink-soft);
  }

  .folded[open] > summary .icon {
    rotate: 90deg;
  }

  .folded[open] > summary .icon:dir(rtl) {
    rotate: -90deg;
  }

  .folded .services {
    padding-inline-start: 1.85em;
    margin-block-end: 1em;
  }

  .concern .button {
    margin-block-start: 1.25em;
  }

  .concern .field {
    max-inline-size: 34em;
  }

  .catalogue section {
    padding-block-end: 2em;
    break-inside: avoid;
  }

  @container root (inline-size >= 38em) {
    .catalogue {
      columns: 2;
      column-gap: 3em;
    }
  }
`;
