import { css } from 'lit';

/** Calls for help over everything else, and the question before one is made. */
export const signals = css`
  .signals {
    flex: 1 1 100%;
    margin-inline: calc(-1 * var(--_pad));
  }

  .signals li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-xl);
    padding: var(--_gap-s) var(--_pad);
    border-block-start: 1px solid var(--_line);
    background: var(--_warn-tint);
  }

  .signals .what {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap-m);
  }

  .signals .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-s);
  }

  .signals .emergency:not(.answered, .own) {
    border-color: transparent;
    background: color-mix(in oklab, #c0261c 90%, #000);
    color: #fff;
    font-size: 1.15em;
  }

  .signals .emergency:not(.answered, .own) .button {
    border-color: #fff;
    background: none;
    color: #fff;
  }

  .signals .emergency:not(.answered, .own) .button.main {
    background: #fff;
    color: #8f1a12;
  }

  .signals .emergency:not(.answered, .own) .button:hover {
    text-decoration: underline;
  }

  .signals :is(.answered, .own) {
    background: var(--_surface);
  }

  .signal-problem {
    flex: 1 1 100%;
    margin-block: var(--_gap-s);
  }

  .alarm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: var(--_gap-s) var(--_gap-l);
    padding: var(--_gap-s) var(--_pad);
    border-block-end: 1px solid var(--_line);
    background: var(--_bad-tint);
  }

  .alarm p {
    font-weight: 600;
  }

  @container root (inline-size < 48em) {
    .signals {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      max-block-size: 45vb;
      margin-inline: 0;
      overflow-y: auto;
    }
  }

  @media (forced-colors: active) {
    .signals .emergency:not(.answered, .own) {
      outline: 4px solid CanvasText;
      outline-offset: -4px;
    }
  }

  @media print {
    .signals,
    .alarm {
      display: none;
    }
  }
`;
