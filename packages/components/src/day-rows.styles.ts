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
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: max(3.5em, var(--_target));
    padding: 0.6em 0.5em;
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
    gap: 0 1em;
    hyphens: none;
    overflow-wrap: normal;
  }
`;
