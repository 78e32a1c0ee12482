import { css } from 'lit';

/** A call fills the ticket with the accent; number and counter are as large as the phone allows. */
export const calledStyles = css`
  .ticket.called {
    display: grid;
    grid-template-rows: 2fr 3fr;
    min-block-size: min(34em, 72vh);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .ticket.called .head,
  .ticket.called .stub {
    display: grid;
    align-content: center;
    justify-items: center;
    border-color: currentcolor;
  }

  .ticket.called h2 {
    color: inherit;
    font-size: min(2em, 8cqi);
    font-weight: 800;
  }

  .ticket.called h2:focus-visible {
    outline-color: currentcolor;
  }

  .come {
    font-size: 1.25em;
    text-wrap: balance;
  }

  .ticket.serving .come {
    color: var(--_ink-soft);
  }

  .counter {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.35em;
    font-size: min(1.9em, 8cqi);
    font-weight: 800;
    line-height: 1.15;
  }

  .called .counter {
    font-size: min(3.6em, 11.5cqi);
  }

  .called .counter.long {
    font-size: min(2.4em, 9cqi);
  }

  .counter.longer,
  .called .counter.longer {
    font-size: min(1.6em, 6.5cqi);
  }

  .way {
    margin-block-start: 0.35em;
    font-size: 1.25em;
    font-weight: 600;
  }

  .arrow {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  /* What points to the left stands on the left, so that it does not point at the name. */
  [dir='rtl'] .arrow.left {
    order: 1;
  }

  [dir='rtl'] .arrow.onward {
    transform: scaleX(-1);
  }

  @media print {
    .ticket.called {
      background: none;
      color: inherit;
    }
  }

  @media (forced-colors: active) {
    .ticket.called {
      border-width: 0.6em;
    }
  }
`;
