import { childrenOf } from './read-out.ts';

const focusable = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** What can have the focus within an element, in order, shadow trees included. */
export function listFocusable(element: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  const look = (node: Node) => {
    if (!(node instanceof Element) || !node.checkVisibility()) return;
    const isDisabled = node.matches(':disabled');
    if (node instanceof HTMLElement && node.matches(focusable) && !isDisabled) found.push(node);
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
 * Moves the focus to the next control, or the one before; from the last to the first.
 * @param step - 1 or -1.
 */
export function stepFocus(element: Element, step: 1 | -1): void {
  const controls = listFocusable(element);
  const focused = findFocused();
  const place = controls.findIndex((control) => control === focused);
  const start = place < 0 ? findPlace(controls, focused, step) : place + step;
  controls.at(start % controls.length)?.focus();
}

/** Where to go from something between the controls, such as a heading. */
function findPlace(controls: readonly HTMLElement[], focused: Element | null, step: 1 | -1): number {
  const isBehind = (control: HTMLElement) =>
    focused !== null && (focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = Math.max(0, controls.findIndex(isBehind));
  return step === 1 ? next : next - 1;
}
