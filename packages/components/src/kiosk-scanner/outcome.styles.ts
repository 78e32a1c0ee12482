import { css } from 'lit';

/** The number is a ticket: cut off at a line of holes, with what to do now on the stub. */
export const outcomeStyles = css`
  .moment {
    margin-block: auto;
    text-align: center;
  }

  .ticket {
    --_notch: 0.9em;
    border-radius: var(--_radius-large);
    overflow: hidden;
    background: var(--_surface);
  }

  .ticket .number {
    padding: 0.12em 0.3em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: min(9em, 27cqi, 30cqb);
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
    text-align: center;
    hyphens: none;
    overflow-wrap: normal;
  }

  .ticket .number.long {
    font-size: min(5em, 13cqi, 20cqb);
  }

  .stub {
    position: relative;
    display: grid;
    gap: var(--_gap-l) var(--_gap-2xl);
    padding: var(--_gap-xl);
  }

  .stub::before,
  .stub::after {
    content: '';
    position: absolute;
    inset-block-start: calc(-1 * var(--_notch));
    inset-inline-start: calc(-1 * var(--_notch));
    inline-size: calc(2 * var(--_notch));
    block-size: calc(2 * var(--_notch));
    border-radius: 50%;
    background: var(--_paper);
  }

  .stub::after {
    inset-inline: auto calc(-1 * var(--_notch));
  }

  .facts {
    display: grid;
    align-content: start;
    gap: var(--_gap-m);
  }

  .facts dt {
    color: var(--_ink-soft);
  }

  .facts dd {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  .along {
    display: grid;
    gap: var(--_gap-s);
    align-content: start;
    justify-items: center;
    text-align: center;
  }

  .along figcaption {
    max-inline-size: 18em;
    text-wrap: balance;
  }

  .qr {
    inline-size: min(12em, 60cqi);
    aspect-ratio: 1;
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }

  @container root (inline-size < 640px) {
    .ticket .number {
      font-size: min(9em, 20cqi);
    }
  }

  @container root (inline-size >= 640px) {
    .stub {
      grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    }
  }

  @container root (orientation: landscape) and (inline-size >= 896px) {
    .ticket {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr);
    }

    .ticket .number {
      display: grid;
      place-items: center;
      font-size: min(6em, 13cqi);
    }

    .ticket .number.long {
      font-size: min(4em, 7cqi);
    }

    .stub::after {
      inset-block: auto calc(-1 * var(--_notch));
      inset-inline: calc(-1 * var(--_notch)) auto;
    }
  }

  @media (forced-colors: active) {
    .ticket {
      border: 2px solid;
    }

    .stub::before,
    .stub::after {
      display: none;
    }
  }
`;
