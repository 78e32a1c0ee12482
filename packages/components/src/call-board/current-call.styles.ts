import { css } from 'lit';

/**
 * The call that is shown large, cut like a ticket: its notches are discs in the colour of the wall behind it.
 * It is filled while somebody is awaited, and turns to paper when that person has come.
 */
export const currentCall = css`
  .current {
    --_number: min(max(10.6em, var(--_hall, 0px)), 31cqi);
    display: grid;
    container-type: inline-size;
    grid-template-rows: auto 1fr auto;
    border-radius: var(--_radius-large);
    padding: var(--_gap-xl) var(--_gap-xl) 0;
    background: var(--_paper);
    box-shadow: inset 0 0 0 3px var(--_line);
    overflow: clip;
  }

  .current.called {
    box-shadow: none;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .current h2 {
    font-size: 1.7em;
    font-weight: 600;
  }

  .current .number {
    align-self: center;
    font-size: var(--_number);
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1;
    white-space: nowrap;
  }

  .current .number:not(.short) {
    font-size: min(var(--_number), 19cqi);
  }

  .current.nobody {
    grid-template-rows: 1fr auto;
  }

  .current.nobody h2 {
    align-self: center;
    font-size: min(3em, 9cqi);
  }

  .stub {
    position: relative;
    min-block-size: 7.4em;
    margin-inline: calc(-1 * var(--_gap-xl));
    padding: var(--_gap-l) var(--_gap-xl);
    border-block-start: 0.14em dashed var(--_surface);
  }

  .current:not(.called) .stub {
    border-color: var(--_line);
  }

  .stub::before,
  .stub::after {
    content: '';
    position: absolute;
    inset-block-start: -0.87em;
    inset-inline-start: -0.8em;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 3px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
  }

  .stub::after {
    inset-inline: auto -0.8em;
  }

  .called .stub::before,
  .called .stub::after {
    border-color: transparent;
  }

  .place {
    display: flex;
    align-items: center;
    gap: 0.35em;
    font-weight: 700;
  }

  .stub .place {
    font-size: min(3.7em, 13cqi);
    line-height: 1.1;
  }

  .stub .place.long {
    font-size: min(2.5em, 9cqi);
  }

  .stub .place.longer {
    font-size: 1.8em;
  }

  .stub .place.nobody {
    font-size: 1.5em;
    font-weight: 400;
  }

  .way {
    margin-block-start: 0.35em;
    font-size: 1.5em;
  }

  .arrow {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [dir='rtl'] .arrow.onward {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .current {
      border: 3px solid;
    }

    .stub::before,
    .stub::after {
      display: none;
    }
  }
`;
