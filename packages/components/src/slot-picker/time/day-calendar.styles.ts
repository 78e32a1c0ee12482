import { css } from 'lit';

/** A day with slots is tinted green, bold, and carries their number: never known by its colour alone. */
export const calendarStyles = css`
  .calendar > .button {
    margin-block-start: var(--_gap-s);
  }

  .month {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    margin-block-end: var(--_gap-s);
  }

  .month h4 {
    flex: 1;
    margin: 0;
    font-size: 1.1em;
    font-weight: 700;
  }

  .turn {
    padding: 0;
    inline-size: var(--_target);
    min-block-size: var(--_target);
  }

  .turn[aria-disabled='true'] {
    visibility: hidden;
  }

  .calendar table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    hyphens: none;
  }

  .calendar th {
    padding: var(--_gap-s) 0;
    color: var(--_ink-soft);
    font-weight: 400;
  }

  .calendar td {
    padding: 2px;
  }

  .day {
    position: relative;
    display: grid;
    place-content: center;
    justify-items: center;
    inline-size: 100%;
    min-block-size: max(var(--_target), 3em);
    padding: 0;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1.15;
    cursor: pointer;
    touch-action: manipulation;
  }

  .day small {
    min-block-size: 1.15em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .day.free,
  .key .sample {
    background: var(--_good-tint);
    color: var(--_ink);
    font-weight: 700;
  }

  .day.free small {
    color: var(--_good);
  }

  .day:hover {
    border-color: var(--_edge);
  }

  .day[aria-pressed='true'] {
    border-color: var(--_ink);
  }

  .day.free[aria-pressed='true'] {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .day.free[aria-pressed='true'] small {
    color: inherit;
  }

  .key {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    margin-block-start: var(--_gap-s);
    color: var(--_ink-soft);
  }

  .key .sample {
    display: grid;
    place-content: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: var(--_radius);
    color: var(--_good);
    font-size: 0.8125em;
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .day.none {
      border-color: Canvas;
    }

    .day.none[aria-pressed='true'],
    .day.free[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
