import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * Looks at a face of a journey as an auditor does: axe finds nothing on the whole page (WCAG 2.2 AA and the best
 * practices), and nobody has to scroll sideways.
 * @throws Error that names each rule and who breaks it.
 */
export async function lookAt(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (runOnly): Promise<Found[]> => {
    const { axe: auditor } = window as unknown as { axe: typeof axe };
    const outcome = await auditor.run(document, { runOnly, resultTypes: ['violations'] });
    return outcome.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary: failureSummary ?? '' })),
    }));
  }, tags);
  const place = `${new URL(page.url()).pathname}, “${await readHeading(page)}”`;
  if (violations.length > 0)
    throw new Error(`Not accessible: ${place}\n${violations.map(describe).join('\n')}`);
  const { content, window: room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  if (content > room) throw new Error(`Wider than its window: ${place}, ${content} of ${room} px`);
}

const readHeading = (page: Page) =>
  page
    .getByRole('heading', { level: 2 })
    .first()
    .textContent({ timeout: 500 })
    .then((text) => text?.trim())
    .catch(() => 'no heading');

function describe({ id, help, nodes }: Found): string {
  const places = nodes.map(
    ({ target, failureSummary }) => `    ${target.flat().join(' ')}\n      ${failureSummary}`,
  );
  return [`  ${id}: ${help}`, ...places].join('\n');
}
