import { css, type CSSResultGroup } from 'lit';
import { passStyles } from '../pass/pass.styles.ts';
import { stateStyles } from './state.styles.ts';

/** Below the pass, plain sections; on paper nothing that can be pressed. */
const pageStyles = css`
  .root > * + * {
    margin-block-start: var(--_gap-xl);
  }

  .space {
    min-block-size: 20em;
  }

  .help {
    max-inline-size: 38em;
  }

  h3 {
    margin-block-end: var(--_gap-s);
    font-size: 1.2em;
  }

  h4 {
    font-size: 1em;
    font-weight: 600;
    margin: 0;
  }

  .service + .service {
    margin-block-start: var(--_gap-l);
  }

  .count {
    color: var(--_ink-soft);
  }

  .bring ul {
    margin-block-start: 0.35em;
    border-block-start: 1px solid var(--_line);
  }

  .bring label {
    display: flex;
    align-items: center;
    gap: var(--_gap-m);
    min-block-size: var(--_target);
    padding-block: var(--_gap-s);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }

  .bring input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent-edge);
  }

  small {
    display: block;
    color: var(--_ink-soft);
    font-size: 1em;
  }

  .fee {
    margin-block-start: var(--_gap-s);
  }

  .facts {
    display: grid;
    gap: var(--_gap-xl);
    padding-block-start: var(--_gap-l);
    border-block-start: 1px solid var(--_line);
  }

  .facts p + p {
    margin-block-start: var(--_gap-s);
  }

  .help p + p,
  .notice p + p {
    margin-block-start: var(--_gap-s);
  }

  a[href^='tel:'] {
    white-space: nowrap;
  }

  .message {
    white-space: pre-line;
  }

  .next {
    min-block-size: 3em;
  }

  .number strong {
    display: block;
    font-size: 3em;
    line-height: 1.1;
  }

  .notice h2,
  .notice h3 {
    margin-block-end: 0.3em;
    font-size: 1.2em;
  }

  .notice > .button {
    margin-block-start: var(--_gap-m);
  }

  @container root (inline-size < 26em) {
    .next {
      min-block-size: 6.5em;
    }
  }

  @container root (inline-size >= 34em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .next,
    wm-ticket-view {
      display: none;
    }

    .root {
      font-size: 11pt;
    }

    .root > * + * {
      margin-block-start: 1em;
    }

    .bring label {
      min-block-size: 0;
    }

    .service,
    .facts {
      break-inside: avoid;
    }
  }
`;

/** The look of an appointment. */
export const styles: CSSResultGroup = [pageStyles, passStyles, stateStyles];
