// Three slow breaths: far below the three flashes a second that WCAG 2.3.1 allows.
const breaths: KeyframeAnimationOptions = { duration: 1400, iterations: 3, easing: 'ease-in-out' };

/** Draws the eye to an element for a few seconds, unless the device asks for little motion. */
export function flash(element: Element | null | undefined): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  // Two at once would flicker.
  element?.getAnimations().forEach((each) => each.cancel());
  element?.animate([{ opacity: 1 }, { opacity: 0.25 }, { opacity: 1 }], breaths);
}
