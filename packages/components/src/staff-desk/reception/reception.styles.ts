import { css } from 'lit';

/** The reception: how the lines stand, then those with an appointment and those without side by side. */
export const receptionStyles = css`
  .reception {
    display: grid;
    gap: var(--_gap-xl);
    padding-block-start: var(--_gap-l);
  }

  .reception h2 {
    justify-self: start;
    font-size: 1.5em;
  }

  .strip ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: var(--_gap-m);
  }

  .strip li {
    display: grid;
    align-content: start;
    padding: var(--_gap-s) var(--_gap-m);
    border-inline-start: 0.375em solid var(--_edge);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }

  .strip li:not(.open) {
    border-color: var(--_warn);
    background: var(--_warn-tint);
  }

  .strip .standing {
    font-weight: 600;
  }

  .reception .counters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em clamp(1.5em, 3.5cqi, 3.5em);
    align-items: start;
  }

  .reception h3 {
    margin-block-end: var(--_gap-m);
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_ink);
    font-size: 1.15em;
  }

  .expected .field {
    max-inline-size: none;
  }

  .expected > .soft {
    padding-block: var(--_gap-s);
  }

  .arrival {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 var(--_gap-m);
    inline-size: 100%;
    min-block-size: max(3.5em, var(--_target));
    padding: var(--_gap-s);
    border: 0;
    border-block-end: 1px solid var(--_line);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .arrival:hover {
    background: var(--_accent-tint);
  }

  .arrival .time {
    font-size: 1.15em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .arrival .what > * {
    display: block;
  }

  .arrival .act {
    padding: 0.35em var(--_gap-m);
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    font-weight: 600;
  }

  .arrival[aria-disabled] {
    color: var(--_ink-soft);
    cursor: default;
  }

  .arrival[aria-disabled] .act {
    border-color: transparent;
    font-weight: 400;
  }

  .refusal {
    display: grid;
    gap: var(--_gap-m);
    margin-block-start: var(--_gap-l);
  }

  .drawing form {
    display: grid;
    gap: var(--_gap-l);
  }

  .drawing .wrong {
    color: var(--_bad);
    font-weight: 600;
  }

  .draw-fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: var(--_gap-l);
  }

  .draw-fields .field:last-child {
    grid-column: 1 / -1;
  }

  .draw-fields .field,
  .drawing .service-choice {
    max-inline-size: none;
  }

  @container root (inline-size >= 56em) {
    .reception .counters {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  @container root (inline-size < 30em) {
    .arrival {
      grid-template-columns: 3.25em minmax(0, 1fr);
    }

    .arrival .act {
      grid-column: 2;
      justify-self: start;
      margin-block-start: 0.3em;
    }
  }

  @media print {
    .reception > :not(.received) {
      display: none;
    }
  }
`;
