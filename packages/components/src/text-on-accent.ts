import { hexColour } from './accent.ts';
import { toTextOn } from './luminance.ts';

const property = '--wm-on-accent';
const found = new WeakSet<HTMLElement>();

/**
 * Finds the text on the town's colour, wherever that was said, for browsers whose style sheets cannot; a text that
 * the page says stays.
 */
export function findText(host: HTMLElement): void {
  const style = getComputedStyle(host);
  if (!found.has(host) && style.getPropertyValue(property)) return;
  found.add(host);
  const accent = (style.getPropertyValue('--wm-accent') || style.getPropertyValue('--_office-accent')).trim();
  if (hexColour.test(accent)) host.style.setProperty(property, toTextOn(accent));
  else host.style.removeProperty(property);
}
