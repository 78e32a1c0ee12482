import { css } from 'lit';

/** When to be back stands out like the number; the switches are rows that a thumb hits. */
export const companyStyles = css`
  .said {
    margin-block-start: 0.3em;
    font-weight: 600;
  }

  .plan {
    display: grid;
    gap: var(--_gap-s);
    padding: var(--_pad);
    border: 2px solid var(--_accent-edge);
    border-radius: var(--_radius-large);
  }

  .plan h3 {
    font-size: 1.4em;
  }

  .plan.go {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }

  .plan .field {
    margin-block-start: var(--_gap-s);
  }

  .telling {
    display: grid;
    gap: var(--_gap-m);
  }

  .telling h3 {
    font-size: 1.2em;
  }

  .telling > .button {
    justify-self: start;
  }

  .sound {
    font-weight: 600;
  }

  .sound::before {
    content: '✓ ' / '';
    color: var(--_good);
  }

  .switches {
    display: grid;
    border-block-end: 1px solid var(--_line);
  }

  .choice {
    border-block-start: 1px solid var(--_line);
  }

  .choice .note {
    padding-block-end: var(--_gap-m);
    color: var(--_ink-soft);
  }

  .absent {
    padding-block-start: var(--_gap-m);
    font-weight: 600;
  }

  .switch {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-l);
    inline-size: 100%;
    min-block-size: max(3em, var(--_target));
    padding: var(--_gap-s) 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .switch i {
    flex: none;
    position: relative;
    inline-size: 3em;
    block-size: 1.7em;
    border: 2px solid var(--_edge);
    border-radius: 1em;
    transition: background-color var(--_quick);
  }

  .switch i::before {
    content: '';
    position: absolute;
    inset-block: 0.2em;
    inset-inline-start: 0.2em;
    inline-size: 1.05em;
    border-radius: 50%;
    background: var(--_edge);
    transition: inset-inline-start var(--_quick);
  }

  .switch[aria-checked='true'] i {
    border-color: var(--_accent-edge);
    background: var(--_accent);
  }

  .switch[aria-checked='true'] i::before {
    inset-inline-start: 1.45em;
    background: var(--_on-accent);
  }

  .coming .button {
    inline-size: 100%;
    min-block-size: max(3.5em, var(--_target));
    font-size: 1.15em;
  }

  .hushed {
    font-weight: 600;
    text-align: center;
  }

  .actions {
    padding-block-start: var(--_gap-l);
    border-block-start: 1px solid var(--_line);
  }

  @container root (inline-size < 26em) {
    .telling > .button,
    .actions .button {
      inline-size: 100%;
    }
  }

  @media print {
    .telling,
    .plan .field,
    .actions {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .plan.go {
      border-width: 0.4em;
    }

    .switch i::before {
      background: ButtonText;
    }

    .switch[aria-checked='true'] i {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }

    .switch[aria-checked='true'] i::before {
      background: HighlightText;
    }
  }
`;
