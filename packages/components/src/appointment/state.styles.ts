import { css } from 'lit';

/** How a pass tells its state. */
export const stateStyles = css`
  .pass .state {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    margin-block-end: var(--_gap-s);
    font-size: max(0.55em, 1rem, 16px);
    font-weight: 600;
  }

  .mark {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .pass.good h2:focus-visible {
    outline-color: currentcolor;
  }

  .pass.over .date,
  .pass.over .time {
    color: var(--_ink-soft);
    font-weight: 600;
  }

  .pass.bad {
    background: var(--_bad-tint);
  }
`;
