import { css } from 'lit';

/** Days and times as buttons; the chosen one is filled with the accent. */
export const timeStyles = css`
  .days[inert] .day-list,
  .days[inert] .month-and-times {
    opacity: 0.5;
    transition: opacity 200ms 300ms;
  }

  .days > .button {
    margin-block-start: var(--_gap-l);
  }

  .day-list li {
    min-inline-size: 0;
  }

  .day-list h4 {
    margin: 0;
  }

  .day-row .icon {
    color: var(--_edge);
  }

  .open .day-row {
    font-weight: 700;
  }

  .open .day-row .icon {
    rotate: 90deg;
  }

  [dir='rtl'] .open .day-row .icon {
    rotate: -90deg;
  }

  .day-list .times-of-day,
  .day-list .space,
  .day-list > li > p,
  .day-list > li > .button {
    margin-inline-start: 2.4em;
  }

  .times-of-day,
  .day-list > li > .button {
    margin-block-end: var(--_gap-xl);
  }

  .slots {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(max(4.6em, var(--_target)), 1fr));
    gap: var(--_gap-s);
  }

  .part {
    margin-block: var(--_gap-m) var(--_gap-s);
    color: var(--_ink-soft);
  }

  .part:first-child {
    margin-block-start: 0;
  }

  .slot {
    inline-size: 100%;
    padding-inline: 0.3em;
    hyphens: none;
    font-variant-numeric: tabular-nums;
  }

  .slot[aria-pressed='true'],
  .slot:hover {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
    transition: none;
  }

  .slot[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_ink-soft);
    text-decoration: line-through;
  }

  [aria-busy] .slot[aria-disabled='true'] {
    text-decoration: none;
  }

  .days .space {
    min-block-size: 14em;
  }

  .month-and-times {
    display: grid;
    gap: var(--_gap-2xl);
  }

  .times h4 {
    margin-block-start: 0;
    font-size: 1.1em;
  }

  @container root (inline-size >= 38em) {
    .month-and-times {
      grid-template-columns: minmax(18em, 1fr) minmax(0, 1fr);
      gap: 3em;
    }
  }

  @container root (inline-size < 24em) {
    .day-list .times-of-day,
    .day-list .space,
    .day-list > li > p,
    .day-list > li > .button {
      margin-inline-start: 0;
    }
  }

  @media (forced-colors: active) {
    .slot[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
