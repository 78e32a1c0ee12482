import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chunk } from '../../packages/tooling/src/bundle/chunk-list.ts';
import type { Integrity } from '../../packages/tooling/src/bundle/integrity.ts';
import { listReachable, toImportMap, toSnippet } from '../../packages/tooling/src/bundle/snippet.ts';
import { createCdn, createSite, embedDirectory, readVersion, toStrictPolicy } from './host-site.ts';
import { journey } from './journey.ts';
import { chooseTime, see, seeHeading } from './steps.ts';

const now = '2027-04-12T09:00:00+02:00';
const folder = join(embedDirectory, await readVersion());
const readJson = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const integrity = readJson<Integrity>('integrity.json');
const phone = '030 23125 100';

/** What a browser says that refuses a script. */
const refused = /integrity|Failed to fetch dynamically imported module/i;

/** Whoever has got hold of a bundle's server changes one of its scripts. */
const tamperWith = (name: string) => (page: Page) =>
  page.route(`**/${name}*.js`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n;globalThis.stolen = true;` });
  });

journey(
  'a browser refuses each script of the bundle that is not as it was built, and the telephone number stays',
  { now, expected: [refused] },
  async (stage) => {
    const cdn = await stage.host(createCdn());
    const { version, files } = integrity;
    const map = toImportMap(
      `${cdn}/embed`,
      integrity,
      listReachable(readJson<Chunk[]>('manifest.json'), ['wm-slot-picker']),
    );
    const tag = toSnippet({ address: `${cdn}/embed`, version, hash: files['wartemarke.js']! });
    const rest = {
      body: `<main><wm-slot-picker base-url="${stage.url}" office="buergerbuero">${phone}</wm-slot-picker></main>`,
      policy: toStrictPolicy(cdn, stage.url).replace('script-src', `script-src ${map.source}`),
      // Nothing runs of which the page does not say how it was built.
      headers: { 'Integrity-Policy': 'blocked-destinations=(script)' },
    };
    const town = await stage.host(
      createSite({
        '/termin': { head: `<script type="importmap">${map.text}</script>${tag}`, ...rest },
        '/without-map': { head: tag, ...rest },
      }),
    );
    const whole = await stage.open(`${town}/termin#service=passport`, 'desktop');
    await seeHeading(whole, 'Wann möchten Sie kommen?');
    await chooseTime(whole, '10:00 Uhr');
    await seeHeading(whole, 'Ihre Angaben');
    const changes: [path: string, script: string][] = [
      ...['wartemarke', 'core-', 'slot-picker-'].map((script): [string, string] => ['termin', script]),
      ['without-map', 'nothing'],
    ];
    for (const [path, script] of changes) {
      let refusal: Promise<unknown> = Promise.resolve();
      const page = await stage.open(`${town}/${path}`, 'desktop', {
        before: async (opened) => {
          await tamperWith(script)(opened);
          refusal = opened.waitForEvent('console', (message) => refused.test(message.text()));
        },
      });
      await refusal;
      await see(page, phone);
      assert.deepEqual(await page.evaluate(readTraces), { element: false, stolen: false }, path + script);
    }
  },
);

/** Whether anything of the changed bundle has run. */
function readTraces() {
  return { element: customElements.get('wm-slot-picker') !== undefined, stolen: 'stolen' in globalThis };
}
