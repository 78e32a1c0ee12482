import { css } from 'lit';

/** A card a queue, side by side where there is room; the two answers are what one sees first. */
export const styles = css`
  .root {
    display: grid;
    gap: var(--_gap-l);
    justify-items: start;
  }

  .root > * {
    max-inline-size: 100%;
  }

  .space {
    min-block-size: 9em;
  }

  .queues {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: var(--_gap-l);
    inline-size: 100%;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .queue {
    display: grid;
    align-content: start;
    break-inside: avoid;
    gap: var(--_gap-m);
    padding: var(--_pad);
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent-edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .queue:is(.over, .later, .closing, .full, .notToday, .appointmentsOnly) {
    border-block-start-color: var(--_edge);
  }

  h3 {
    font-size: 1.15em;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  dl {
    display: grid;
    gap: var(--_gap-m);
  }

  .fact dt {
    color: var(--_ink-soft);
  }

  .fact dd {
    display: grid;
  }

  .fact strong {
    font-size: 1.4em;
    line-height: 1.25;
  }

  .said {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_edge);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .instead {
    display: inline-block;
    min-block-size: var(--_target);
  }

  .small,
  .hours,
  .at {
    color: var(--_ink-soft);
  }

  .hours {
    padding-block-start: var(--_gap-m);
    border-block-start: 1px solid var(--_line);
  }
`;
