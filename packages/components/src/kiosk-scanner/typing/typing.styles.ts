import { css } from 'lit';

/** The code as large as it is printed, above keys that a thumb hits. */
export const typingStyles = css`
  .typing,
  .pair {
    display: grid;
    flex: 1;
    align-content: start;
    gap: var(--_gap-l);
  }

  .typing .field {
    max-inline-size: none;
  }

  .typing input,
  .pairing input {
    max-inline-size: 12em;
    font-size: min(2em, 11cqi);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.08em;
    text-transform: uppercase;
  }

  .pairing {
    display: grid;
    gap: var(--_gap-m);
    justify-items: start;
    max-inline-size: 34em;
  }

  .keys {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    gap: var(--_gap-s);
  }

  .keys.digits {
    grid-template-columns: repeat(3, minmax(0, 7em));
  }

  .keys .button {
    min-inline-size: 0;
    padding: 0.2em;
    font-size: 1.3em;
    font-variant-numeric: tabular-nums;
  }

  .erase {
    grid-column: -3 / -1;
  }

  .digits .erase {
    grid-column: auto;
  }

  .erase svg {
    inline-size: 1.4em;
    block-size: 1.4em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .go {
    min-block-size: max(3.4em, var(--_target));
  }

  @container root (orientation: landscape) and (inline-size >= 896px) {
    .typing {
      grid-template-columns: minmax(0, 1fr) 14em;
      align-items: end;
    }

    .typing > :not(.field, .go) {
      grid-column: 1 / -1;
    }

    .typing .go {
      grid-area: 2 / 2;
      margin-block-end: var(--_gap-xl);
    }

    .keys:not(.digits) {
      grid-template-columns: repeat(12, minmax(0, 1fr));
    }

    .keys:not(.digits) .erase {
      grid-column: auto / span 2;
    }
  }

  @container root (inline-size < 704px) {
    .keys:not(.digits) {
      grid-template-columns: repeat(auto-fill, minmax(72px, 1fr));
    }
  }

  @container root (inline-size < 448px) {
    .keys:not(.digits) {
      grid-template-columns: repeat(auto-fill, minmax(52px, 1fr));
    }
  }
`;
