import type { Page } from 'playwright-core';

/**
 * Measures the texts that can be seen: none sticks out of the window, none is cut off by what is around it, and none
 * lies over another.
 * @throws Error that names each.
 */
export async function expectReadable(page: Page): Promise<void> {
  const findings = await page.evaluate(measureTexts);
  if (findings.length > 0) throw new Error(`Not readable:\n${findings.join('\n')}`);
}

/** Runs in the page, so it is all of a piece. */
function measureTexts(): string[] {
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
  }

  function* walk(root: Node): Generator<Text> {
    for (const child of root.childNodes) {
      if (child instanceof Text) yield child;
      else if (child instanceof HTMLSlotElement && child.assignedNodes().length > 0) continue;
      else if (child instanceof Element) yield* walk(child.shadowRoot ?? child);
    }
  }

  function* around(start: Node): Generator<Element> {
    for (let node: Node | null = start; node;) {
      if (node instanceof Element) yield node;
      node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
    }
  }

  const cutting = ['hidden', 'clip'];

  // What is only read aloud is one pixel large; a skip link waits beside the window.
  const isHidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    [...around(element)].some((each) => {
      const { clipPath, position } = getComputedStyle(each);
      const { width, height, right } = each.getBoundingClientRect();
      return clipPath !== 'none' || (position === 'absolute' && (width * height <= 4 || right <= 0));
    });

  // A letter's box is a little higher than its ink.
  const isCut = (box: DOMRect, element: Element) =>
    [...around(element)].some((each) => {
      const { overflowX, overflowY } = getComputedStyle(each);
      const room = each.getBoundingClientRect();
      const isBeside = box.left < room.left - 1 || box.right > room.right + 1;
      const isBeyond = box.top < room.top - box.height / 4 || box.bottom > room.bottom + box.height / 4;
      return (cutting.includes(overflowX) && isBeside) || (cutting.includes(overflowY) && isBeyond);
    });

  const lines: Line[] = [];
  const findings: string[] = [];
  for (const node of walk(document.body)) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (!text || !element || element.closest('script, style, noscript, option') || isHidden(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2) continue;
      lines.push({ text, box });
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
        findings.push(`outside: ${text}`);
      if (isCut(box, element)) findings.push(`cut off: ${text}`);
    }
  }
  for (const [index, { text, box }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Lines that stand close share a little of their height.
      if (width > 2 && height > Math.min(box.height, other.box.height) * 0.35)
        findings.push(`“${text}” lies over “${other.text}”`);
    }
  }
  return [...new Set(findings)];
}
