import { css } from 'lit';

/** Two ways in of one size, and a third for later; the corners of the camera's picture are where the code belongs. */
export const welcomeStyles = css`
  .ways-in {
    display: grid;
    flex: 1;
    grid-template-rows: auto 1fr auto;
    gap: 1em;
  }

  .way-in {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    padding: 1em 1.3em;
    border-radius: 0.75em;
    background: var(--_surface);
  }

  .way-in h2 {
    font-size: min(1.5em, 8cqi);
  }

  .by-hand {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5em, 100%), 1fr));
    gap: 0.6em;
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
    min-block-size: max(3.2em, var(--_target));
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
    gap: 0.5em;
  }

  .queues li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .queues li:last-child {
    padding-block-end: 0.2em;
    border: 0;
  }

  .queues strong {
    flex: 1 0 100%;
  }

  @container root (inline-size >= 40rem) {
    .ahead,
    .way-in:has(.camera) {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) auto;
      column-gap: 1.2em;
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

  @container root (orientation: landscape) and (inline-size >= 56rem) {
    .ways-in {
      grid-template: 1fr / 1.4fr 1fr 0.8fr;
      gap: 0.8em;
    }

    .way-in {
      gap: 0.6em;
      padding: 0.9em 1.2em;
    }

    .way-in.ahead {
      display: flex;
      align-items: stretch;
    }
  }

  @container root (inline-size < 28rem) {
    .way-in .button {
      padding-inline: 0.4em;
    }
  }

  @media (forced-colors: active) {
    .way-in {
      border: 2px solid;
    }
  }
`;
