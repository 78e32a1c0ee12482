import { css } from 'lit';

/** Who is where, in figures that are read from two steps away; and the list to be ticked. */
export const overviewStyles = css`
  .overview {
    display: grid;
    gap: var(--_gap-2xl);
    padding-block-start: var(--_gap-l);
  }

  .overview > header,
  .evacuation > header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-xl);
  }

  .overview > header h2 {
    font-size: 1.5em;
  }

  .overview > header .soft {
    flex: 1 1 100%;
    max-inline-size: 60em;
  }

  .zones {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .zones :is(th, td) {
    padding-block: var(--_gap-s);
    padding-inline: 0 var(--_gap-l);
    border-block-end: 1px solid var(--_line);
    text-align: start;
  }

  .zones :is(th, td).figure {
    padding-inline-end: 0.5em;
    text-align: end;
  }

  .zones thead th {
    border-block-end: 2px solid var(--_ink);
  }

  .zones tbody th {
    font-weight: 600;
  }

  .zones td.figure {
    padding-inline-end: calc(0.5em / 1.75);
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.2;
  }

  .zones tfoot :is(th, td) {
    border-block: 2px solid var(--_ink);
  }

  .zones .of,
  .paper-only {
    display: none;
  }

  .evacuation {
    display: grid;
    gap: var(--_gap-xl);
  }

  .evacuation > header {
    justify-content: start;
    align-items: baseline;
    padding-block-end: var(--_gap-s);
    border-block-end: 2px solid var(--_ink);
  }

  .evacuation h3 {
    font-size: 1.25em;
  }

  .zone h4 {
    margin: 0;
    font-size: 1.1em;
  }

  .zone .counts {
    color: var(--_ink-soft);
  }

  .zone ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0 var(--_gap-2xl);
    margin-block-start: var(--_gap-s);
  }

  .zone label {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    min-block-size: var(--_target);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }

  .zone label strong {
    font-size: 1.15em;
    font-variant-numeric: tabular-nums;
  }

  .zone label span {
    color: var(--_ink-soft);
  }

  .zone input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent-edge);
  }

  .zone label:has(:checked) > * {
    text-decoration: line-through;
  }

  @container root (inline-size < 40em) {
    .zones thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .zones tr {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      border-block-end: 1px solid var(--_line);
    }

    .zones :is(tbody, tfoot) th {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }

    .zones :is(th, td),
    .zones tfoot :is(th, td) {
      border: 0;
    }

    .zones td.figure {
      align-self: end;
      text-align: start;
    }

    .zones .of {
      display: block;
      color: var(--_ink-soft);
      font-size: 0.55em;
      font-weight: 400;
      line-height: 1.4;
    }
  }
`;
