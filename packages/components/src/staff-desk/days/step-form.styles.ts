import { css } from 'lit';

/** What is filled in beside a list, and the times to choose from. */
export const formStyles = css`
  .step-form {
    display: grid;
    gap: var(--_gap-m);
    justify-items: start;
  }

  .step-form .field {
    inline-size: 100%;
    max-inline-size: 34em;
  }

  .step-form:is(.move, .cancel, .accept, .decline, .asking) {
    padding: var(--_gap-l);
    border-inline-start: 0.375em solid var(--_accent-edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .step-form:is(.cancel, .decline, .asking) {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }

  .times legend {
    margin-block-end: var(--_gap-s);
    font-weight: 600;
  }

  .times > div {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6em, 1fr));
    gap: var(--_gap-s);
    max-block-size: 17em;
    padding: 6px;
    margin: -6px;
    overflow-y: auto;
  }

  .times {
    inline-size: 100%;
  }

  .time:has(input) {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    cursor: pointer;
  }

  .time input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .time:has(:checked) {
    border-color: var(--_accent-edge);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .time:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .time:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
