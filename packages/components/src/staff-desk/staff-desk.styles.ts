import { css } from 'lit';
import { hallPanel } from './hall-panel.styles.ts';
import { ownCounter } from './own-counter.styles.ts';
import { signals } from './signals.styles.ts';
import { steps } from './steps.styles.ts';
import { viewChoice } from './view-choice.styles.ts';

const frame = css`
  .alone {
    display: grid;
    justify-items: center;
    padding: clamp(1.25em, 6cqi, 5em) var(--_gap-l);
  }

  .alone > * {
    inline-size: 100%;
    max-inline-size: 26em;
  }

  .sign-in {
    display: grid;
    gap: var(--_gap-l);
  }

  .sign-in .over {
    margin-block-end: calc(0.15em - var(--_gap-l));
    color: var(--_ink-soft);
  }

  h1 {
    font-size: 1.75em;
  }

  .sign-in .button {
    margin-block-start: var(--_gap-s);
  }

  .soft {
    color: var(--_ink-soft);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_gap-l);
    padding: var(--_gap-s) var(--_pad);
    border-block-end: 2px solid var(--_ink);
  }

  .head h1 {
    font-size: 1.35em;
  }

  .head .office,
  .head .clerk {
    color: var(--_ink-soft);
  }

  .head .clerk {
    margin-inline-start: auto;
  }

  .head .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_gap-l);
  }

  .link {
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration-line: underline;
    cursor: pointer;
  }

  .link.sound {
    display: inline-flex;
    align-items: center;
    gap: var(--_gap-s);
  }

  .link.sound::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
  }

  .link.sound[aria-pressed='true']::before {
    border-color: var(--_accent-edge);
    background: var(--_accent);
  }

  .places {
    display: grid;
    gap: var(--_gap-xl);
    max-inline-size: 64em;
    margin-inline: auto;
    padding: clamp(1.25em, 4cqi, 3em) var(--_pad);
  }

  .places h1 {
    justify-self: start;
  }

  .places h2 {
    margin-block-end: var(--_gap-m);
    font-size: 1.15em;
  }

  .places ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: var(--_gap-m);
  }

  .button.place {
    display: grid;
    align-content: center;
    justify-content: start;
    justify-items: start;
    gap: 0;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 5.25em;
    font-weight: 400;
    text-align: start;
  }

  .button.place strong {
    font-size: 1.2em;
  }

  .button.place span {
    color: var(--_ink-soft);
  }

  .button.place:has(.last) {
    border-color: var(--_accent-edge);
    border-inline-start-width: 0.5em;
  }

  .work {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em clamp(1.5em, 3.5cqi, 3.5em);
    align-items: start;
    max-inline-size: 100em;
    margin-inline: auto;
    padding: var(--_pad);
  }

  .connection:empty {
    display: none;
  }

  @container root (inline-size < 30em) {
    .head .clerk {
      flex: 1 1 100%;
      margin: 0;
    }
  }

  @container root (inline-size >= 56em) {
    .work {
      grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr);
    }

    .connection,
    .space {
      grid-column: 1 / -1;
    }

    .turn {
      position: sticky;
      inset-block-start: 1em;
    }
  }

  @media (forced-colors: active) {
    .link.sound[aria-pressed='true']::before {
      background: Highlight;
    }
  }
`;

/** How the desk looks. */
export const styles = [frame, ownCounter, steps, hallPanel, viewChoice, signals];
