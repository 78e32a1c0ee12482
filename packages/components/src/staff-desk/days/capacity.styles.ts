import { css } from 'lit';

/** The days ahead and their lanes. */
export const capacityStyles = css`
  .range {
    font-size: 1.1em;
    font-weight: 600;
    text-align: center;
  }

  .capacity-frame {
    overflow-x: auto;
  }

  .capacity {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .capacity th,
  .capacity td {
    padding: 0.15em 0.25em;
    overflow-wrap: normal;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }

  .capacity thead th {
    padding: 0.3em calc(1em + 2px);
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
  }

  .capacity thead th:first-child,
  .capacity tbody th {
    inline-size: 10em;
    padding-inline: 0 var(--_gap-l);
    font-weight: 600;
    white-space: nowrap;
  }

  .capacity small {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 400;
  }

  .capacity .week :is(th, td) {
    border-block-start: 3px solid var(--_line);
  }

  .lanes {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_gap-m);
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_gap-s) var(--_gap-m);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  button.lanes {
    cursor: pointer;
  }

  button.lanes:hover {
    border-color: var(--_edge);
    background: var(--_surface);
  }

  .lanes[aria-current] {
    border-color: var(--_accent-edge);
    background: var(--_accent-tint);
  }

  .lanes > span {
    color: var(--_ink-soft);
  }

  .lanes.closed strong {
    font-weight: 400;
  }

  .lanes:has(.instead) strong {
    font-weight: 700;
  }

  .lanes .instead {
    margin-inline-start: -0.5em;
  }

  .lanes:has(.instead)::before {
    content: '';
    align-self: center;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: -0.4em;
    border-radius: 50%;
    background: var(--_warn);
    forced-color-adjust: none;
  }

  .lanes .reason {
    font-style: italic;
  }

  .lanes .misfit-count {
    padding-inline: var(--_gap-s);
    border-radius: var(--_radius);
    background: var(--_bad-tint);
    color: var(--_bad);
    font-weight: 600;
  }

  @container root (inline-size < 48em) {
    .capacity tbody th {
      white-space: normal;
    }

    .capacity td {
      min-inline-size: 9em;
    }

    .capacity thead th:first-child,
    .capacity tbody th {
      min-inline-size: 5em;
      inline-size: 5em;
    }
  }

  .capacity .past {
    color: var(--_ink-soft);
  }

  #lanes {
    max-inline-size: 7em;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .lanes[aria-current] {
      border-color: Highlight;
    }
  }
`;
