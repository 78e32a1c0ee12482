import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { findScreen, isBlank, readPage, showStory, type ScreenSize } from './in-preview.ts';
import { serveFolder } from './serve-folder.ts';
import { storybookFolder, type Entry } from './story-index.ts';

const usualScreen: ScreenSize = { width: 1024, height: 768 };
const storySeconds = 30;

/** Looks at the built Storybook in a browser. */
export interface StorybookBrowser {
  /** Shows a story and says everything that is wrong with it. */
  lookAt(story: Entry): Promise<string[]>;
  /** Shows a page of text and says what is wrong with it. */
  read(page: Entry, entries: readonly Entry[]): Promise<string[]>;
  /** Opens Storybook itself and says what is wrong. */
  open(): Promise<string[]>;
  close(): Promise<void>;
}

/** A page of the browser, and what was noticed in it meanwhile. */
interface Watched {
  readonly page: Page;
  readonly noted: string[];
}

/** Opens a browser for the built Storybook. */
export async function openStorybook(): Promise<StorybookBrowser> {
  const { url, close } = await serveFolder(storybookFolder);
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  const idle: Watched[] = [];

  // What is shown takes the place of what was there before, which is quicker than a page of its own.
  async function inPreview(look: (page: Page) => Promise<string[]>): Promise<string[]> {
    const watched = idle.pop() ?? (await openPreview());
    const problems = await Promise.race([
      look(watched.page),
      wait(storySeconds * 1_000, ['It never ended.'], { ref: false }),
    ]);
    const noted = watched.noted.splice(0);
    if (problems.length + noted.length > 0) await watched.page.close();
    else idle.push(watched);
    return [...problems, ...noted];
  }

  async function openPreview(): Promise<Watched> {
    const watched = await openWatched(browser, url);
    await watched.page.goto(`${url}/iframe.html?viewMode=story`);
    return watched;
  }

  return {
    lookAt: ({ id }) =>
      inPreview(async (page) => {
        await page.setViewportSize((await page.evaluate(findScreen, id)) ?? usualScreen);
        const problems = await page.evaluate(showStory, id);
        return (await page.evaluate(isBlank)) ? [...problems, 'It shows nothing.'] : problems;
      }),
    read: ({ id }, entries) =>
      inPreview(async (page) => {
        await page.setViewportSize(usualScreen);
        const { text, links } = await page.evaluate(readPage, id);
        return [...(text ? [] : ['It says nothing.']), ...links.filter((link) => !leads(link, entries))];
      }),
    async open() {
      const { page, noted } = await openWatched(browser, url);
      await page.goto(`${url}/index.html`);
      const preview = page.frameLocator('#storybook-preview-iframe');
      await preview.getByRole('heading', { name: 'Wartemarke' }).waitFor();
      await page.getByRole('link', { name: 'Welcome' }).waitFor();
      await page.close();
      return noted;
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}

async function openWatched(browser: Browser, origin: string): Promise<Watched> {
  const page = await browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // Colours are judged when nothing fades.
    reducedMotion: 'reduce',
  });
  const noted: string[] = [];
  page.on('pageerror', ({ message }) => noted.push(`error: ${message}`));
  page.on('console', (message) => message.type() === 'error' && noted.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const { origin: from, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && from !== origin) noted.push(`request to ${from}`);
  });
  return { page, noted };
}

/** Whether a link leads somewhere: to a page here, to a part of the page, to a story alone, or to another site. */
function leads(link: string, entries: readonly Entry[]): boolean {
  const [, id] = /^\?path=\/(?:docs|story)\/([^#]+)/.exec(link) ?? [];
  return id ? entries.some((entry) => entry.id === id) : /^(https?:|mailto:|#|iframe\.html)/.test(link);
}
