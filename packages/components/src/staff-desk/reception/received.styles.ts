import { css } from 'lit';

/** The number that somebody got: for the screen, and as a slip on paper of any width. */
export const receivedStyles = css`
  .received {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_gap-l) var(--_gap-2xl);
    align-items: center;
    padding: var(--_pad);
    border: 2px solid var(--_good);
    border-radius: var(--_radius-large);
    background: var(--_good-tint);
  }

  .reception .received h3 {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: clamp(3em, 8cqi, 5em);
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    line-height: 1.1;
  }

  .received .who {
    font-size: 1.2em;
    font-weight: 600;
  }

  .received .code {
    display: grid;
    justify-items: center;
    gap: var(--_gap-s);
    max-inline-size: 11em;
    text-align: center;
  }

  .received .qr {
    inline-size: 8.5em;
    block-size: 8.5em;
    background: #fff;
  }

  .received .ways-on {
    grid-column: 1 / -1;
  }

  .received .ticket-link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .received .paper-only {
    display: none;
  }

  @container root (inline-size < 40em) {
    .received {
      grid-template-columns: minmax(0, 1fr);
    }

    .received .code {
      justify-items: start;
      text-align: start;
    }
  }

  @media print {
    .received {
      page: slip;
      display: block;
      max-inline-size: 80mm;
      margin-inline: auto;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
      text-align: center;
    }

    .reception .received h3 {
      font-size: 48pt;
    }

    .received .paper-only {
      display: block;
    }

    .received .code {
      max-inline-size: none;
      margin-block: 4mm;
    }

    .received .qr {
      inline-size: 45mm;
      block-size: 45mm;
    }

    .received .ways-on {
      display: none;
    }
  }
`;
