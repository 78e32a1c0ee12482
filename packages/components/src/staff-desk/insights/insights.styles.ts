import { css } from 'lit';

/** The view around its plots: choice of days, headline, lengths, and the day that is played once more. */
export const insightStyles = css`
  .insights {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-l);
  }

  .insights h2 {
    justify-self: start;
    font-size: 1.5em;
  }

  .insights .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-l);
    margin-block-start: var(--_gap-xl);
    padding-block-start: var(--_gap-xl);
    border-block-start: 1px solid var(--_line);
  }

  .insights .soft {
    max-inline-size: 46em;
  }

  .news-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_gap-l);
  }

  .news-line:not(:has(#undo)) .news {
    min-block-size: 0;
  }

  /* What has the focus is not hidden by the ways to the views above. */
  .insights :is(button, input, select, summary, [tabindex]) {
    scroll-margin-block: 6em 2em;
  }

  .insight-tools,
  .periods {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-s);
  }

  .insight-tools {
    justify-content: space-between;
    gap: var(--_gap-m) var(--_gap-xl);
  }

  .period[aria-pressed='true'] {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .insights .hint {
    margin-block-start: -0.5em;
  }

  .insight-tools + .hint {
    justify-self: end;
    text-align: end;
  }

  .own-range,
  .what-if {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: var(--_gap-l);
    max-inline-size: 60em;
    padding: var(--_gap-l);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .own-range {
    align-items: end;
  }

  /* The inputs stand in one line, also where a label needs two. */
  .what-if .field {
    grid-row: span 3;
    grid-template-rows: subgrid;
  }

  .what-if .hint {
    margin: 0;
  }

  .what-if .button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .range-shown {
    font-size: 1.1em;
    font-weight: 600;
  }

  .headline {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11.5em, 100%), 1fr));
    gap: var(--_gap-l) var(--_gap-xl);
    margin-block: var(--_gap-s);
  }

  .tile {
    display: grid;
    grid-template-rows: auto 1fr auto;
    align-content: start;
    padding-block-start: var(--_gap-s);
    border-block-start: 3px solid var(--_accent-edge);
  }

  .tile .number {
    order: -1;
    font-size: 2.4em;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }

  .tile dt {
    font-weight: 600;
  }

  .tile dd.few {
    order: -1;
    align-self: center;
    color: var(--_ink-soft);
    font-size: 1.15em;
  }

  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap-m);
    max-inline-size: 48em;
    margin-block-start: var(--_gap-m);
  }

  .outcome h3 {
    justify-self: start;
  }

  .outcome .sentence {
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.35;
  }

  .outcome .faster {
    color: var(--_good);
  }

  .outcome .slower {
    color: var(--_bad);
  }

  @container root (inline-size < 56em) {
    .insight-tools + .hint {
      justify-self: start;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .period[aria-pressed='true'] {
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .news-line,
    .insight-tools,
    .insight-tools + .hint,
    .own-range,
    .what-if {
      display: none;
    }

    .insights .part {
      break-inside: avoid;
    }
  }
`;
