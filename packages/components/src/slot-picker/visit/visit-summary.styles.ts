import { css } from 'lit';

/** What somebody comes for beside what to bring. */
export const visitStyles = css`
  .summary {
    display: grid;
    gap: var(--_gap-xl);
    padding: var(--_pad);
    border-radius: var(--_radius-large);
    background: var(--_surface);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-l);
    padding-block-end: var(--_gap-s);
  }

  .chosen .name {
    flex: 1 1 9em;
    font-weight: 600;
    overflow-wrap: break-word;
  }

  .chosen small {
    flex-basis: 100%;
  }

  .quantity {
    display: inline-flex;
    align-items: center;
  }

  .quantity .button {
    inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    font-size: 1.2em;
  }

  .quantity .figure {
    min-inline-size: 2.2em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .more summary {
    min-block-size: var(--_target);
    text-decoration-line: underline;
  }

  .more summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.25em;
    /* Turned, its corners reach out of its box. */
    margin-inline-end: 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }

  .more[open] > summary::after {
    margin-block-end: -0.25em;
    rotate: 225deg;
  }

  .bullets li {
    position: relative;
    padding-inline-start: 1.3em;
    margin-block-end: var(--_gap-s);
  }

  .bullets li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.55em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border-radius: 50%;
    background: var(--_accent-edge);
    forced-color-adjust: none;
  }

  .bring p + p {
    margin-block-start: var(--_gap-s);
  }

  @container root (inline-size >= 38em) {
    .summary {
      grid-template-columns: 1fr 1fr;
      gap: var(--_gap-2xl);
    }
  }

  @media (forced-colors: active) {
    .summary {
      border: 1px solid;
    }
  }
`;
