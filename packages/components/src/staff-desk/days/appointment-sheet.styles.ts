import { css } from 'lit';

/** What stands beside a list: one appointment, or one day of a queue. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: var(--_gap-l);
    padding: var(--_pad);
    border: 2px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_paper);
  }

  .sheet > header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_gap-l);
  }

  .sheet h2 {
    font-size: 1.4em;
  }

  .sheet h2 .when {
    display: block;
    margin-block-start: 0.3em;
    font-size: 0.8em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .sheet > header .link {
    flex: none;
    margin-block-start: -0.5em;
  }

  .sheet h3 {
    margin: 0;
    font-size: 1.1em;
    line-height: 1.3;
  }

  .sheet-facts {
    display: grid;
    gap: var(--_gap-s) var(--_gap-l);
  }

  .sheet-facts > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 var(--_gap-l);
  }

  .sheet-facts dt {
    color: var(--_ink-soft);
  }

  .sheet-facts .note {
    white-space: pre-line;
  }

  .sheet-facts a {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }

  .sheet .bring ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .sheet .documents {
    display: grid;
    gap: var(--_gap-m);
    justify-items: start;
  }

  .documents ul {
    display: grid;
    gap: 0.25em;
  }

  .documents .link {
    text-align: start;
  }

  .documents .good {
    color: var(--_good);
    font-weight: 600;
  }

  .misfits {
    display: grid;
    gap: var(--_gap-m);
    padding-block-start: var(--_gap-l);
    border-block-start: 2px dashed var(--_line);
  }

  .misfits li {
    display: grid;
    gap: var(--_gap-s);
    padding-block: var(--_gap-m);
    border-block-end: 1px solid var(--_line);
  }

  .misfits p > span {
    display: block;
  }

  .misfits .kept {
    color: var(--_good);
    font-weight: 600;
  }

  .misfits .kept::before {
    content: '✓ ' / '';
  }

  @container root (inline-size >= 64em) {
    .sheet {
      position: sticky;
      inset-block-start: 4.5em;
      max-block-size: calc(100vb - 6em);
      overflow-y: auto;
    }
  }

  @container root (inline-size < 30em) {
    .sheet-facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
