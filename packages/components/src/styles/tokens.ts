import { css } from 'lit';

/**
 * The few looks that a town sets (`token-list.ts`), and all others made from them. Every colour is a mixture of
 * text and background, so that a dark page needs two values and not a second palette.
 *
 * - `--_accent` is a fill, and its text is `--_on-accent`. Lines, dots and borders that mean something are
 *   `--_accent-edge`, which stands out from the paper by 3:1 whatever colour a town has.
 * - Quiet text, edges, and what went well or wrong get a lightness that shows, whatever is the colour: `--_pole` is
 *   black or white, whichever the text is nearer to, so that half of it in a mixture says which of the two is needed.
 * - `--_gap-…`, `--_pad` (within a card) and `--_control` grow and shrink with `--wm-space`; `--_target` does not.
 */
export const tokens = css`
  .root {
    --_contrast: var(--wm-contrast, 0);
    --_accent: var(--wm-accent, var(--_office-accent, #0b5563));
    --_on-accent: var(--wm-on-accent, #fff);
    --_paper: var(--wm-background, #fff);
    --_ink: var(--wm-text, #1d1b18);
    --_ink-soft: color-mix(in oklab, var(--_ink) calc(76% + 24% * var(--_contrast)), var(--_paper));
    --_edge: color-mix(in oklab, var(--_ink-soft) calc(76% + 24% * var(--_contrast)), var(--_paper));
    --_line: color-mix(
      in oklab,
      var(--_ink) calc(60% * var(--_contrast)),
      var(--wm-line, color-mix(in oklab, var(--_ink) 18%, var(--_paper)))
    );
    --_surface: var(--wm-surface, color-mix(in oklab, #b08a4a 8%, var(--_paper)));
    --_accent-tint: color-mix(in oklab, var(--_accent) 11%, var(--_paper));
    --_accent-edge: color-mix(in oklab, var(--_accent) 40%, var(--_ink));
    --_good: color-mix(in oklab, var(--wm-good, #0b7a3e) calc(72% - 60% * var(--_contrast)), var(--_ink));
    --_good-tint: color-mix(in oklab, var(--wm-good, #0b7a3e) 12%, var(--_paper));
    --_warn: var(--wm-warn, #d98a00);
    --_warn-tint: color-mix(in oklab, var(--_warn) 16%, var(--_paper));
    --_bad: color-mix(in oklab, var(--wm-bad, #c0261c) calc(78% - 60% * var(--_contrast)), var(--_ink));
    --_bad-tint: color-mix(in oklab, var(--wm-bad, #c0261c) 9%, var(--_paper));
    --_focus: var(--wm-focus, var(--_ink));
    --_radius: var(--wm-radius, 0.375em);
    --_radius-large: var(--wm-radius-large, calc(2 * var(--_radius)));
    --_notch: 0.7em;
    --_space: var(--wm-space, 1);
    --_gap-s: calc(0.5em * var(--_space));
    --_gap-m: calc(0.75em * var(--_space));
    --_gap-l: calc(1em * var(--_space));
    --_gap-xl: calc(1.5em * var(--_space));
    --_gap-2xl: calc(2em * var(--_space));
    --_pad: calc(clamp(1em, 4cqi, 1.75em) * var(--_space));
    --_target: max(44px, var(--wm-target, 44px));
    --_control: max(2.75em * var(--_space), var(--_target));
    --_quick: 140ms;
  }

  /*
   * Who says the text's colour or the background's has said whether the page is dark; else its color-scheme has.
   * Text on the accent is black or white, whichever contrasts more: they change places at a luminance of 0.179
   * (WCAG 2.2). The edge is the accent, no lighter than shows on light paper and no darker than shows on dark
   * paper: which of them it is comes along as the last tenth of the alpha.
   */
  @supports (color: oklab(from light-dark(red, red) l a b)) {
    .root {
      --_accent: var(--wm-accent, var(--_office-accent, light-dark(#0b5563, #6fb9c8)));
      --_on-accent: var(
        --wm-on-accent,
        color(
          from var(--_accent) xyz-d65 clamp(0, (0.179 - y) * 9999, 0.9505) clamp(0, (0.179 - y) * 9999, 1)
            clamp(0, (0.179 - y) * 9999, 1.089)
        )
      );
      --_paper: var(
        --wm-background,
        oklab(from var(--wm-text, light-dark(#000, #fff)) clamp(0.2, (0.6 - l) * 999, 1) 0 0)
      );
      --_ink: var(--wm-text, oklab(from var(--_paper) clamp(0.22, (0.6 - l) * 999, 0.95) 0.002 0.006));
      --_pole: oklab(from var(--_ink) clamp(0, (l - 0.6) * 999, 1) 0 0);
      --_dark: calc(0.42 - 0.2 * var(--_contrast));
      --_light: calc(0.78 + 0.2 * var(--_contrast));
      --_ink-soft: oklab(from var(--_ink) clamp(var(--_dark), (l - 0.6) * 999, var(--_light)) a b);
      --_good: oklab(
        from color-mix(in oklab, var(--wm-good, #0b7a3e), var(--_pole))
          clamp(var(--_dark), (l - 0.5) * 999, var(--_light)) calc(2 * a) calc(2 * b)
      );
      --_bad: oklab(
        from color-mix(in oklab, var(--wm-bad, #c0261c), var(--_pole))
          clamp(var(--_dark), (l - 0.5) * 999, var(--_light)) calc(2 * a) calc(2 * b)
      );
      --_accent-edge: oklab(
        from
          color-mix(
            in oklab,
            var(--_accent) 90%,
            oklab(from var(--_paper) 1 0 0 / clamp(0, (0.6 - l) * 999, 1))
          )
          clamp((alpha - 0.9) * 6.2, l, 0.58 + (alpha - 0.9) * 4) a b / 1
      );
    }
  }

  @media (prefers-contrast: more) {
    .root {
      --_contrast: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .root {
      --_quick: 0ms;
    }
  }
`;
