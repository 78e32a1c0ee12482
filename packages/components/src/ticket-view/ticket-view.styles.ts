import { css, type CSSResultGroup } from 'lit';
import { calledStyles } from './called.styles.ts';
import { ticketStyles } from './ticket.styles.ts';

/** The page around the ticket: facts below it, then what can be done. */
export const styles: CSSResultGroup = [
  ticketStyles,
  calledStyles,
  css`
    .root {
      --_notch: 0.7em;
      --_pad: clamp(1.1em, 5cqi, 2em);
    }

    .root > * + * {
      margin-block-start: 1.25em;
    }

    .root > .aloud {
      margin: 0;
    }

    .space {
      min-block-size: 24em;
    }

    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
      gap: 1em 1.5em;
    }

    .facts dt {
      color: var(--_ink-soft);
    }

    .facts dd {
      font-weight: 600;
    }

    .facts a {
      display: inline-block;
      min-block-size: 44px;
    }

    .notice :is(h2, h3) {
      margin-block-end: 0.3em;
      font-size: 1.2em;
    }

    .wrong {
      margin-block-start: 0.6em;
      color: var(--_bad);
      font-weight: 600;
    }
  `,
];
