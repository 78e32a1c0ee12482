import { css } from 'lit';

/** What is asked for before a step, at the counter and beside a list. */
export const formStyles = css`
  .card {
    display: grid;
    gap: 0.9em;
    padding: 1.1em;
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-tint);
  }

  .card header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
  }

  .card header h3 {
    font-size: 1.15em;
  }

  .card header .link {
    flex: none;
    margin-block-start: -0.6em;
  }

  .desk-form {
    display: grid;
    gap: 1em;
    justify-items: start;
  }

  .desk-form h3 {
    margin: 0;
    font-size: 1.25em;
    line-height: 1.3;
  }

  .desk-form .field {
    inline-size: 100%;
    max-inline-size: 34em;
  }

  .desk-form textarea {
    resize: vertical;
  }

  .desk-form > .wrong,
  .desk-form .service-choice + .wrong {
    color: var(--_bad);
    font-weight: 600;
  }

  .radios {
    display: grid;
    inline-size: 100%;
  }

  .radios label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    align-items: start;
    min-block-size: var(--_target);
    padding: 0.5em 0;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }

  .radios label:last-child {
    border-block-end: 0;
  }

  .radios input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }

  .radios span > * {
    display: block;
  }
`;
