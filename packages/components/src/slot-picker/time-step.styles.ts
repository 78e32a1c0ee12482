import { css } from 'lit';

/** Days and times as buttons; the chosen one is filled with the accent. */
export const timeStyles = css`
  .days {
    display: grid;
    gap: 2.5em;
  }

  .days[inert] {
    opacity: 0.5;
    transition: opacity 200ms 300ms;
  }

  .choice {
    display: grid;
    gap: 2em;
    align-content: start;
  }

  .next-days,
  .slots {
    display: grid;
    gap: 0.6em;
  }

  .next-days {
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
  }

  .slots {
    grid-template-columns: repeat(auto-fill, minmax(4.6em, 1fr));
  }

  .to-calendar {
    margin-block-start: 0.6em;
  }

  /* Who is led to the calendar sees all of it. */
  .all-days h3 {
    scroll-margin-block: 1em 25em;
  }

  .next-day,
  .slot {
    inline-size: 100%;
    hyphens: none;
    transition: none;
  }

  .next-day {
    display: grid;
    gap: 0;
    padding-inline: 0.4em;
  }

  .slot {
    padding-inline: 0.3em;
    font-variant-numeric: tabular-nums;
  }

  .next-day[aria-pressed='true'],
  .slot[aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .next-day[aria-pressed='true'] small {
    color: inherit;
  }

  .slot:hover {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .slot[aria-disabled='true'] {
    background: var(--_surface);
    color: var(--_ink-soft);
  }

  .times .space {
    min-block-size: 14em;
  }

  @container root (inline-size >= 38em) {
    .days {
      grid-template-columns: minmax(0, 1fr) minmax(18em, 0.75fr);
      gap: 3em;
    }

    .to-calendar {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .next-day[aria-pressed='true'],
    .slot[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
