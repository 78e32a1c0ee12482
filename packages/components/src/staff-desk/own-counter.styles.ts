import { css } from 'lit';

/** The slip with the current ticket, in the shape in which the board shows a call. */
export const ownCounter = css`
  .slip {
    border: 2px solid var(--_line);
    border-radius: var(--_radius-large);
    background: var(--_paper);
  }

  .stub {
    display: grid;
    grid-template-rows: auto 1fr auto;
    align-items: center;
    min-block-size: 13.5em;
    padding: calc(0.8 * var(--_pad)) var(--_pad);
    border-radius: calc(var(--_radius-large) - 2px) calc(var(--_radius-large) - 2px) 0 0;
    background: var(--_surface);
  }

  .called .stub {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .serving .stub {
    background: var(--_accent-tint);
    box-shadow: inset 0.5em 0 0 var(--_accent-edge);
  }

  [dir='rtl'] .serving .stub {
    box-shadow: inset -0.5em 0 0 var(--_accent-edge);
  }

  .wrapUp .stub,
  .break .stub {
    background: var(--_warn-tint);
    box-shadow: inset 0.5em 0 0 var(--_warn);
  }

  [dir='rtl'] :is(.wrapUp, .break) .stub {
    box-shadow: inset -0.5em 0 0 var(--_warn);
  }

  .stage {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_gap-s);
  }

  .stub .number {
    font-size: clamp(3.5em, 11cqi, 6.5em);
    font-weight: 800;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }

  .stub .calm {
    font-size: clamp(1.75em, 4.5cqi, 2.75em);
    font-weight: 700;
    line-height: 1.2;
  }

  .stub .who {
    min-block-size: 1.5em;
    font-size: 1.2em;
  }

  .called .who,
  .serving .who {
    font-weight: 600;
  }

  .slip > .notice {
    margin: 0 var(--_pad) var(--_pad);
  }

  .details {
    display: grid;
    gap: var(--_gap-l);
    padding: var(--_pad);
    border-block-start: 2px dashed var(--_line);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap-m) var(--_gap-2xl);
  }

  .facts .wide {
    flex: 1 1 100%;
  }

  .facts dt,
  .service .soft {
    color: var(--_ink-soft);
  }

  .facts dd {
    font-weight: 600;
    white-space: pre-line;
  }

  .service {
    display: grid;
    gap: 0.35em;
  }

  .service h4 {
    margin: 0;
    font-size: 1.2em;
    line-height: 1.3;
  }

  .service ul {
    display: grid;
    gap: 0.25em;
    padding-inline-start: 1.2em;
    list-style: disc;
  }

  .service small {
    display: block;
    color: var(--_ink-soft);
    font-size: 1em;
  }

  @container root (inline-size < 30em) {
    .stub {
      min-block-size: 11em;
    }
  }

  @media (forced-colors: active) {
    .called .stub,
    .serving .stub {
      border-block-end: 4px solid CanvasText;
    }

    /* The system's plate behind the digits would cover the line above. */
    .stub .number {
      line-height: 1.4;
    }
  }
`;
