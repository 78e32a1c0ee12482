import { css } from 'lit';

/** What changes where calls and a page share the screen: the ticket becomes low, so that calls before it find room. */
export const beside = css`
  .board.both .stage {
    grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  }

  .board.both .numbers {
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    gap: var(--_gap-l);
  }

  .board.both .current {
    --_number: min(max(7em, var(--_hall, 0px)), 24cqi);
    grid-template: auto 1fr / auto minmax(0, 1fr);
    align-items: center;
    gap: 0 var(--_gap-xl);
    min-block-size: 11em;
    padding-block-start: var(--_gap-m);
  }

  .board.both .current:not(.nobody) h2 {
    order: 1;
    font-size: min(1.3em, 4.2cqi);
  }

  .board.both .current.nobody h2 {
    font-size: min(2.2em, 7cqi);
  }

  .board.both .stub {
    order: 2;
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-xl);
    min-block-size: 0;
    margin-block-start: var(--_gap-s);
    padding-block: var(--_gap-m);
  }

  .board.both .stub .place.short {
    flex: none;
    font-size: min(3em, 8.4cqi);
  }

  .board.both .stub .place:is(.long, .longer) {
    font-size: min(1.8em, 5.5cqi);
  }

  .board.both .way {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: clip;
    margin: 0;
    font-size: 1.2em;
    text-align: end;
  }

  .board.both .row {
    --_size: min(max(1.95em, 0.87 * var(--_hall, 0px)), 13.4cqi);
    min-block-size: calc(1.4 * var(--_size));
  }

  @container root (orientation: portrait) or (inline-size < 768px) {
    .board.both .stage {
      grid-template: minmax(0, 1fr) minmax(18em, 1fr) / minmax(0, 1fr);
    }
  }
`;
