import { css } from 'lit';

/** What somebody comes for beside what to bring. */
export const visitStyles = css`
  .summary {
    display: grid;
    gap: 1.75em;
    padding: clamp(1.1em, 4cqi, 1.6em);
    border-radius: 0.75em;
    background: var(--_surface);
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    padding-block-end: 0.6em;
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
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.11em;
    text-underline-offset: 0.18em;
  }

  .more summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.25em;
    /* Turned, its corners reach out of its box. */
    margin-inline-end: 0.2em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    rotate: 45deg;
  }

  .more[open] > summary::after {
    margin-block-end: -0.25em;
    rotate: 225deg;
  }

  .bullets li {
    position: relative;
    padding-inline-start: 1.3em;
    margin-block-end: 0.5em;
  }

  .bullets li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.55em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }

  .bring p + p {
    margin-block-start: 0.4em;
  }

  @container root (inline-size >= 38em) {
    .summary {
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
    }
  }

  @media (forced-colors: active) {
    .summary {
      border: 1px solid;
    }
  }
`;
