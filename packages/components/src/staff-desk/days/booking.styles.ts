import { css } from 'lit';

/** Booking for somebody. */
export const bookingStyles = css`
  .booking {
    display: grid;
    gap: 2em;
    max-inline-size: 56em;
  }

  .booking > header {
    display: grid;
    gap: 0.75em;
    justify-items: start;
  }

  @media print {
    .booking > header {
      display: none;
    }
  }
`;
