import { css } from 'lit';

/** Rows of buttons, and below them what went wrong. */
export const savingStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  .saving .notice {
    margin-block-start: 0.75em;
  }

  @container root (inline-size < 26em) {
    .actions .button {
      flex: 1 1 auto;
      padding-inline: 0.75em;
    }
  }
`;
