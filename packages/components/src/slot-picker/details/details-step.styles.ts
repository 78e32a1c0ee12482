import { css } from 'lit';

/** The form, and above it what was chosen. */
export const detailsStyles = css`
  .choice-made {
    padding: var(--_gap-l) var(--_pad);
    border-inline-start: 0.375em solid var(--_accent-edge);
    background: var(--_accent-tint);
    border-start-end-radius: var(--_radius-large);
    border-end-end-radius: var(--_radius-large);
  }

  .choice-made .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap-s);
    font-size: 1.2em;
  }

  .held {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-s) var(--_gap-l);
    margin-block-start: var(--_gap-m);
  }

  .form-and-summary {
    display: grid;
    gap: var(--_gap-2xl);
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
    gap: var(--_gap-xl);
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
      gap: var(--_gap-2xl);
    }
  }

  @media (forced-colors: active) {
    .choice-made {
      border: 1px solid;
    }
  }
`;
