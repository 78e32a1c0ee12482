import { css } from 'lit';

/** The ways to the views, and the own call beside them. */
export const viewChoice = css`
  .over-view {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    justify-content: space-between;
    gap: 0 var(--_gap-xl);
    padding-inline: var(--_pad);
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: calc(-1 * var(--_gap-m));
  }

  .view {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--_gap-s);
    min-block-size: max(3em, var(--_target));
    padding: 0 var(--_gap-m);
    border: 0;
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .view::after {
    content: '';
    position: absolute;
    inset-inline: var(--_gap-m);
    inset-block-end: -1px;
    border-block-end: 0 solid var(--_edge);
  }

  .view:hover::after {
    border-width: 4px;
  }

  .view[aria-current] {
    color: var(--_ink);
  }

  .view[aria-current]::after {
    border-width: 4px;
    border-color: var(--_accent-edge);
  }

  .view:focus-visible {
    outline-offset: -4px;
  }

  .view .keys {
    color: var(--_ink-soft);
    font-size: 0.7em;
    font-weight: 400;
  }

  .badge {
    min-inline-size: 1.6em;
    padding-inline: var(--_gap-s);
    border-radius: 0.8em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.875em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    text-align: center;
  }

  .own-call {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_gap-m);
    padding: 0.35em var(--_gap-m);
    background: var(--_accent-tint);
    font-variant-numeric: tabular-nums;
  }

  .own-call.free {
    background: none;
    padding-inline-end: 0;
    color: var(--_ink-soft);
  }

  .own-call .number {
    font-size: 1.25em;
  }

  .days {
    max-inline-size: 100em;
    margin-inline: auto;
    padding: var(--_gap-s) var(--_pad) var(--_gap-2xl);
  }

  @container root (inline-size < 96em) {
    .view .keys {
      display: none;
    }
  }

  @container root (inline-size < 48em) {
    /* On a small screen only calls for help stay in sight, so that they do not cover everything else. */
    .over-view {
      display: contents;
    }

    .views {
      margin-inline-start: 0;
      border-block-end: 1px solid var(--_line);
    }

    .own-call,
    .own-call.free {
      padding-inline: var(--_pad);
    }
  }

  @media (forced-colors: active) {
    .view[aria-current]::after {
      border-color: Highlight;
    }

    .badge {
      border: 1px solid;
    }
  }

  @media print {
    .head,
    .over-view {
      display: none;
    }
  }
`;
