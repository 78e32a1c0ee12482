/**
 * What the slot picker costs a slow phone, beside the same screens by hand in plain Lit: when its list is painted, what its
 * main thread does from the concern to the times and for the next month, and what it keeps in memory. Each round opens
 * both anew, one after the other, with nothing in the cache. The proof of work is left out: by hand there is none.
 */
import { chromium, type CDPSession, type JSHandle, type Page } from 'playwright-core';
import { bundlePage } from '../../packages/tooling/src/bundle/bundle-page.ts';
import { findChromium } from '../../packages/tooling/src/chromium.ts';
import { sizes } from '../journeys/browsers.ts';
import { createCdn, createSite } from '../journeys/host-site.ts';
import { setStage } from '../journeys/stage.ts';
import { quantile, report } from './report.ts';

const ROUNDS = 11;
const SLOWER = 4;

/** One visit, in ms and MB. */
interface Cost {
  readonly list: number;
  readonly times: number;
  readonly month: number;
  readonly heap: number;
}

const teardown: (() => unknown)[] = [];
const stage = await setStage(
  { after: (work: () => unknown) => teardown.push(work) },
  { now: new Date().toISOString(), change: (town) => (town.proofOfWork = false) },
);
const script = '<script type="module" src="/embed/wartemarke.js"></script>';
const picker = `<wm-slot-picker base-url="${stage.url}" office="buergerbuero"></wm-slot-picker>`;
const site = createSite(
  {
    '/picker': { head: script, body: picker },
    '/floor': {
      head: '<script type="module" src="/floor.js"></script>',
      body: `<wm-floor data-url="${stage.url}"></wm-floor>`,
    },
  },
  { '/floor.js': await bundlePage('reference-server/bench/floor.ts') },
);
const url = await stage.host(site.use(createCdn()));
// Pages of a stage have a clock of their own, and measure nothing with it.
const { executablePath, args, env } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env });
teardown.push(() => browser.close());

/** What the main thread has done so far, in ms, and the heap, in MB. */
async function readMetrics(tools: CDPSession) {
  const { metrics } = await tools.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { busy: read('TaskDuration') * 1000, heap: read('JSHeapUsedSize') / 1e6 };
}

async function measureBusy(tools: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await readMetrics(tools);
  await act();
  return (await readMetrics(tools)).busy - before.busy;
}

/** Notes in a page from its beginning when the first frame with this text is painted. */
async function notePaint(page: Page, text: string): Promise<void> {
  await page.addInitScript((wanted) => {
    const look = () => {
      const shown = document.querySelector('wm-slot-picker, wm-floor')?.shadowRoot?.textContent;
      if (!shown?.includes(wanted)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
    };
    look();
  }, text);
}

/** What the page itself presses when it is told: looking for it is not what is measured. */
function findButton(page: Page, label: string): Promise<JSHandle<HTMLElement>> {
  return page.evaluateHandle((wanted) => {
    const root = document.querySelector('wm-slot-picker, wm-floor')!.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLElement>('button, input[type="radio"]')];
    const labelOf = (each: HTMLElement) => each.ariaLabel ?? (each.closest('label') ?? each).textContent;
    return buttons.find((each) => labelOf(each).trim() === wanted)!;
  }, label);
}

/** Presses, and waits until this is there and what follows from it is over. */
async function press(button: JSHandle<HTMLElement>, appears: string): Promise<void> {
  await button.evaluate(
    (target, selector) =>
      new Promise<void>((resolve) => {
        const root = target.getRootNode() as ShadowRoot;
        const look = () => {
          if (root.querySelector(selector)) setTimeout(resolve, 100);
          else requestAnimationFrame(look);
        };
        target.click();
        requestAnimationFrame(look);
      }),
    appears,
  );
}

/** Waits for the next frame, and until what follows from it is over. */
async function rest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
}

async function openSlow(path: string): Promise<{ readonly page: Page; readonly tools: CDPSession }> {
  const page = await browser.newPage({ viewport: sizes.phone, locale: 'de-DE' });
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable');
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await notePaint(page, 'Reisepass');
  await page.goto(`${url}/${path}`);
  return { page, tools };
}

async function visit(path: 'picker' | 'floor'): Promise<Cost> {
  const { page, tools } = await openSlow(path);
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
  const list = await page.evaluate(() => performance.getEntriesByName('painted')[0]!.startTime);
  await rest(page);
  const concern = await findButton(page, 'Reisepass');
  const times = await measureBusy(tools, () => press(concern, '.slot'));
  if (path === 'picker') await press(await findButton(page, 'Kalender'), '.calendar');
  await rest(page);
  const next = await findButton(page, 'Nächster Monat');
  const month = await measureBusy(tools, () => press(next, '.slot'));
  await tools.send('HeapProfiler.collectGarbage');
  const { heap } = await readMetrics(tools);
  await page.close();
  return { list, times, month, heap };
}

const costs: Record<'picker' | 'floor', Cost[]> = { picker: [], floor: [] };
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const path of ['picker', 'floor'] as const) {
    const cost = await visit(path);
    if (round > 0) costs[path].push(cost);
  }
}
for (const work of teardown) await work();

const names = {
  list: ['list painted', 'ms'],
  times: ['main thread from concern to times', 'ms'],
  month: ['main thread for the next month', 'ms'],
  heap: ['heap', 'MB'],
} as const;
for (const [key, [name, unit]] of Object.entries(names) as [keyof Cost, readonly [string, string]][]) {
  const values = costs.picker.map((cost) => cost[key]);
  report({
    figure: `picker, ${SLOWER}× throttled: ${name}`,
    unit,
    against: 'the same by hand in plain Lit',
    median: quantile(values, 0.5),
    p99: quantile(values, 0.99),
    reference: quantile(
      costs.floor.map((cost) => cost[key]),
      0.5,
    ),
  });
}
// The stage keeps its engine open for a next test, which does not come.
process.exit();
