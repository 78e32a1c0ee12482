import { css } from 'lit';

/** What waits for the office. */
export const requestStyles = css`
  .requests {
    display: grid;
    gap: var(--_gap-s);
  }

  .row.request {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_gap-l);
    inline-size: 100%;
    padding: var(--_gap-m) var(--_gap-l);
    border: 1px solid var(--_line);
    border-inline-start: 0.375em solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .row.request:hover {
    background: var(--_surface);
  }

  .row.request[aria-current] {
    border-color: var(--_accent-edge);
    background: var(--_accent-tint);
  }

  .request strong {
    font-size: 1.15em;
  }

  .request .kind {
    grid-column: 1 / -1;
    font-weight: 600;
  }

  .request .age {
    color: var(--_ink-soft);
  }

  .request .what {
    grid-column: 1 / -1;
  }

  .kind::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_warn);
    forced-color-adjust: none;
  }

  @container root (inline-size >= 56em) {
    .day-view:not(.with-sheet) .row.request {
      grid-template-columns: 12em minmax(0, 1fr) minmax(0, 1.3fr) 8em;
      align-items: center;
    }

    .day-view:not(.with-sheet) .request :is(.kind, .what) {
      grid-column: auto;
    }

    .day-view:not(.with-sheet) .request .age {
      order: 1;
      text-align: end;
    }
  }

  @media (forced-colors: active) {
    .row.request[aria-current] {
      border-color: Highlight;
    }
  }
`;
