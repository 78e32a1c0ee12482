import { css, type CSSResultGroup } from 'lit';
import { concernStyles } from './concern/concern-step.styles.ts';

const screenStyles = css`
  .root,
  .space {
    min-block-size: 20em;
  }

  .screen {
    display: grid;
    gap: var(--_gap-2xl);
    padding-block-end: var(--_gap-s);
  }

  .screen h2 {
    font-size: clamp(1.5em, 5cqi, 2em);
  }

  .screen h3 {
    margin-block-end: var(--_gap-s);
    font-size: 1.2em;
  }

  .screen h4 {
    margin: var(--_gap-l) 0 var(--_gap-s);
    font-size: 1em;
    font-weight: 600;
  }

  small {
    display: block;
    color: var(--_ink-soft);
    font-size: 1em;
    font-weight: 400;
  }

  .soft,
  .step {
    color: var(--_ink-soft);
  }

  summary {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] .icon {
    scale: -1 1;
  }

  .back,
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration-line: underline;
    cursor: pointer;
  }

  .back {
    margin-block-end: var(--_gap-m);
  }
`;

/** The look of the first screen, and what all have in common. */
export const styles: CSSResultGroup = [screenStyles, concernStyles];
