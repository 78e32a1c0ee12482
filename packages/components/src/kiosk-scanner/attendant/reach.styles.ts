import { css } from 'lit';

/** Everything that can be pressed in the lower third, for who sits or is small; above it is only what is looked at. */
export const reachStyles = css`
  .root.reach {
    position: relative;
    display: flex;
    flex-direction: column;
    background: var(--_surface);
  }

  .root.reach .kiosk {
    flex: none;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: var(--_gap-s);
    block-size: max(34%, min(100%, 26em));
    min-block-size: 0;
    margin-block-start: auto;
    padding-block: var(--_gap-s);
    background: var(--_paper);
    font-size: clamp(16px, 2.4cqmin, 32px);
  }

  .root.reach.larger .kiosk {
    font-size: clamp(19px, 2.9cqmin, 38px);
  }

  .root.reach .head {
    position: absolute;
    inset: 1em 1.6em auto;
    font-size: 1.3em;
  }

  .root.reach .face {
    gap: var(--_gap-s);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .root.reach .face > * {
    flex: none;
  }

  .root.reach .ways-in {
    flex: 1 0 auto;
    grid-template: 1fr / repeat(3, minmax(0, 1fr));
    gap: var(--_gap-s);
  }

  .root.reach .way-in {
    display: flex;
    grid-column: auto;
    padding: var(--_gap-s) var(--_gap-m);
  }

  .root.reach .way-in :is(p, .queues) {
    display: none;
  }

  .root.reach .ahead {
    align-items: stretch;
  }

  .root.reach .way-in h2 {
    font-size: 1.15em;
  }

  .root.reach .by-hand {
    grid-template-columns: minmax(0, 1fr);
  }

  .root.reach .way-in .button {
    padding-inline: 0.3em;
    font-size: 1em;
  }

  .root.reach .camera {
    display: none;
  }

  .root.reach .typing .hint {
    display: none;
  }

  .root.reach form.typing {
    grid-template-columns: minmax(0, 1fr) 12em;
    gap: var(--_gap-s);
  }

  .root.reach form.typing > :not(.field, .go) {
    grid-column: 1 / -1;
  }

  .root.reach form.typing .go {
    grid-area: 2 / 2;
    align-self: center;
  }

  .root.reach .typing input {
    min-block-size: var(--_target);
    font-size: 1.4em;
  }

  .root.reach .keys:not(.digits) {
    grid-template-columns: repeat(11, minmax(0, 1fr));
  }

  .root.reach .keys.digits {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }

  .root.reach .keys .button {
    min-block-size: 60px;
  }

  .root.reach .keys .erase {
    grid-column: auto;
  }

  .root.reach .foot {
    gap: var(--_gap-s);
    padding-block-start: var(--_gap-s);
  }

  .root.reach .out .button {
    min-inline-size: 0;
    min-block-size: var(--_target);
  }

  .root.reach .languages {
    flex: 1 1 20em;
  }

  .root.reach .languages .button {
    font-size: 0.68em;
  }

  .root.reach .tool {
    min-block-size: var(--_target);
    padding-block: 0.3em;
  }

  /* What is only looked at stands above, as large as ever. */
  @container root (orientation: portrait) and (block-size >= 960px) {
    .root.reach .title {
      position: absolute;
      inset: 7cqb 0.9em auto;
      font-size: 2.2em;
    }

    .root.reach .title:has(~ wm-slot-picker) {
      position: static;
      font-size: 1.2em;
    }

    .root.reach form.typing .go {
      grid-area: 1 / 2;
    }

    .root.reach .ticket {
      position: absolute;
      inset: 15cqb 1.5em auto;
      font-size: 1.2em;
    }

    .root.reach .camera {
      display: block;
      position: absolute;
      inset: 20cqb 0 auto;
      inline-size: min(60cqi, 34cqb);
      margin-inline: auto;
    }
  }

  @container root (inline-size < 704px) {
    .root.reach .ways-in {
      grid-template: auto / 1fr;
    }
  }

  @media (forced-colors: active) {
    .root.reach .kiosk {
      border-block-start: 3px solid CanvasText;
    }
  }
`;
