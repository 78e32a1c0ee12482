import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createClient, type Client } from '@wartemarke/client';
import { findChromium, toFakeCameraArgs } from '../../packages/tooling/src/chromium.ts';
import { createAccessStore } from '../src/access/access.store.ts';
import { hashPassword } from '../src/access/passwords.ts';
import { createShortCode, hashShortCode } from '../src/access/short-code.ts';
import { createApp } from '../src/app.ts';
import type { OpenDatabase } from '../src/database/open-database.ts';
import { listen } from '../src/http/listen.ts';
import type { TownConfiguration } from '../src/town/configuration.ts';
import { readTown } from '../src/town/read-town.ts';
import { keepTown } from '../src/town/town.store.ts';
import { openTestDatabase, type Teardown } from '../test/engines.ts';
import { writeQrVideo } from './qr-video.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const unlimited = {
  callsPerMinute: Infinity,
  wrongTriesPerMinute: Infinity,
  perToken: 10,
  perAddress: Infinity,
};

/** Sizes of the faces, in CSS pixels. */
export const sizes = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
  kiosk: { width: 1080, height: 1920 },
  board: { width: 1920, height: 1080 },
} as const;

/** The sample town, running, with browsers to walk through it. */
export interface Stage {
  readonly url: string;
  readonly client: Client;
  readonly clerk: { readonly name: string; readonly password: string };
  /** Moves the clock of the server and of all pages on. */
  pass(minutes: number): Promise<void>;
  /** A code that pairs a device of an office. */
  createCode(office: string, kind: 'kiosk' | 'board'): Promise<string>;
  /** Opens a page in a browser profile of its own. With `camera`, its camera looks at a QR code with that content. */
  open(path: string, size: keyof typeof sizes, options?: { camera?: string }): Promise<Page>;
}

async function startTown(t: Teardown, town: TownConfiguration, clock: { nowAt: number }) {
  const database = await openTestDatabase(t);
  await keepTown(database.db, town);
  const product = createApp({
    database,
    town,
    publicUrl: 'http://127.0.0.1',
    now: () => clock.nowAt,
    random: randomBytes,
    log: pino({ level: 'silent' }),
    limits: unlimited,
    pages: { pagesDirectory: here('../pages'), embedDirectory: here('../../packages/components/dist/embed') },
  });
  const listening = await listen(product.app, { port: 0, host: '127.0.0.1' });
  const stop = async () => {
    product.hub.close();
    await listening.stop(500);
  };
  return { database, url: listening.url, stop };
}

async function createClerk({ db }: OpenDatabase, town: TownConfiguration) {
  const clerk = { name: 'Änne Beispiel', password: 'ein langes Passwort' };
  const passwordHash = await hashPassword(clerk.password, randomBytes);
  const offices = town.offices.map(({ id }) => id);
  await createAccessStore(db).saveClerk({ id: randomUUID(), name: clerk.name, passwordHash, offices });
  return clerk;
}

/** Opens pages whose clock is the server's; a page that fails in its console fails the test. */
function createBrowsers(url: string, clock: { nowAt: number }) {
  const browsers: Browser[] = [];
  const pages: Page[] = [];
  const failures: string[] = [];

  async function launch(camera: string | undefined): Promise<Browser> {
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
    failures,
    async open(path: string, size: keyof typeof sizes, { camera }: { camera?: string } = {}): Promise<Page> {
      const browser = camera === undefined && browsers[0] ? browsers[0] : await launch(camera);
      const context = await browser.newContext({
        viewport: sizes[size],
        locale: 'de-DE',
        permissions: camera === undefined ? [] : ['camera'],
      });
      const page = await context.newPage();
      await page.clock.setFixedTime(clock.nowAt);
      page.on('pageerror', (error) => failures.push(`${path}: ${error.message}`));
      page.on('console', (message) => {
        if (/Content Security Policy|Trusted/.test(message.text()))
          failures.push(`${path}: ${message.text()}`);
      });
      pages.push(page);
      await page.goto(url + path);
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

/** Sets the stage: the sample town or another, at a given time. */
export async function setStage(
  t: Teardown,
  { now, town = here('../towns/sample.json') }: { now: string; town?: string },
): Promise<Stage & { readonly failures: readonly string[] }> {
  const clock = { nowAt: Date.parse(now) };
  const configuration = readTown(town);
  const { database, url, stop } = await startTown(t, configuration, clock);
  const browsers = createBrowsers(url, clock);
  t.after(async () => {
    await browsers.close();
    await stop();
  });
  const store = createAccessStore(database.db);
  return {
    url,
    client: createClient({ baseUrl: url }),
    clerk: await createClerk(database, configuration),
    failures: browsers.failures,
    open: browsers.open,
    async pass(minutes) {
      clock.nowAt += minutes * 60_000;
      await browsers.tellTime();
    },
    async createCode(office, kind) {
      const code = createShortCode(randomBytes);
      await store.keepPairingCode(hashShortCode(code), office, kind, clock.nowAt + 3_600_000);
      return code;
    },
  };
}
