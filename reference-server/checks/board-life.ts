import { chromium, type CDPSession, type Page } from 'playwright-core';
import { bundlePage } from '../../packages/tooling/src/bundle/bundle-page.ts';
import { findChromium } from '../../packages/tooling/src/chromium.ts';

/** What the page of the check gives: `packages/components/test/board-life.ts`. */
interface BoardLife {
  liveDay(): Promise<number>;
  rest(): Promise<number>;
  readonly counts: Record<'calls' | 'announced' | 'cuts', number>;
}

declare global {
  var startLife: (options: Pick<LifeWish, 'seed' | 'stepSeconds'>) => Promise<BoardLife>;
  var life: BoardLife;
}

/** What is asked of a board's life. */
export interface LifeWish {
  readonly days: number;
  readonly seed: number;
  /** So often something changes while the office is open. */
  readonly stepSeconds: number;
  /** Told after each day. */
  readonly onDay?: (day: number, sample: Sample) => void;
}

/** What a board weighs at rest, after so many updates. */
export interface Sample {
  readonly updates: number;
  readonly heapBytes: number;
  /** Nodes that the board shows. */
  readonly nodes: number;
  /** Nodes that the page keeps, also those that are no longer shown. */
  readonly keptNodes: number;
}

/** What became of a board. */
export interface LifeReport {
  readonly updates: number;
  readonly calls: number;
  readonly announced: number;
  readonly cuts: number;
  /** Slope of the heap, in bytes an update. */
  readonly heapSlope: number;
  /** How many nodes more the board shows than in the beginning. */
  readonly moreNodes: number;
  /** How many nodes more the page keeps. */
  readonly moreKeptNodes: number;
  /** What the page said that it must never say. */
  readonly errors: readonly string[];
}

// What is compiled, cached and laid out once has come by then.
const warmUpDays = 1;

/** Lets a board live for some days as fast as it can draw them, in a real browser, and weighs it each night. */
export async function liveBoard(wish: LifeWish): Promise<LifeReport> {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.setContent('<!doctype html><html lang="de"><title>Board</title><body></body></html>');
    await page.addScriptTag({
      content: await bundlePage('packages/components/test/board-life.ts'),
      type: 'module',
    });
    return { ...(await live(page, wish)), errors };
  } finally {
    await browser.close();
  }
}

async function live(page: Page, wish: LifeWish): Promise<Omit<LifeReport, 'errors'>> {
  const { days, seed, stepSeconds, onDay } = wish;
  const devTools = await page.context().newCDPSession(page);
  await page.waitForFunction(() => 'startLife' in globalThis);
  await page.evaluate(async (options) => void (globalThis.life = await startLife(options)), {
    seed,
    stepSeconds,
  });
  const samples: Sample[] = [];
  let updates = 0;
  for (let day = 1; day <= days + warmUpDays; day += 1) {
    updates += await page.evaluate(() => life.liveDay());
    const sample = { updates, ...(await weigh(page, devTools)) };
    if (day > warmUpDays - 1) samples.push(sample);
    onDay?.(day, sample);
  }
  const [first, last] = [samples[0]!, samples.at(-1)!];
  return {
    updates,
    ...(await page.evaluate(() => life.counts)),
    heapSlope: slopeOf(samples),
    moreNodes: last.nodes - first.nodes,
    moreKeptNodes: last.keptNodes - first.keptNodes,
  };
}

async function weigh(page: Page, devTools: CDPSession): Promise<Omit<Sample, 'updates'>> {
  const nodes = await page.evaluate(() => life.rest());
  // What the first round frees may hold what the second one finds.
  for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize: heapBytes } = await devTools.send('Runtime.getHeapUsage');
  const { nodes: keptNodes } = await devTools.send('Memory.getDOMCounters');
  return { nodes, heapBytes, keptNodes };
}

/** Slope of the line that fits best (least squares), in bytes an update. */
function slopeOf(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [updates, bytes] = [mean((sample) => sample.updates), mean((sample) => sample.heapBytes)];
  const rise = mean((sample) => (sample.updates - updates) * (sample.heapBytes - bytes));
  const run = mean((sample) => (sample.updates - updates) ** 2);
  return run === 0 ? 0 : rise / run;
}
