import { css, type CSSResultGroup } from 'lit';
import { outcomeStyles } from './outcome.styles.ts';
import { welcomeStyles } from './welcome.styles.ts';

/**
 * Sizes are shares of the screen, so that the terminal looks alike on a pillar and on a tablet; below a
 * readable size they stop shrinking and the face scrolls.
 */
export const styles: CSSResultGroup = [
  css`
    :host {
      block-size: 100dvh;
      min-block-size: 384px;
    }

    .root {
      --_target: max(60px, var(--wm-target, 72px));
      --_radius: var(--wm-radius, 0.5em);
      container: root / size;
      block-size: 100%;
      overflow: auto;
    }

    .kiosk {
      display: grid;
      grid-template-rows: auto 1fr auto;
      gap: var(--_gap-l);
      min-block-size: 100%;
      padding: var(--_gap-l) var(--_gap-xl);
      font-size: clamp(18px, 2.8cqmin, 40px);
      line-height: 1.35;
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_gap-l);
      padding-block-end: var(--_gap-s);
      border-block-end: 2px solid var(--_line);
      color: var(--_ink-soft);
      font-weight: 600;
    }

    .clock {
      color: var(--_ink);
      font-variant-numeric: tabular-nums;
    }

    .face {
      display: flex;
      flex-direction: column;
      gap: var(--_gap-l);
      min-inline-size: 0;
    }

    .title {
      font-size: min(2em, 9cqi);
      letter-spacing: -0.01em;
    }

    /* Takes the focus after each scan; nothing can be done with it. */
    .title:focus-visible {
      outline: none;
    }

    .button {
      font-size: 1.1em;
    }

    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(21em, 100%), 1fr));
      gap: var(--_gap-m);
    }

    .choices .button {
      inline-size: 100%;
      block-size: 100%;
      min-block-size: max(4em, var(--_target));
      justify-content: start;
      font-size: 1.2em;
      text-align: start;
    }

    /* Where there is room, the foot stays in sight and the face scrolls. */
    @container root (block-size >= 704px) {
      .kiosk {
        grid-template-rows: auto minmax(0, 1fr) auto;
        block-size: 100%;
      }

      .face {
        margin-inline: -0.3em;
        padding-inline: 0.3em;
        overflow: auto;
        overscroll-behavior: contain;
      }

      .face > * {
        flex-shrink: 0;
      }
    }

    @container root (orientation: landscape) {
      .kiosk {
        gap: var(--_gap-m);
        padding: var(--_gap-m) var(--_gap-xl);
      }

      .face {
        gap: var(--_gap-m);
      }
    }
  `,
  welcomeStyles,
  outcomeStyles,
];
