import { css } from 'lit';

/** Two ways in of one size, and a third for later; the corners of the camera's picture are where the code belongs. */
export const welcomeStyles = css`
  .ways-in {
    display: grid;
    flex: 1;
    grid-template-rows: auto 1fr auto;
    gap: 1.2em;
  }

  .way-in {
    display: flex;
    flex-direction: column;
    gap: 0.8em;
    padding: 1.3em 1.4em;
    border-radius: 0.75em;
    background: var(--_surface);
  }

  .way-in h2 {
    font-size: min(1.6em, 8cqi);
  }

  .way-in > .button {
    margin-block-start: auto;
    min-block-size: max(3.4em, var(--_target));
    font-size: 1.15em;
  }

  .way-in > .button.main {
    min-block-size: max(4.4em, var(--_target));
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
    gap: 0.7em;
  }

  .queues li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    padding-block-end: 0.7em;
    border-block-end: 1px solid var(--_line);
  }

  .queues strong {
    flex: 1 0 100%;
  }

  @container root (inline-size >= 40rem) {
    .ahead,
    .way-in:has(.camera) {
      display: grid;
      grid-template: auto auto 1fr auto / minmax(0, 1fr) auto;
      column-gap: 1.2em;
    }

    .camera,
    .ahead .button {
      grid-area: 1 / 2 / -1;
    }

    .camera {
      inline-size: min(36cqi, 36cqb);
    }

    .ahead {
      grid-template-rows: auto auto;
      align-items: center;
    }
  }

  @container root (orientation: landscape) and (inline-size >= 56rem) {
    .ways-in {
      grid-template: 1fr auto / 1.3fr 1fr;
      gap: 0.8em;
    }

    .way-in {
      gap: 0.6em;
      padding: 0.9em 1.2em;
    }

    .ahead {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .way-in {
      border: 2px solid;
    }
  }
`;
