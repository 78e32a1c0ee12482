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
    gap: var(--_gap-l);
    inline-size: 100%;
    min-block-size: max(3.25em * var(--_space), var(--_target));
    padding: var(--_gap-s);
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: none;
    touch-action: manipulation;
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
    min-block-size: max(3.25em * var(--_space), var(--_target));
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

  [dir='rtl'] .folded[open] > summary .icon {
    rotate: -90deg;
  }

  .folded .services {
    padding-inline-start: 1.85em;
    margin-block-end: var(--_gap-l);
  }

  .concern .button {
    margin-block-start: var(--_gap-l);
  }

  .concern .field {
    max-inline-size: 34em;
  }

  .catalogue section {
    padding-block-end: var(--_gap-2xl);
    break-inside: avoid;
  }

  @container root (inline-size >= 38em) {
    .catalogue {
      columns: 2;
      column-gap: 3em;
    }
  }
`;
