import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { canRunShipped, unpackShipped } from './shipped-chromium.ts';

/** How to launch a Chromium; fits Puppeteer's and Playwright's `launch()`. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
  /** One sentence that says which browser it is and why. */
  readonly found: string;
}

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one that `CHROME_PATH` names, else the one that comes with the packages on
 * Linux x64, else an installed Chrome or Chromium.
 * @throws Error in words that say what to do, when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const named = env['CHROME_PATH'];
  if (named) {
    if (!(await isThere(named))) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
    return toChromium(named, `Browser: ${named}, named by CHROME_PATH.`);
  }
  if (canRunShipped()) {
    const shipped = await unpackShipped();
    const found = `Browser: the shipped Chromium ${shipped.version}.`;
    return { ...toChromium(shipped.executablePath, found), env: { ...ownEnvironment(), ...shipped.env } };
  }
  const installed = await findInstalled();
  if (installed) return toChromium(installed, `Browser: ${installed}, installed on this machine.`);
  throw new Error('No Chromium or Chrome here: install one, or name it in CHROME_PATH.');
}

/**
 * Flags that replace the camera by a picture.
 * @param video - Path of a Y4M file; one frame is enough.
 */
export function toFakeCameraArgs(video: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ];
}

function toChromium(executablePath: string, found: string): Chromium {
  return { executablePath, args, env: ownEnvironment(), found };
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function findInstalled(): Promise<string | undefined> {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const inPath = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...inPath, ...macPaths]) if (await isThere(path)) return path;
  return undefined;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
