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
    gap: 0.5em;
    min-block-size: max(2.75em, var(--_target));
    min-inline-size: var(--_target);
    padding: 0.5em 1.1em;
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
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }

  .button:hover {
    border-color: var(--_ink);
    background: var(--_surface);
  }

  .button.main {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.main:hover {
    background: color-mix(in oklab, var(--_accent) 84%, var(--_ink));
    color: #fff;
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
    min-block-size: max(2.75em, var(--_target));
    padding: 0.45em 0.7em;
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
    padding: 0.9em 1.1em;
    border-inline-start: 0.375em solid var(--_edge);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_surface);
  }

  .notice:dir(rtl) {
    border-radius: var(--_radius) 0 0 var(--_radius);
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

  .notice .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1.2em;
    margin-block-start: 0.7em;
  }

  .loading {
    padding: 0.9em 0;
    color: var(--_ink-soft);
    animation: appear 200ms 300ms both;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
