import { css } from 'lit';

/** The confirmation around the appointment. */
export const doneStyles = css`
  .done .head p {
    margin-block-start: 0.5em;
    max-inline-size: 38em;
  }

  .again {
    justify-self: start;
  }

  .manage {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }

  @media print {
    .again,
    .manage {
      display: none;
    }
  }
`;
