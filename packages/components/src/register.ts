/** Gives a class its tag. A second copy of the package in the same page leaves the first one in place. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
