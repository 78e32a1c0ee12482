import { css } from 'lit';

/** What can be done now, and the question before a number is lost. */
export const steps = css`
  .steps {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_gap-m);
    padding: var(--_pad);
  }

  .steps .button {
    justify-content: space-between;
    min-block-size: 3em;
    padding-inline: var(--_gap-m);
    overflow-wrap: normal;
    text-align: start;
  }

  .steps .why {
    display: block;
    font-weight: 400;
  }

  .steps .main {
    justify-content: center;
    grid-column: 1 / -1;
    min-block-size: 3.6em;
    font-size: 1.25em;
  }

  .steps .main .keys {
    font-size: 0.64em;
  }

  .steps [aria-busy='true'] {
    animation: waiting 1.2s 400ms ease-in-out infinite alternate;
  }

  @keyframes waiting {
    to {
      opacity: 0.55;
    }
  }

  .keys {
    direction: ltr;
    display: inline-flex;
    flex: none;
    white-space: nowrap;
    gap: 0.2em;
    font-size: 0.8em;
    font-weight: 600;
  }

  .keys kbd {
    min-inline-size: 1.7em;
    padding: 0 0.35em;
    border: 1px solid currentcolor;
    border-radius: 0.25em;
    font: inherit;
    line-height: 1.5;
    text-align: center;
  }

  .asked {
    padding: var(--_pad);
  }

  .at-once {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    min-block-size: var(--_target);
    padding: 0 var(--_pad);
    margin-block-end: calc(0.5 * var(--_pad));
    cursor: pointer;
  }

  .at-once input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent-edge);
  }

  .question {
    padding-block-start: var(--_pad);
    background: var(--_warn-tint);
  }

  .question p {
    padding-inline: var(--_pad);
  }

  @container root (inline-size < 30em) {
    .steps {
      grid-template-columns: minmax(0, 1fr);
    }

    .keys {
      display: none;
    }
  }

  @media (hover: none) {
    .keys {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .steps [aria-busy='true'] {
      animation: none;
      opacity: 0.7;
    }
  }
`;
