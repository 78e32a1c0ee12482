import { css } from 'lit';

/** Bars and columns, with their tables. */
export const plotStyles = css`
  .plots {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.25em clamp(1.5em, 4cqi, 4em);
    align-items: start;
  }

  .plots + .plots {
    margin-block-start: var(--_gap-xl);
  }

  .plot {
    display: grid;
    gap: var(--_gap-m);
    min-inline-size: 0;
  }

  .plot h3 {
    font-size: 1.15em;
  }

  .plot figcaption {
    display: grid;
    gap: 0.25em;
  }

  .plot svg {
    display: block;
    inline-size: 100%;
  }

  [dir='rtl'] .plot svg {
    transform: scaleX(-1);
  }

  .plot .filled {
    fill: var(--_accent-edge);
  }

  .plot .few {
    fill: var(--_edge);
  }

  .plot :is(line) {
    vector-effect: non-scaling-stroke;
  }

  .bars {
    display: grid;
    gap: var(--_gap-m);
  }

  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 11em) minmax(0, 1fr) 9.5em;
    gap: 0 var(--_gap-l);
    align-items: center;
  }

  .bars .value {
    order: 1;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .bars small {
    color: var(--_ink-soft);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }

  .bar {
    block-size: 1.5em;
    overflow: visible;
  }

  .bar .track {
    fill: var(--_surface);
  }

  .bar .middle {
    stroke: var(--_paper);
    stroke-width: 3px;
  }

  .bar .mark {
    stroke: var(--_ink);
    stroke-width: 3px;
  }

  .columns {
    display: grid;
    grid-template-columns: auto auto;
    justify-content: space-between;
    gap: 0.2em var(--_gap-l);
    color: var(--_ink-soft);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  .columns :is(svg, .top) {
    grid-column: 1 / -1;
  }

  .columns svg {
    inline-size: 100%;
    block-size: 9em;
  }

  .columns .grid {
    stroke: var(--_line);
  }

  .columns .ground {
    stroke: var(--_ink);
    stroke-width: 2px;
  }

  @container root (inline-size >= 64em) {
    .plots {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .plots.alone {
      grid-template-columns: minmax(0, 1fr);
    }

    .alone .bars li {
      grid-template-columns: minmax(0, 24em) minmax(0, 1fr) 9.5em;
    }
  }

  @container root (inline-size < 36em) {
    .bars li {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .bars .value {
      order: 0;
      text-align: end;
    }

    .bars .bar {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .plot :is(.filled, .few) {
      fill: CanvasText;
    }

    .bar .track {
      fill: Canvas;
      stroke: GrayText;
    }

    .bar .middle {
      stroke: Canvas;
    }

    .bar .mark {
      stroke: Highlight;
    }

    .columns :is(.grid, .ground) {
      stroke: CanvasText;
    }
  }

  @media print {
    .plot {
      break-inside: avoid;
    }

    .plot svg {
      print-color-adjust: exact;
    }

    .plot details:not([open]) {
      display: none;
    }
  }
`;
