import { css } from 'lit';

/** The appointments of a day, a row each; on a small screen a card each. */
export const tableStyles = css`
  .appointments {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .appointments th,
  .appointments td {
    padding-block: 0.3em;
    padding-inline: 0 var(--_gap-m);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: middle;
    overflow-wrap: break-word;
  }

  .appointments thead th {
    border-block-end: 2px solid var(--_ink);
    font-weight: 600;
    white-space: nowrap;
  }

  .appointments tbody tr {
    cursor: pointer;
  }

  .appointments tbody tr:hover {
    background: var(--_surface);
  }

  .appointments tbody tr.is-open {
    background: var(--_accent-tint);
  }

  .appointments td.time {
    padding-inline-start: 0.4em;
    font-size: 1.15em;
    font-weight: 700;
    white-space: nowrap;
  }

  .appointments thead .time {
    padding-inline-start: 0.4em;
  }

  .appointments :is(.code, .number) {
    white-space: nowrap;
  }

  .appointments td.number {
    font-weight: 700;
  }

  .appointments .toCheck,
  .appointments .requested .state {
    font-weight: 700;
    white-space: nowrap;
  }

  .appointments .toCheck::before,
  .appointments .requested .state::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_warn);
    forced-color-adjust: none;
  }

  .appointments :is(.cancelled, .missed, .expired) :is(.time, .row, .concern) {
    color: var(--_ink-soft);
    text-decoration: line-through;
  }

  .appointments .row {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration-line: underline;
    text-decoration-color: transparent;
    cursor: pointer;
  }

  .appointments tr:hover .row {
    text-decoration-color: var(--_accent-edge);
  }

  @container root (inline-size >= 64em) {
    .with-sheet :is(.appointments .code, .appointments .documents) {
      display: none;
    }
  }

  @container root (inline-size < 56em) {
    .appointments thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .appointments tbody tr {
      display: grid;
      grid-template-columns: 4em minmax(0, 1fr) auto;
      gap: 0 var(--_gap-s);
      align-items: baseline;
      padding-block: var(--_gap-s);
      border-block-end: 1px solid var(--_line);
    }

    .appointments tbody :is(th, td) {
      padding: 0;
      border: 0;
    }

    .appointments tbody :is(.state, .code, .documents) {
      grid-column: 3;
      text-align: end;
    }

    .appointments tbody .state {
      grid-row: 1;
    }

    .appointments tbody :is(.concern, .number) {
      grid-column: 2;
    }

    .appointments tbody :is(.concern, .code) {
      grid-row: 2;
    }

    .appointments tbody :is(.documents, .number) {
      grid-row: 3;
    }
  }
`;
