import { css, type CSSResultGroup } from 'lit';
import { calledStyles } from './called.styles.ts';
import { ticketStyles } from './ticket.styles.ts';

/** The page around the ticket: facts below it, then what can be done. */
export const styles: CSSResultGroup = [
  ticketStyles,
  calledStyles,
  css`
    .root > * + * {
      margin-block-start: var(--_gap-l);
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
      gap: var(--_gap-l) var(--_gap-xl);
    }

    .facts dt {
      color: var(--_ink-soft);
    }

    .facts dd {
      font-weight: 600;
    }

    .facts a {
      display: inline-block;
      min-block-size: var(--_target);
    }

    .notice :is(h2, h3) {
      margin-block-end: 0.3em;
      font-size: 1.2em;
    }

    .wrong {
      margin-block-start: var(--_gap-s);
      color: var(--_bad);
      font-weight: 600;
    }
  `,
];
