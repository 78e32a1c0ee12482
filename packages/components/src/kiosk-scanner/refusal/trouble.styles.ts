import { css } from 'lit';

/** What went wrong in large letters, and the ways on at the foot of the face. */
export const troubleStyles = css`
  .lead {
    max-inline-size: 30em;
    font-size: 1.3em;
  }

  .next {
    display: grid;
    gap: var(--_gap-m);
    margin-block-start: auto;
  }

  .next .button {
    min-block-size: max(4em, var(--_target));
    font-size: 1.3em;
  }
`;
