import { css } from 'lit';

/** Two ways in of one size, and a third for later; the corners of the camera's picture are where the code belongs. */
export const welcomeStyles = css`
  .ways-in {
    display: grid;
    flex: 1;
    grid-template-rows: auto 1fr auto;
    gap: var(--_gap-l);
  }

  .way-in {
    display: flex;
    flex-direction: column;
    gap: var(--_gap-s);
    padding: var(--_gap-l) var(--_gap-xl);
    border-radius: var(--_radius-large);
    background: var(--_surface);
  }

  .way-in h2 {
    font-size: min(1.5em, 8cqi);
  }

  .by-hand {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5em, 100%), 1fr));
    gap: var(--_gap-s);
  }

  .way-in .button {
    min-block-size: max(3.2em, var(--_target));
    font-size: 1.1em;
  }

  .way-in > .button,
  .by-hand {
    margin-block-start: auto;
  }

  .way-in .button.main {
    font-size: 1.35em;
  }

  .camera {
    position: relative;
    align-self: center;
    inline-size: min(100%, 24cqb);
    aspect-ratio: 1;
    border-radius: var(--_radius);
    overflow: hidden;
    background: #14130f;
    color: #fff;
  }

  .camera video {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    transform: scaleX(-1);
  }

  .target {
    position: absolute;
    inset: 0;
    fill: none;
    stroke: #fff;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
    filter: drop-shadow(0 0 1px #000);
  }

  .starting {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 20%;
    background: #14130f;
    text-align: center;
  }

  .queues {
    display: grid;
    gap: var(--_gap-s);
  }

  .queues li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap-m);
    padding-block-end: var(--_gap-s);
    border-block-end: 1px solid var(--_line);
  }

  .queues li:last-child {
    padding-block-end: 0.2em;
    border: 0;
  }

  .queues strong {
    flex: 1 0 100%;
  }

  @container root (inline-size >= 640px) {
    .ahead,
    .way-in:has(.camera) {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) auto;
      column-gap: var(--_gap-l);
    }

    .camera,
    .ahead .button {
      grid-area: 1 / 2 / 3;
    }

    .camera {
      inline-size: min(28cqi, 30cqb);
    }

    .by-hand {
      grid-column: 1 / -1;
    }

    .ahead {
      grid-template-rows: auto auto;
      row-gap: 0.2em;
      align-items: center;
    }

    .ahead h2 {
      font-size: 1.25em;
    }
  }

  @container root (orientation: landscape) and (inline-size >= 896px) {
    .ways-in {
      grid-template: 1fr / 1.4fr 1fr 0.8fr;
      gap: var(--_gap-m);
    }

    .way-in {
      padding: var(--_gap-m) var(--_gap-l);
    }

    .way-in.ahead {
      display: flex;
      align-items: stretch;
    }
  }

  @container root (inline-size < 448px) {
    .way-in .button {
      padding-inline: var(--_gap-s);
    }
  }

  @media (forced-colors: active) {
    .way-in {
      border: 2px solid;
    }
  }
`;
