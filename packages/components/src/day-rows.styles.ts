import { css } from 'lit';

/** Days as rows to open, wherever a time is chosen. */
export const dayRows = css`
  .day-list {
    border-block-start: 1px solid var(--_line);
  }

  .day-list > li {
    border-block-end: 1px solid var(--_line);
  }

  .day-row {
    display: flex;
    align-items: center;
    gap: var(--_gap-m);
    inline-size: 100%;
    min-block-size: max(3.5em * var(--_space), var(--_target));
    padding: var(--_gap-s);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .day-row:hover {
    background: var(--_accent-tint);
  }

  .day-row span {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_gap-l);
    hyphens: none;
    overflow-wrap: normal;
  }
`;
