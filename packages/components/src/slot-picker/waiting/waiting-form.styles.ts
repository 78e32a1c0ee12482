import { css } from 'lit';

/** The form of somebody who waits. */
export const waitingStyles = css`
  .waiting {
    padding-block-start: var(--_gap-m);
  }

  .waiting fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 0 var(--_gap-l);
    inline-size: 100%;
    max-inline-size: 34em;
  }

  .waiting legend {
    font-weight: 600;
  }

  .range {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-l) var(--_gap-xl);
  }

  .joined h4 {
    margin-block-start: 0;
  }
`;
