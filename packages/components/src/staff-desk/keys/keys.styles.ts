import { css } from 'lit';

/** The list of shortcuts over everything else. */
export const keyStyles = css`
  .key-list {
    inline-size: min(62em, calc(100cqi - 2em));
    max-block-size: calc(100vb - 2em);
    padding: clamp(1em, 3cqi, 2em);
    border: 2px solid var(--_ink);
    border-radius: calc(2 * var(--_radius));
    background: var(--_paper);
    color: var(--_ink);
  }

  .key-list::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .key-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-end: 0.5em;
  }

  .key-groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: 1.5em 2.5em;
    margin-block-start: 1.5em;
  }

  .key-list h3 {
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_ink);
    font-size: 1.05em;
  }

  .key-list dl > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0.75em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_line);
  }

  .key-list .keys {
    display: inline-flex;
  }
`;
