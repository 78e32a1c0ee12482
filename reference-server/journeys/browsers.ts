import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium, toFakeCameraArgs } from '../../packages/tooling/src/chromium.ts';
import { writeQrVideo } from './qr-video.ts';
import type { StageClock } from './town-server.ts';
import type { Watch } from './watch.ts';

/** Sizes of the faces, in CSS pixels. */
export const sizes = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
  /** A window of 1280 by 1024 whose content is shown four times as large. */
  magnified: { width: 320, height: 256 },
  kiosk: { width: 1080, height: 1920 },
  board: { width: 1920, height: 1080 },
} as const;

/** What a visitor brings. */
export interface Visitor {
  /** What the camera of the device looks at: a QR code with that content. */
  readonly camera?: string;
  /** Language of the browser. */
  readonly locale?: string;
  /** Whether the browser runs scripts; it does unless told. */
  readonly scripts?: boolean;
  /** What is done before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown> | void;
}

/** Opens pages, each in a browser profile of its own, whose clock is the server's. */
export function createBrowsers(url: string, clock: StageClock, watch: Watch) {
  const browsers: Browser[] = [];
  const pages: Page[] = [];
  let plain: Promise<Browser> | undefined;

  async function launch(camera?: string): Promise<Browser> {
    const { executablePath, args, env } = await findChromium();
    const directory = camera === undefined ? undefined : await mkdtemp(join(tmpdir(), 'wartemarke-camera-'));
    if (directory) await writeQrVideo(join(directory, 'code.y4m'), camera!);
    const cameraArgs = directory ? toFakeCameraArgs(join(directory, 'code.y4m')) : [];
    const browser = await chromium.launch({ executablePath, args: [...args, ...cameraArgs], env });
    if (directory) browser.on('disconnected', () => void rm(directory, { recursive: true, force: true }));
    browsers.push(browser);
    return browser;
  }

  return {
    /** @param path - On the town's own server, or a whole address. */
    async open(path: string, size: keyof typeof sizes, visitor: Visitor = {}): Promise<Page> {
      const { camera, locale, scripts = true, before } = visitor;
      const browser = await (camera === undefined ? (plain ??= launch()) : launch(camera));
      const context = await browser.newContext({
        viewport: sizes[size],
        locale: locale ?? 'de-DE',
        timezoneId: 'Europe/Berlin',
        javaScriptEnabled: scripts,
        // Colours are judged when nothing fades.
        reducedMotion: 'reduce',
        permissions: camera === undefined ? [] : ['camera'],
      });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.clock.setFixedTime(clock.nowAt);
      watch.follow(page);
      pages.push(page);
      await before?.(page);
      await page.goto(new URL(path, url).href);
      return page;
    },
    async tellTime(): Promise<void> {
      await Promise.all(pages.map((page) => page.clock.setFixedTime(clock.nowAt)));
    },
    async close(): Promise<void> {
      await Promise.all(browsers.map((browser) => browser.close()));
    },
  };
}

/** The browsers of a stage. */
export type Browsers = ReturnType<typeof createBrowsers>;
