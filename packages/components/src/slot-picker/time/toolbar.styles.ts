import { css } from 'lit';

/** Choices beside each other; the chosen one is filled. */
export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_gap-m) var(--_gap-2xl);
    margin-block-end: var(--_gap-l);
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-s);
  }

  .segments label {
    position: relative;
    display: grid;
    cursor: pointer;
    hyphens: none;
    overflow-wrap: normal;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .segments span {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--_gap-s);
    min-block-size: var(--_target);
    padding: 0.3em var(--_gap-m);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-weight: 600;
  }

  .segments input:checked + span {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }

  .segments input:focus-visible + span {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  .segments small {
    color: inherit;
    font-variant-numeric: tabular-nums;
  }

  @container root (inline-size < 24em) {
    .segments span {
      padding-inline: var(--_gap-s);
    }
  }

  @media (forced-colors: active) {
    .segments input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
