import { css } from 'lit';

/** Rows of buttons, and below them what went wrong. */
export const savingStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-m);
  }

  .saving .notice {
    margin-block-start: var(--_gap-m);
  }

  @container root (inline-size < 26em) {
    .actions .button {
      flex: 1 1 auto;
      padding-inline: var(--_gap-m);
    }
  }
`;
