import { css } from 'lit';

/** The services of a visit, with how many of each, and the search for more. */
export const serviceStyles = css`
  .ways-on {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_gap-s);
  }

  .service-choice {
    display: grid;
    gap: var(--_gap-l);
    inline-size: 100%;
    max-inline-size: 40em;
  }

  .chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_gap-s) var(--_gap-l);
    padding-block: var(--_gap-s);
    border-block-end: 1px solid var(--_line);
  }

  .chosen bdi {
    flex: 1 1 12em;
    font-weight: 600;
  }

  .chosen .none {
    color: var(--_ink-soft);
    font-weight: 400;
    text-decoration: line-through;
  }

  .stepper {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
  }

  .stepper .button {
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }

  .stepper output {
    min-inline-size: 2em;
    font-size: 1.15em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }

  .search-services .field {
    max-inline-size: none;
  }

  .search-services .soft {
    padding-block: 0.3em;
  }

  .result {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_gap-s) var(--_gap-m);
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .result:hover {
    background: var(--_accent-tint);
  }
`;
