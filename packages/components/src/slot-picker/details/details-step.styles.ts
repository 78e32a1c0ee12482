import { css } from 'lit';

/** The form, and above it what was chosen. */
export const detailsStyles = css`
  .choice-made {
    padding: 1.1em clamp(1.1em, 4cqi, 1.6em);
    border-inline-start: 0.375em solid var(--_accent);
    background: var(--_accent-tint);
    border-start-end-radius: 0.75em;
    border-end-end-radius: 0.75em;
  }

  .choice-made .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    font-size: 1.2em;
  }

  .held {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-start: 0.75em;
  }

  .form-and-summary {
    display: grid;
    gap: 2.5em;
  }

  /* On a narrow screen what to bring comes after the form. */
  .beside {
    display: contents;
  }

  .details .bring {
    order: 1;
  }

  form {
    display: grid;
    gap: 1.5em;
    justify-items: start;
    align-content: start;
  }

  form .field {
    inline-size: 100%;
  }

  .field .soft {
    font-weight: 400;
  }

  #errors h3 {
    margin-block-end: 0.2em;
  }

  @container root (inline-size >= 38em) {
    .form-and-summary {
      grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
      align-items: start;
      gap: 3em;
    }

    /* What is about to be booked stays in sight. */
    .beside {
      position: sticky;
      inset-block-start: 1em;
      order: 1;
      display: grid;
      gap: 2em;
    }
  }

  @media (forced-colors: active) {
    .choice-made {
      border: 1px solid;
    }
  }
`;
