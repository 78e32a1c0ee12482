import { css } from 'lit';

/** Keys that a thumb hits, above everything that scrolls. */
export const keyboardStyles = css`
  .keyboard {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 0.3em;
    margin-block-start: auto;
    padding: var(--_gap-s);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius-large);
    background: var(--_surface);
    font-size: min(1em, 3.4cqi);
  }

  .face:has(.keyboard) {
    padding-block-end: 0;
    scroll-padding-block-end: 24em;
  }

  .keyboard .row {
    display: flex;
    justify-content: center;
    gap: 0.3em;
  }

  .keyboard .button {
    flex: 1 1 0;
    min-inline-size: 0;
    max-inline-size: 4.5em;
    min-block-size: max(2.6em, 60px);
    padding: 0.2em;
    font-size: 1.15em;
    font-weight: 700;
    hyphens: none;
    overflow-wrap: normal;
  }

  .keyboard .wide {
    flex: 1.6 1 0;
    max-inline-size: 9em;
    font-size: 0.95em;
  }

  .keyboard .space {
    flex: 4 1 0;
    max-inline-size: none;
    font-size: 0.95em;
  }

  .keyboard svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
  }

  .keyboard .row[dir='rtl'] svg {
    transform: scaleX(-1);
  }

  /* Where there is no room for both, the field is more. */
  @container root (block-size < 704px) {
    .keyboard {
      position: static;
    }
  }

  @container root (inline-size < 544px) {
    .keyboard {
      gap: 2px;
      padding: 2px;
    }

    .keyboard .row {
      gap: 2px;
    }

    .keyboard .button {
      min-block-size: 48px;
      padding: 0;
      border-width: 1px;
    }

    .keyboard .row:last-child {
      flex-wrap: wrap;
    }

    .keyboard :is(.wide, .space) {
      flex: 1 0 30%;
      max-inline-size: none;
    }
  }
`;
