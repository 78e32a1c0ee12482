import { css } from 'lit';

/** What stands on a page. Arrows stand on the side to which they point, whatever the direction of writing. */
export const pageContents = css`
  .page div.text {
    display: grid;
    gap: var(--_gap-s);
    font-size: 1.45em;
    line-height: 1.35;
  }

  .page div.text.long {
    font-size: 1.12em;
  }

  .page div.text.longer {
    font-size: 0.92em;
  }

  .page.picture {
    padding: 0;
    background: none;
    box-shadow: none;
  }

  .page figure {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--_gap-s);
    min-block-size: 0;
  }

  .page img {
    flex: 1;
    min-block-size: 0;
    inline-size: 100%;
    object-fit: contain;
    border-radius: var(--_radius-large);
  }

  .page figcaption {
    font-size: 1.1em;
    font-weight: 600;
  }

  .signs {
    flex: 1;
    display: flex;
    flex-direction: column;
    justify-content: space-evenly;
    gap: var(--_gap-s);
  }

  .sign {
    display: flex;
    align-items: center;
    gap: var(--_gap-s);
    direction: ltr;
    border-block-start: 2px solid var(--_line);
    padding-block-start: var(--_gap-s);
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.25;
  }

  .signs.long .sign {
    font-size: 1em;
  }

  .signs.longer .sign {
    font-size: 0.8em;
  }

  .sign > .text {
    flex: 1;
    text-align: left;
    unicode-bidi: plaintext;
  }

  .sign.right {
    flex-direction: row-reverse;
  }

  .sign.right > .text {
    text-align: right;
  }

  .sign .arrow {
    inline-size: 1.7em;
    block-size: 1.7em;
    color: var(--_accent-edge);
  }

  .page table {
    inline-size: 100%;
    font-size: max(12px, min(3.7cqi, 3.9cqb));
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .page :is(th, td) {
    border-block-end: 2px solid var(--_line);
    padding: 0.36em var(--_gap-s);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  .page table.columns-3 {
    font-size: max(12px, min(2.9cqi, 3.9cqb));
  }

  .page table.columns-4 {
    font-size: max(12px, min(2.5cqi, 3.6cqb));
  }

  .page table.high {
    font-size: max(12px, min(3.4cqi, 3.1cqb));
  }

  .page th[scope='row'] {
    overflow-wrap: normal;
    hyphens: none;
    white-space: nowrap;
  }

  .page thead th {
    font-size: 0.85em;
    font-weight: 700;
  }

  .page td span {
    display: block;
    white-space: nowrap;
  }

  .page td.closed {
    color: var(--_ink-soft);
  }

  .page.none {
    align-items: center;
    justify-content: center;
    color: var(--_ink-soft);
  }

  .page.none time {
    color: var(--_ink);
    font-size: 5em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  @container page (min-aspect-ratio: 3/2) {
    .signs.longer .sign {
      font-size: 1.05em;
    }

    .page table {
      font-size: max(12px, min(3cqi, 4.1cqb));
    }
  }

  .page .today :is(th, td) {
    background: var(--_accent-tint);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .sign .arrow {
      color: CanvasText;
    }

    .page .today :is(th, td) {
      border-block: 3px solid;
    }
  }
`;
