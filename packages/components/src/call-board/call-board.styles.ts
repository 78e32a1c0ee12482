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
    min-block-size: 18rem;
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
    padding: 1.2em 1.8em;
    font-size: max(16px, 2.9cqmin);
    line-height: 1.2;
  }

  .board {
    grid-template-rows: auto minmax(0, 1fr);
  }

  .stage {
    display: grid;
    gap: 2.4em;
    padding-block: 1em 1.2em;
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
    gap: 0 1.5em;
  }

  .head h1 {
    font-size: 1.35em;
  }

  .clock {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.1em;
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
    gap: 2.4em;
    min-block-size: 0;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 2em;
    padding-block-start: 0.8em;
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
    gap: 0.3em 2.4em;
  }

  .queue {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }

  .queue:not(.open) span:first-of-type {
    font-weight: 700;
  }

  .alone .notice {
    max-inline-size: 36em;
  }

  @container root (orientation: portrait) or (inline-size < 40rem) {
    .numbers {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
    }

    .board,
    .alone {
      padding: 1em 1.2em;
    }
  }
`;

/** How the board looks. */
export const styles = [wall, currentCall, earlierCalls];
