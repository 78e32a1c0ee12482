import { css } from 'lit';

/** A box or a dot to tick, with its text. */
export const optionStyles = css`
  .option {
    display: inline-flex;
    align-items: center;
    gap: var(--_gap-s);
    min-block-size: var(--_target);
    padding-block: 0.3em;
    cursor: pointer;
  }

  .option input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    min-block-size: 0;
    margin: 0;
    accent-color: var(--_accent-edge);
  }
`;
