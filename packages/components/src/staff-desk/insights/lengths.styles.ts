import { css } from 'lit';

/** The lengths of the services, a row each; on a small screen a card each. */
export const lengthStyles = css`
  .lengths {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .lengths :is(th, td) {
    padding-block: var(--_gap-s);
    padding-inline: 0 var(--_gap-l);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
  }

  .lengths thead :is(th, td) {
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
  }

  .lengths tbody th {
    font-weight: 600;
  }

  .lengths :is(thead th, td, .button) {
    hyphens: none;
    overflow-wrap: normal;
  }

  .lengths :is(td, .button) {
    white-space: nowrap;
  }

  .lengths .asking-row td {
    white-space: normal;
  }

  .lengths small {
    display: block;
    color: var(--_ink-soft);
    font-size: 0.9375em;
  }

  .lengths td.ways {
    padding-inline-end: 0;
    text-align: end;
  }

  .lengths .asking-row td {
    padding: 0 0 var(--_gap-l);
  }

  @container root (inline-size < 56em) {
    .lengths thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .lengths tbody tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_gap-s) var(--_gap-l);
      align-items: end;
      padding-block: var(--_gap-m);
      border-block-end: 1px solid var(--_line);
    }

    .lengths tbody :is(th, td) {
      padding: 0;
      border: 0;
      vertical-align: top;
    }

    .lengths tbody :is(th, [colspan]) {
      grid-column: 1 / -1;
    }

    .lengths tbody td {
      align-self: start;
      white-space: normal;
    }

    .lengths tbody .ways {
      align-self: end;
      text-align: start;
    }

    .lengths [data-head]::before {
      content: attr(data-head) / '';
      display: block;
      color: var(--_ink-soft);
      font-size: 0.9375em;
    }
  }

  @container root (inline-size < 15em) {
    .lengths tbody tr {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .lengths .ways {
      display: none;
    }
  }
`;
