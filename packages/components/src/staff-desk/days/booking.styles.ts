import { css } from 'lit';

/** Booking for somebody. */
export const bookingStyles = css`
  .booking {
    display: grid;
    gap: var(--_gap-2xl);
    max-inline-size: 56em;
  }

  .booking > header {
    display: grid;
    gap: var(--_gap-m);
    justify-items: start;
  }

  @media print {
    .booking > header {
      display: none;
    }
  }
`;
