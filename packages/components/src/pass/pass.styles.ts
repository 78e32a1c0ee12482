import { css } from 'lit';

/**
 * The pass is cut like a ticket: a stub with the code, a line of holes, and a notch at each end of it in the
 * colour of the paper behind.
 */
export const passStyles = css`
  .pass {
    display: grid;
    border-radius: var(--_radius-large);
    overflow: hidden;
    background: var(--_surface);
  }

  .pass .when {
    display: grid;
    align-content: center;
    padding: var(--_pad);
  }

  .pass :is(h2, h3) {
    display: grid;
    gap: 0.15em;
    font-size: clamp(1.375em, 4.6cqi, 1.9em);
    margin-block-end: 0.35em;
  }

  .pass.good .when {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .pass.open {
    background: var(--_warn-tint);
  }

  .stub {
    position: relative;
    display: grid;
    gap: var(--_gap-m);
    justify-items: center;
    padding: var(--_pad);
    border-block-start: 2px dashed var(--_edge);
    text-align: center;
  }

  .stub::before,
  .stub::after {
    content: '';
    position: absolute;
    inset-block-start: calc(-1 * var(--_notch) - 1px);
    inline-size: calc(2 * var(--_notch));
    block-size: calc(2 * var(--_notch));
    border-radius: 50%;
    background: var(--_paper);
  }

  .stub::before {
    inset-inline-start: calc(-1 * var(--_notch));
  }

  .stub::after {
    inset-inline-end: calc(-1 * var(--_notch));
  }

  .qr {
    display: block;
    inline-size: 11em;
    max-inline-size: 100%;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    forced-color-adjust: none;
  }

  .code span {
    display: block;
    color: var(--_ink-soft);
  }

  .code strong {
    font-size: 1.35em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    white-space: nowrap;
  }

  @container root (inline-size >= 34em) {
    .pass:has(.stub) {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .stub {
      border-block-start: 0;
      border-inline-start: 2px dashed var(--_edge);
    }

    .stub::before,
    .stub::after {
      inset-block-start: calc(-1 * var(--_notch));
      inset-inline: calc(-1 * var(--_notch) - 1px) auto;
    }

    .stub::after {
      inset-block: auto calc(-1 * var(--_notch));
    }
  }

  @media print, (forced-colors: active) {
    .pass {
      break-inside: avoid;
      border: 2px solid;
    }

    .stub::before,
    .stub::after {
      display: none;
    }
  }

  @media print {
    .pass.good .when {
      background: none;
      color: #000;
    }

    .qr {
      inline-size: 42mm;
    }
  }
`;
