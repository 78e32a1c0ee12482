import { css } from 'lit';

/** What can be done now, and the question before a number is lost. */
export const steps = css`
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.9em 0.75em;
    padding: var(--_pad);
  }

  .steps .button {
    min-block-size: 3em;
  }

  .steps .main {
    grid-column: 1 / -1;
    min-block-size: 3.6em;
    font-size: 1.25em;
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
    display: inline-flex;
    flex: none;
    white-space: nowrap;
    gap: 0.2em;
    font-size: 0.8rem;
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

  .question {
    padding-block-start: var(--_pad);
    background: var(--_warn-tint);
  }

  .question p {
    padding-inline: var(--_pad);
  }

  @container root (inline-size < 30em) {
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
