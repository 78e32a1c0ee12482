import { css } from 'lit';

/** Tables of figures, and the fields of a week. */
export const tableStyles = css`
  .table-frame {
    position: relative;
    overflow-x: auto;
  }

  .plot details > summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    align-content: center;
    color: var(--_ink-soft);
    cursor: pointer;
  }

  .figures {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .figures :is(th, td) {
    min-inline-size: 5em;
    padding-block: var(--_gap-s);
    padding-inline: 0 var(--_gap-l);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: normal;
  }

  .figures thead th {
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
    vertical-align: bottom;
  }

  .load {
    inline-size: 100%;
    min-inline-size: 20em;
    border-collapse: separate;
    font-variant-numeric: tabular-nums;
    border-spacing: 3px;
    table-layout: fixed;
  }

  .load th {
    font-weight: 600;
    hyphens: none;
    overflow-wrap: normal;
  }

  .load thead th {
    overflow: hidden;
    padding-block-end: 0.2em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .load :is(thead td, tbody th) {
    inline-size: 4.5em;
  }

  .load tbody th {
    padding-inline-end: 0.5em;
    text-align: end;
    white-space: nowrap;
  }

  .load tbody td {
    padding: 0.35em 0.2em;
    border-radius: 3px;
    background: var(--_surface);
    color: var(--_pole, var(--_ink));
    text-align: center;
    line-height: 1.25;
  }

  .load td > span[aria-hidden] {
    display: grid;
  }

  .load small {
    color: inherit;
    font-size: 0.875em;
  }

  .load td.level-1 {
    background: color-mix(in oklab, var(--_accent) 8%, var(--_paper));
  }

  .load td.level-2 {
    background: color-mix(in oklab, var(--_accent) 15%, var(--_paper));
  }

  .load td.level-3 {
    background: color-mix(in oklab, var(--_accent) 22%, var(--_paper));
  }

  .load td.level-4 {
    background: color-mix(in oklab, var(--_accent) 30%, var(--_paper));
  }

  .load td.level-5 {
    background: color-mix(in oklab, var(--_accent) 38%, var(--_paper));
  }

  @media (forced-colors: active) {
    .load tbody td {
      border: 1px solid GrayText;
    }

    .load :is(.level-4, .level-5) {
      border: 3px solid CanvasText;
    }
  }

  @media print {
    .load td {
      print-color-adjust: exact;
    }
  }
`;
