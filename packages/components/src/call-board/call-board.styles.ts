import { css } from 'lit';
import { currentCall } from './current-call.styles.ts';
import { earlierCalls } from './earlier-calls.styles.ts';

/**
 * Sizes are shares of the shorter side, so that the board looks alike from phone to wall; below a readable
 * size they stop shrinking and the page scrolls.
 */
const wall = css`
  :host {
    block-size: 100dvh;
    min-block-size: 288px;
  }

  .root {
    container: root / size;
    block-size: 100%;
    background: var(--_surface);
  }

  .root > .aloud {
    inset-block-start: 0;
  }

  .board,
  .alone {
    display: grid;
    min-block-size: 100%;
    padding: var(--_gap-l) var(--_gap-xl);
    font-size: max(16px, 2.9cqmin);
    line-height: 1.2;
  }

  .board {
    grid-template-rows: auto minmax(0, 1fr);
  }

  .stage {
    display: grid;
    gap: var(--_gap-2xl);
    padding-block: var(--_gap-l);
    min-block-size: 0;
  }

  .alone {
    align-content: center;
    justify-content: center;
    font-size: max(16px, 3.4cqmin);
    line-height: 1.4;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_gap-xl);
  }

  .head h1 {
    font-size: 1.35em;
  }

  .clock {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_gap-l);
    color: var(--_ink-soft);
  }

  .clock time {
    color: var(--_ink);
    font-size: 2.1em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    gap: var(--_gap-2xl);
    min-block-size: 0;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-2xl);
    padding-block-start: var(--_gap-m);
    border-block-start: 3px solid var(--_ink);
    font-size: 0.95em;
  }

  .foot .stale {
    flex: 1 1 20em;
    font-size: 1.15em;
  }

  .queues {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em var(--_gap-2xl);
  }

  .queue {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap-s);
  }

  .queue:not(.open) span:first-of-type {
    font-weight: 700;
  }

  .alone .notice {
    max-inline-size: 36em;
  }

  @container root (orientation: portrait) or (inline-size < 640px) {
    .numbers {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }

    .board,
    .alone {
      padding: var(--_gap-l);
    }
  }
`;

/** How the board looks. */
export const styles = [wall, currentCall, earlierCalls];
