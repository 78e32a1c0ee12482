import { css } from 'lit';

/** The confirmation: the pass, and below it plain sections. On paper nothing that can be pressed. */
export const doneStyles = css`
  .done .head p,
  .done .help {
    max-inline-size: 38em;
  }

  .done p + p,
  .done .head p {
    margin-block-start: var(--_gap-s);
  }

  .again {
    justify-self: start;
  }

  .manage {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .facts {
    display: grid;
    gap: var(--_gap-2xl);
  }

  @container root (inline-size >= 34em) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .again,
    .manage,
    .saving {
      display: none;
    }

    .done {
      gap: 1em;
      font-size: 11pt;
    }

    .facts {
      break-inside: avoid;
    }
  }
`;
