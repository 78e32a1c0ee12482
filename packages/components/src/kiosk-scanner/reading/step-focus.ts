import { childrenOf } from './read-out.ts';

const focusable = 'button, a[href], input, select, textarea, [tabindex="0"]';

/**
 * What can have the focus within an element, in order, shadow trees included.
 * @param also - What is listed too, in its place, such as a heading that has the focus now.
 */
export function listFocusable(element: Element, also?: Element | null): HTMLElement[] {
  const found: HTMLElement[] = [];
  const look = (node: Node) => {
    if (!(node instanceof Element) || !node.checkVisibility()) return;
    const isControl = node.matches(focusable) && !node.matches(':disabled');
    if (node instanceof HTMLElement && (isControl || node === also)) found.push(node);
    for (const child of childrenOf(node)) look(child);
  };
  look(element);
  return found;
}

/** What has the focus, in whatever shadow tree. */
export function findFocused(root: DocumentOrShadowRoot = document): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? findFocused(activeElement.shadowRoot) : activeElement;
}

/**
 * Moves the focus to the next control, or the one before; from the last to the first, and from outside to the first.
 * @param step - 1 or -1.
 */
export function stepFocus(element: Element, step: 1 | -1): void {
  const focused = findFocused();
  const stops = listFocusable(element, focused);
  const place = stops.findIndex((stop) => stop === focused);
  const next = place < 0 && step < 0 ? -1 : place + step;
  stops.at(next % stops.length)?.focus();
}
