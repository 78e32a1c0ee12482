const breaches: string[] = [];

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
  breaches.push(`  ${effectiveDirective} forbids ${blockedURI} (${sourceFile}:${lineNumber})`);
});

/**
 * Fails when something in the page has asked for what a strict policy forbids, or when there is a style attribute within
 * an element. Browsers let some of these pass when they come out of a template, and stop others without a word: so they
 * are looked for. An element may set the town's colour on itself, which no policy minds when a script does it.
 * @throws Error that names each.
 */
export function expectPolicyKept(element: Element): void {
  const findings = [...breaches.splice(0), ...listStyleAttributes(element).map((each) => `  ${each}`)];
  if (findings.length > 0) throw new Error(`Against the content security policy:\n${findings.join('\n')}`);
}

function listStyleAttributes(root: Element | ShadowRoot): string[] {
  const within = [...root.querySelectorAll('*')];
  const shadows = [root, ...within].flatMap((each) =>
    each instanceof Element ? (each.shadowRoot ?? []) : [],
  );
  const styled = root instanceof ShadowRoot ? within.filter((each) => each.hasAttribute('style')) : [];
  return [
    ...styled.filter((each) => !setsOnlyTokens(each)).map((each) => (each.cloneNode() as Element).outerHTML),
    ...shadows.flatMap(listStyleAttributes),
  ];
}

/** Whether it is an element of ours that has given itself the town's colour. */
function setsOnlyTokens(element: Element): boolean {
  return (
    element instanceof HTMLElement &&
    element.shadowRoot !== null &&
    [...element.style].every((property) => /^--(wm-|_office-accent$)/.test(property))
  );
}
