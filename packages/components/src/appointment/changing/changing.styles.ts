import { css } from 'lit';

/** The choice of another time. Days and times look as they do where an appointment is booked. */
export const changingStyles = css`
  .moving {
    display: grid;
    gap: var(--_gap-l);
    justify-items: start;
    padding: var(--_pad);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius-large);
  }

  .moving > * {
    inline-size: 100%;
    max-inline-size: 38em;
  }

  .moving > .day-list {
    max-inline-size: none;
  }

  .moving > .button {
    inline-size: auto;
  }

  .moving h3 {
    margin-block-end: 0;
  }

  .moving .space {
    min-block-size: 14em;
  }

  .day-list h4 {
    font-weight: 400;
  }

  .open .day-row {
    font-weight: 700;
  }

  .day-row .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] .day-row .icon {
    scale: -1 1;
  }

  .open .icon {
    rotate: 90deg;
  }

  [dir='rtl'] .open .icon {
    rotate: -90deg;
  }

  .times-of-day {
    padding: 0 var(--_gap-s) var(--_gap-xl);
  }

  .part {
    margin-block: var(--_gap-m) var(--_gap-s);
    color: var(--_ink-soft);
  }

  .part:first-child {
    margin-block-start: 0;
  }

  .free-times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(4.6em, var(--_target)), 1fr));
    gap: var(--_gap-s);
  }

  .free-time {
    inline-size: 100%;
    padding-inline: 0.3em;
    hyphens: none;
    font-variant-numeric: tabular-nums;
  }

  .free-time:hover {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .chosen {
    display: grid;
    gap: var(--_gap-l);
  }

  .chosen h4 {
    font-size: 1.1em;
    font-weight: 700;
  }

  .chosen dl {
    display: grid;
    gap: var(--_gap-m);
  }

  .chosen dt {
    color: var(--_ink-soft);
  }

  .chosen .after dd {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }
`;
