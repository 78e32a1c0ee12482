import { css } from 'lit';

/**
 * The ticket is cut like paper: a line of holes between the number and what matters now, and a notch at each
 * end of it in the colour of the page behind.
 */
export const ticketStyles = css`
  .ticket {
    border-radius: var(--_radius-large);
    overflow: hidden;
    background: var(--_surface);
    text-align: center;
  }

  .head,
  .stub {
    padding: var(--_pad);
  }

  .ticket h2 {
    font-size: 1.15em;
    font-weight: 600;
  }

  .ticket :is(h2, .queue) {
    color: var(--_ink-soft);
  }

  .number {
    font-size: min(8em, 28cqi);
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.15;
    hyphens: none;
  }

  .number.long {
    font-size: min(5em, 15cqi);
  }

  .number.longer {
    font-size: min(3em, 10cqi);
  }

  .stub {
    position: relative;
    border-block-start: 2px dashed var(--_edge);
  }

  .stub::before,
  .stub::after {
    content: '';
    position: absolute;
    inset-block-start: calc(-1 * var(--_notch) - 1px);
    inset-inline-start: calc(-1 * var(--_notch));
    inline-size: calc(2 * var(--_notch));
    block-size: calc(2 * var(--_notch));
    border-radius: 50%;
    background: var(--_paper);
  }

  .stub::after {
    inset-inline: auto calc(-1 * var(--_notch));
  }

  .ahead {
    font-size: 1.4em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .line {
    display: flex;
    justify-content: center;
    gap: var(--_gap-s);
    margin-block-start: var(--_gap-m);
  }

  .line i {
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 50%;
    background: var(--_edge);
  }

  .line i.own {
    background: var(--_accent-edge);
    outline: 2px solid var(--_accent-edge);
    outline-offset: 2px;
    margin-inline-start: 0.2em;
  }

  .line[data-more] i:first-child {
    opacity: 0.35;
  }

  .line[data-more] i:nth-child(2) {
    opacity: 0.65;
  }

  .wait {
    margin-block-start: var(--_gap-m);
    font-size: 1.15em;
    font-weight: 600;
  }

  .wait span {
    display: block;
    color: var(--_ink-soft);
    font-weight: 400;
  }

  .ticket:is(.parked, .finished, .missed, .left, .ended) h2 {
    color: var(--_ink);
    font-size: 1.5em;
    font-weight: 700;
  }

  .ticket:is(.parked, .finished, .missed, .left, .ended) .number {
    color: var(--_ink-soft);
    font-size: 2.2em;
  }

  .ticket.missed {
    background: var(--_warn-tint);
  }

  .ticket.finished {
    background: var(--_good-tint);
  }

  .stub > p:only-child {
    max-inline-size: 30em;
    margin-inline: auto;
    text-wrap: pretty;
  }

  @media print, (forced-colors: active) {
    .ticket {
      border: 2px solid;
      break-inside: avoid;
    }

    .stub::before,
    .stub::after {
      display: none;
    }
  }

  @media (forced-colors: active) {
    /* The plate that browsers draw behind text must not reach into the line above. */
    .number {
      line-height: normal;
    }

    .line i {
      background: CanvasText;
    }
  }
`;
