import { css } from 'lit';

/** The list of shortcuts over everything else. */
export const keyStyles = css`
  .key-list {
    inline-size: min(62em, calc(100cqi - 2em));
    max-block-size: calc(100vb - 2em);
    padding: var(--_pad);
    border: 2px solid var(--_ink);
    border-radius: var(--_radius-large);
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
    gap: var(--_gap-s) var(--_gap-l);
    margin-block-end: var(--_gap-s);
  }

  .key-groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    gap: var(--_gap-xl) var(--_gap-2xl);
    margin-block-start: var(--_gap-xl);
  }

  .key-list h3 {
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_ink);
    font-size: 1.05em;
  }

  .key-list dl > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: var(--_gap-m);
    align-items: center;
    padding-block: var(--_gap-s);
    border-block-end: 1px solid var(--_line);
  }

  .key-list .keys {
    display: inline-flex;
  }
`;
