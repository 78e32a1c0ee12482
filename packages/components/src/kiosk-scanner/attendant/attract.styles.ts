import { css } from 'lit';

/** One sentence after the other on the town's colour, seen from the door. */
export const attractStyles = css`
  .attract {
    --_ground: var(--_accent);
    --_front: var(--_on-accent);
    block-size: 100%;
    font-size: clamp(18px, 3.4cqmin, 52px);
  }

  .attract.inverted {
    --_ground: var(--_paper);
    --_front: var(--_ink);
  }

  .begin {
    display: grid;
    grid-template-rows: auto 1fr auto;
    gap: var(--_gap-xl);
    inline-size: 100%;
    min-block-size: 100%;
    padding: var(--_gap-xl);
    border: 0;
    background: var(--_ground);
    color: var(--_front);
    font: inherit;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    transition:
      background-color 2s,
      color 2s;
  }

  .begin:focus-visible {
    outline: 6px solid var(--_front);
    outline-offset: -14px;
  }

  .where {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_gap-l);
    font-weight: 600;
  }

  .stage {
    display: grid;
    align-items: center;
    padding-inline: var(--_gap-s);
  }

  .place-1 {
    align-items: end;
    justify-items: end;
  }

  .place-2 {
    align-items: start;
  }

  .place-3 {
    align-items: end;
  }

  .place-4 {
    align-items: start;
    justify-items: end;
  }

  .slide {
    display: grid;
    gap: var(--_gap-m);
    max-inline-size: min(21em, 100%);
  }

  .hello {
    font-size: min(2.7em, 13cqi);
    font-weight: 800;
    letter-spacing: -0.02em;
    line-height: 1.1;
    hyphens: none;
  }

  .hello:lang(ar) {
    letter-spacing: 0;
    line-height: 1.3;
  }

  .can {
    padding-inline-start: 0.8em;
    border-inline-start: 0.16em solid;
    font-size: min(1.3em, 6.5cqi);
    font-weight: 600;
    line-height: 1.25;
  }

  .touches {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-xl);
    padding-block-start: var(--_gap-l);
    border-block-start: 0.1em solid;
    font-size: 0.8em;
    font-weight: 600;
  }

  @media (prefers-reduced-motion: no-preference) {
    .slide {
      animation: come 1.6s ease-out both;
    }
  }

  @keyframes come {
    from {
      opacity: 0;
      transform: translateY(0.6em);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .begin {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .begin {
      border: 2px solid;
    }
  }
`;
