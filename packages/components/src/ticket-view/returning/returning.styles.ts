import { css } from 'lit';

/** The way back is as large as the call that was missed. */
export const returningStyles = css`
  .back {
    display: grid;
    gap: var(--_gap-m);
  }

  .back h3 {
    font-size: 1.4em;
  }

  .back .button {
    min-block-size: max(3.5em, var(--_target));
    font-size: 1.15em;
  }

  .there {
    display: grid;
    gap: var(--_gap-m);
    margin-block-start: var(--_gap-m);
  }

  .there dt {
    color: var(--_ink-soft);
  }

  .there dd {
    font-weight: 600;
  }
`;
