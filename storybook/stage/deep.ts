/** All elements below, those in shadow trees too. */
export function* listDeep(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* listDeep(element.shadowRoot);
  }
}

/** An element and all below it, those in shadow trees too. */
export function listAll(element: HTMLElement): HTMLElement[] {
  const own = element.shadowRoot ? [...listDeep(element.shadowRoot)] : [];
  return [element, ...own, ...listDeep(element)];
}

/** What can be read in an element and in all shadow trees below it. */
export function readDeep(element: HTMLElement): string {
  const shadows = listAll(element).flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])]);
  return [element, ...shadows].map((each) => toLine((each as HTMLElement).innerText)).join(' ');
}

/** The name that somebody hears or reads of an element: its label, else its text. */
export function nameOf(element: HTMLElement): string {
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : undefined;
  const named = (label ?? element).cloneNode(true) as HTMLElement;
  for (const hidden of named.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return element.getAttribute('aria-label') ?? toLine(named.textContent);
}

function toLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
