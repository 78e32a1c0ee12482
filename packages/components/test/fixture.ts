/// <reference types="mocha" />
import { render } from 'lit';
import type { TemplateResult } from 'lit';

const stages = new Set<HTMLElement>();

afterEach(() => {
  for (const stage of stages) stage.remove();
  stages.clear();
});

/**
 * Puts an element into the page until the test ends.
 * @param content - An element, or a template whose first element is meant.
 * @returns The element, after its first update when it has one.
 */
export async function fixture<E extends Element = HTMLElement>(content: E | TemplateResult): Promise<E> {
  const stage = document.createElement('div');
  stages.add(stage);
  if (content instanceof Element) stage.append(content);
  else render(content, stage);
  document.body.append(stage);
  const element = stage.firstElementChild as E | null;
  if (!element) throw new Error('The template has no element.');
  await settled(element);
  return element;
}

/** Resolves when an element has rendered everything that it knew of so far. */
export async function settled(element: Element): Promise<void> {
  if ('updateComplete' in element) await element.updateComplete;
}
