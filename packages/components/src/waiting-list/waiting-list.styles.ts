import { css } from 'lit';

/** What is offered stands out; everything else is quiet. */
export const styles = css`
  .root {
    display: grid;
    gap: var(--_gap-xl);
    justify-items: start;
  }

  .root > * {
    inline-size: 100%;
    max-inline-size: 40em;
  }

  .root > .button {
    inline-size: auto;
  }

  .space {
    min-block-size: 16em;
  }

  .notice :is(h2, h3) {
    margin-block-end: 0.3em;
    font-size: 1.25em;
  }

  .notice p + p {
    margin-block-start: var(--_gap-s);
  }

  .offer {
    display: grid;
    break-inside: avoid;
    gap: var(--_gap-m);
    padding: var(--_pad);
    border: 2px solid var(--_accent-edge);
    border-radius: var(--_radius-large);
    background: var(--_accent-tint);
  }

  .offer h2 {
    font-size: 1.1em;
  }

  .when {
    display: grid;
    gap: 0.1em;
    font-weight: 700;
    line-height: 1.2;
  }

  .date {
    font-size: 1.4em;
  }

  .time {
    font-size: 2.2em;
  }

  .left {
    font-weight: 600;
  }

  .hint {
    color: var(--_ink-soft);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-m);
  }

  .wish {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: var(--_gap-l) var(--_gap-xl);
  }

  .wish dt {
    color: var(--_ink-soft);
  }

  .wish dd {
    font-weight: 600;
    overflow-wrap: break-word;
  }

  @container root (inline-size < 26em) {
    .button {
      flex: 1 0 100%;
    }

    .root > .button {
      inline-size: 100%;
    }
  }
`;
