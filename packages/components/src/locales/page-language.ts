/** The language of the page at this element: its own `lang`, or that of its closest ancestor, shadow roots left behind. */
export function findPageLanguage(element: Element): string {
  const closest = element.closest<HTMLElement>('[lang]:not([lang=""])');
  if (closest) return closest.lang || (closest.getAttribute('lang') ?? '');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? findPageLanguage(root.host) : '';
}

/**
 * Tells when a `lang` changes in a tree that this element is in.
 * @returns Ends the watch.
 */
export function watchPageLanguage(element: Element, handleChange: () => void): () => void {
  const observer = new MutationObserver(handleChange);
  for (const root of listRoots(element)) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}

function listRoots(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...listRoots(root.host)] : [root];
}
