import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.ts';

/**
 * What every element begins with: the tokens, and a root that lets nothing of the page in but tokens, font
 * family and writing direction. An element draws everything inside one `.root`, which is also the
 * container that its queries ask (`@container root (inline-size < 30em)`).
 */
export const base: CSSResultGroup = [
  tokens,
  css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }

    .root {
      all: initial;
      display: block;
      container: root / inline-size;
      color: var(--_ink);
      background: var(--_paper);
      color-scheme: inherit;
      font-family: var(--wm-font, inherit);
      font-size: var(--wm-font-size, max(1rem, 16px));
      line-height: var(--wm-line-height, 1.5);
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
      overflow-wrap: anywhere;
      text-size-adjust: 100%;
    }

    @media print {
      .root {
        --_paper: #fff;
        --_ink: #000;
        --_surface: #fff;
        color-scheme: light;
      }
    }

    .root *,
    .root *::before,
    .root *::after {
      box-sizing: border-box;
    }

    .root [hidden] {
      display: none !important;
    }

    h1,
    h2,
    h3,
    p,
    ol,
    ul,
    dl,
    dd,
    fieldset,
    legend,
    figure {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }

    h1,
    h2,
    h3 {
      font-family: var(--wm-heading-font, inherit);
      font-weight: var(--wm-heading-weight, 700);
      line-height: 1.2;
      text-wrap: balance;
    }

    ol,
    ul {
      list-style: none;
    }

    a {
      color: inherit;
    }

    /* What looks like a link, too. */
    a,
    button,
    summary {
      text-decoration-color: var(--_accent-edge);
      text-decoration-thickness: 0.11em;
      text-underline-offset: 0.18em;
    }

    :is(a, button):hover {
      text-decoration-thickness: 0.2em;
    }

    :focus {
      outline: none;
    }

    :focus-visible,
    [tabindex='-1']:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 3px;
      border-radius: var(--_radius);
    }

    /* Read aloud, not seen. */
    .aloud {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
