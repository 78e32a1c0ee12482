import axe from 'axe-core';
import type { Result } from 'axe-core';
import { expectPolicyKept } from './policy.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a whole page, which an element alone cannot keep. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one'];

/**
 * Fails with a readable list when axe finds that an element is not accessible (WCAG 2.2 AA and the best
 * practices), and when it does not keep the policy of a strict page: whoever looks at a state looks at both.
 * @param element - An element in the page; its shadow trees are looked at too.
 * @throws Error that names each rule, the elements that break it, and how to mend them.
 */
export async function expectAccessible(element: Element): Promise<void> {
  expectPolicyKept(element);
  await stillness(element);
  const rules = Object.fromEntries(pageRules.map((rule) => [rule, { enabled: false }]));
  const { violations } = await axe.run(element, { runOnly: tags, rules, resultTypes: ['violations'] });
  if (violations.length > 0) throw new Error(`Not accessible:\n${violations.map(describe).join('\n')}`);
}

// Colours are judged when nothing fades any more; what moves for ever is not waited for.
async function stillness(element: Element): Promise<void> {
  const passing = listAnimations(element).filter(
    ({ effect, playState }) =>
      playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
  );
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

function listAnimations(root: Element | ShadowRoot): Animation[] {
  const own = root instanceof Element ? root.getAnimations({ subtree: true }) : root.getAnimations();
  const within = [root, ...root.querySelectorAll('*')].flatMap((each) =>
    each instanceof Element && each.shadowRoot ? listAnimations(each.shadowRoot) : [],
  );
  return [...own, ...within];
}

function describe({ id, help, nodes }: Result): string {
  const places = nodes.map(
    ({ target, failureSummary = '' }) => `    ${target.flat().join(' ')}\n${indent(failureSummary)}`,
  );
  return [`  ${id}: ${help}`, ...places].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '      ');
}
