import { css } from 'lit';

/** What stands beside a list: one appointment, or one day of a queue. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    gap: 1.25em;
    padding: clamp(1em, 2.5cqi, 1.5em);
    border: 2px solid var(--_line);
    border-radius: calc(2 * var(--_radius));
    background: var(--_paper);
  }

  .sheet > header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
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
    gap: 0.5em 1em;
  }

  .sheet-facts > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0 1em;
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
    gap: 0.9em;
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
    gap: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 2px dashed var(--_line);
  }

  .misfits li {
    display: grid;
    gap: 0.5em;
    padding-block: 0.75em;
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
