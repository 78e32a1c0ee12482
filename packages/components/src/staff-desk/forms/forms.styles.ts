import { css } from 'lit';

/** What is asked for before a step, at the counter and beside a list. */
export const formStyles = css`
  .card {
    display: grid;
    gap: var(--_gap-m);
    padding: var(--_gap-l);
    border-inline-start: 0.375em solid var(--_accent-edge);
    border-radius: var(--_radius);
    background: var(--_accent-tint);
  }

  .card header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_gap-l);
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
    gap: var(--_gap-l);
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
    gap: var(--_gap-m);
    align-items: start;
    min-block-size: var(--_target);
    padding: var(--_gap-s) 0;
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
    accent-color: var(--_accent-edge);
  }

  .radios span > * {
    display: block;
  }
`;
