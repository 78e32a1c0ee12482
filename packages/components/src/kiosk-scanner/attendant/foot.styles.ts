import { css } from 'lit';

/** The ways out, where everyone can reach them, below a bar that shows how much time is left. */
export const footStyles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-m) var(--_gap-xl);
    padding-block-start: var(--_gap-l);
    border-block-start: 2px solid var(--_line);
  }

  .out,
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-s);
  }

  .languages .button {
    padding-inline: var(--_gap-s);
    font-size: 0.85em;
  }

  .out .button {
    min-inline-size: 6.5em;
    min-block-size: max(3.4em, var(--_target));
  }

  .left {
    display: grid;
    flex: 1 0 100%;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: var(--_gap-m);
    color: var(--_ink-soft);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }

  .left progress {
    appearance: none;
    inline-size: 100%;
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--_line);
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    background: var(--_edge);
    transition: inline-size 1s linear;
  }

  progress::-moz-progress-bar {
    background: var(--_edge);
  }

  @container root (orientation: landscape) {
    .foot {
      padding-block-start: var(--_gap-m);
    }

    .languages {
      margin-inline-start: auto;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    progress::-webkit-progress-value {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .left progress {
      border: 1px solid CanvasText;
      accent-color: CanvasText;
      appearance: auto;
    }
  }
`;
