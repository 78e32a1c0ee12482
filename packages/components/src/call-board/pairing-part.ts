import { css } from 'lit';

export { renderPairingForm } from '../device/pairing-form.ts';

/** How the form looks on a board. */
export const laterStyles = [
  css`
    .pairing {
      display: grid;
      gap: var(--_gap-l);
      justify-items: start;
      max-inline-size: 30em;
    }

    .pairing input {
      font-size: 1.5em;
      letter-spacing: 0.12em;
      text-transform: uppercase;
    }
  `,
];
