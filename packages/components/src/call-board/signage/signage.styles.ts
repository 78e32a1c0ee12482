import { css } from 'lit';
import { beside } from './beside.styles.ts';
import { pageContents } from './page-contents.styles.ts';

/** The frame of the pages, and how one goes over into the next. */
const frame = css`
  .pages {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 18em;
    container: page / size;
  }

  .page {
    display: flex;
    flex-direction: column;
    gap: var(--_gap-m);
    overflow: clip;
    border-radius: var(--_radius-large);
    padding: var(--_gap-l) var(--_gap-xl);
    background: var(--_paper);
    box-shadow: inset 0 0 0 3px var(--_line);
    font-size: max(16px, min(5.6cqi, 5cqb));
  }

  @container page (min-aspect-ratio: 3/2) {
    .page {
      padding: var(--_gap-m) var(--_gap-l);
      font-size: max(16px, min(3.4cqi, 6.4cqb));
    }
  }

  .page h2 {
    font-size: 1.35em;
  }

  @container page (max-aspect-ratio: 3/2) {
    .page h2:is(.long, .longer) {
      font-size: 1.15em;
    }
  }

  /* Two names for one fade: another name starts it anew. */
  .page.even {
    animation: open-even 700ms ease-out;
  }

  .page.odd {
    animation: open-odd 700ms ease-out;
  }

  @keyframes open-even {
    from {
      opacity: 0;
    }
  }

  @keyframes open-odd {
    from {
      opacity: 0;
    }
  }

  .stop {
    position: absolute;
    inset-block-end: 0.6em;
    inset-inline-end: 0.6em;
    opacity: 0;
  }

  .pages:hover .stop,
  .stop:focus-visible {
    opacity: 1;
  }

  @media (hover: none) {
    .stop {
      opacity: 1;
      font-size: 0.75em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .page.even,
    .page.odd {
      animation: none;
    }
  }

  @media (forced-colors: active) {
    .page {
      border: 3px solid;
    }
  }
`;

/** How pages look, and what they leave to the calls. */
export const signageStyles = css`
  ${frame}
  ${pageContents}
  ${beside}
`;
