import { css } from 'lit';

/**
 * The few looks that a town sets, and all others made from them. Every colour is a mixture of text and
 * background, so that a dark page needs two values and not a second palette.
 *
 * - `--wm-accent`: the town's colour, for what is chosen and what comes next. Any lightness will do.
 * - `--wm-on-accent`: text on the accent; computed where the browser can, else white.
 * - `--wm-background`, `--wm-text`: the page's own; both opaque, at least 7:1.
 * - `--wm-font`: font family; the surrounding text's when left out.
 * - `--wm-font-size`: size of running text; the page's root size, at least 16 px.
 * - `--wm-radius`: how round corners are.
 * - `--wm-target`: least size of what is pressed; 44 px, at a terminal 72 px.
 */
export const tokens = css`
  .root {
    --_accent: var(--wm-accent, #0b5563);
    --_on-accent: var(--wm-on-accent, #fff);
    --_paper: var(--wm-background, #fff);
    --_ink: var(--wm-text, #1d1b18);
    --_ink-soft: color-mix(in oklab, var(--_ink) 76%, var(--_paper));
    --_edge: color-mix(in oklab, var(--_ink) 58%, var(--_paper));
    --_line: color-mix(in oklab, var(--_ink) 18%, var(--_paper));
    --_surface: color-mix(in oklab, #b08a4a 8%, var(--_paper));
    --_accent-tint: color-mix(in oklab, var(--_accent) 11%, var(--_paper));
    --_good: color-mix(in oklab, #0b7a3e 72%, var(--_ink));
    --_good-tint: color-mix(in oklab, #0b7a3e 12%, var(--_paper));
    --_warn: #d98a00;
    --_warn-tint: color-mix(in oklab, #e8a200 16%, var(--_paper));
    --_bad: color-mix(in oklab, #c0261c 78%, var(--_ink));
    --_bad-tint: color-mix(in oklab, #c0261c 9%, var(--_paper));
    --_radius: var(--wm-radius, 0.375em);
    --_target: var(--wm-target, 44px);
    --_quick: 140ms;
  }

  /* Black or white, whichever contrasts more: they change places at a luminance of 0.179 (WCAG 2.2). */
  @supports (color: color(from red srgb-linear r g b)) {
    .root {
      --_on-accent: var(
        --wm-on-accent,
        color(
          from var(--_accent) srgb-linear clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 9999, 1)
            clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 9999, 1)
            clamp(0, (0.179 - (0.2126 * r + 0.7152 * g + 0.0722 * b)) * 9999, 1)
        )
      );
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_ink-soft: var(--_ink);
      --_edge: var(--_ink);
      --_line: color-mix(in oklab, var(--_ink) 60%, var(--_paper));
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .root {
      --_quick: 0ms;
    }
  }
`;
