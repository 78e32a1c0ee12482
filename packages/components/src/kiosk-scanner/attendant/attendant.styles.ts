import { css } from 'lit';

/** Switches, each with its mark above its name; and what they change. */
export const attendantStyles = css`
  .button[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }

  .tools {
    display: grid;
    flex: 1 0 100%;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_gap-s);
  }

  .tools .tool {
    flex-direction: column;
    justify-content: start;
    gap: 0.3em;
    min-inline-size: 0;
    min-block-size: max(4.2em, var(--_target));
    padding: var(--_gap-s) 0.3em;
    font-size: 0.75em;
    line-height: 1.15;
  }

  .tool svg {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .tool.help {
    border-color: var(--_ink);
    background: var(--_surface);
  }

  .languages {
    flex: 1 0 100%;
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: var(--_gap-s);
  }

  .languages .button {
    inline-size: 100%;
    padding-inline: 0.2em;
    font-size: 0.8em;
    hyphens: none;
  }

  .foot > .notice {
    flex: 1 0 100%;
  }

  .speech,
  .asked {
    flex: 1 0 100%;
  }

  .speech,
  .asked,
  .slip-state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-s) var(--_gap-l);
  }

  .asked,
  .slip-state {
    justify-content: space-between;
    font-weight: 600;
  }

  :is(.asked, .slip-state) p {
    flex: 1 1 50%;
  }

  :is(.asked, .slip-state) .button {
    font-size: 1em;
  }

  .face:has(.slip-state:not([hidden])) .ticket .number {
    font-size: min(6.5em, 22cqi, 24cqb);
  }

  .speech .button {
    flex: 1;
  }

  /* Larger text: everything grows, since all sizes are shares of it. */
  .root.larger .kiosk {
    font-size: clamp(23px, 3.6cqmin, 52px);
  }

  .root.larger .tools .tool,
  .root.larger .languages .button {
    font-size: 0.62em;
  }

  .root.larger .way-in,
  .root.larger .stub {
    display: grid;
    grid-template: auto / minmax(0, 1fr);
  }

  .root.larger .way-in > * {
    grid-area: auto;
  }

  .root.larger .by-hand {
    grid-template-columns: minmax(0, 1fr);
  }

  .root.contrast {
    --wm-background: #000;
    --wm-text: #fff;
    --wm-accent: #ffdf00;
    --wm-on-accent: #000;
    --wm-line: #fff;
    --wm-surface: #000;
    --wm-contrast: 1;
  }

  .root.contrast .way-in,
  .root.contrast .ticket {
    border: 3px solid #fff;
  }

  .root.contrast .button {
    border-width: 3px;
  }

  @container root (inline-size < 704px) {
    .tools {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .languages {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @container root (orientation: landscape) and (inline-size >= 896px) {
    .tools {
      flex: 2 1 0;
    }

    .languages {
      flex: 1.2 1 0;
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }

    .tools .tool {
      min-block-size: 0;
    }
  }

  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
