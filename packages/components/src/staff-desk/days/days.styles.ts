import { css } from 'lit';

/** Lists of appointments and requests, what leads through them, and the place of a sheet beside them. */
export const dayStyles = css`
  .day-view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em clamp(1.5em, 3cqi, 3em);
    align-items: start;
  }

  .day-list {
    display: grid;
    gap: var(--_gap-l);
  }

  .day-list h2,
  .booking h2 {
    justify-self: start;
    font-size: 1.5em;
  }

  .news {
    min-block-size: 1.8em;
    color: var(--_good);
    font-weight: 600;
  }

  .news:not(:empty)::before {
    content: '✓ ' / '';
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-m) var(--_gap-xl);
  }

  .day-choice,
  .day-ways,
  .ways-on {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-s);
  }

  .day-choice input {
    min-block-size: var(--_control);
    padding: var(--_gap-s) var(--_gap-m);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
  }

  .button.arrow {
    padding: 0;
    font-size: 1.35em;
    line-height: 1;
    min-block-size: max(2.04em, var(--_target));
  }

  .search {
    display: grid;
    grid-template-columns: minmax(0, 24em) minmax(0, 16em);
    gap: var(--_gap-m) var(--_gap-l);
  }

  .search .field {
    max-inline-size: none;
  }

  @container root (inline-size >= 64em) {
    .day-view.with-sheet {
      grid-template-columns: minmax(0, 1.25fr) minmax(24em, 1fr);
    }
  }

  @container root (inline-size < 64em) {
    .with-sheet .day-list {
      display: none;
    }
  }

  @container root (inline-size < 56em) {
    .search {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .news,
    .day-view {
      display: none;
    }
  }
`;
