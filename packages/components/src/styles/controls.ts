import { css } from 'lit';

/**
 * Buttons, fields and notices. `.button` is the quiet one; one `.button.main` a screen says what comes next.
 * A field is `.field` with a `label`, a `.hint`, the input, and a `.wrong` sentence.
 */
export const controls = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_gap-s);
    min-block-size: var(--_control);
    min-inline-size: var(--_target);
    padding: var(--_gap-s) var(--_gap-l);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  /* Only what a hand does is softened: each change of a state would otherwise cost a slow phone ten frames. */
  .button:hover {
    border-color: var(--_ink);
    background: var(--_surface);
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .button.main {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.main:hover {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 2px var(--_on-accent);
  }

  .button[aria-disabled='true'],
  .button:disabled {
    border-color: var(--_line);
    background: var(--_surface);
    color: var(--_ink-soft);
    cursor: default;
  }

  .field {
    display: grid;
    gap: 0.3em;
    max-inline-size: 28em;
  }

  .field label {
    font-weight: 600;
  }

  .field .hint {
    color: var(--_ink-soft);
  }

  .field .wrong {
    color: var(--_bad);
    font-weight: 600;
  }

  .field :is(input, textarea, select) {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_gap-s) var(--_gap-m);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
  }

  .field :is(input, textarea, select)[aria-invalid='true'] {
    border-color: var(--_bad);
    border-inline-start-width: 0.5em;
  }

  .notice {
    padding: var(--_gap-m) var(--_gap-l);
    border-inline-start: 0.375em solid var(--_edge);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }

  .notice.bad {
    border-color: var(--_bad);
    background: var(--_bad-tint);
  }

  .notice.stale {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }

  .notice.good {
    border-color: var(--_good);
    background: var(--_good-tint);
  }

  .notice > p {
    max-inline-size: 42em;
  }

  .notice .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-s) var(--_gap-l);
    margin-block-start: var(--_gap-m);
  }

  .loading {
    padding: var(--_gap-m) 0;
    color: var(--_ink-soft);
    animation: appear 200ms 300ms both;
  }

  /* What is pressed stays on the screen; times are read on paper too. */
  @media print {
    .button:not(.slot) {
      display: none;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
