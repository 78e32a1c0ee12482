import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  createCdn,
  createSite,
  embedDirectory,
  noteScripts,
  readVersion,
  toStrictPolicy,
} from './host-site.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseTime, fillIn, press, see, seeHeading } from './steps.ts';
import { refusals } from './watch.ts';

// A Monday; the office has just opened.
const now = '2027-04-12T08:00:00+02:00';
const office = 'buergerbuero';

/** Notes the source maps that a browser's tools would fetch. */
async function noteSourceMaps(page: Page): Promise<string[]> {
  const maps: string[] = [];
  const tools = await page.context().newCDPSession(page);
  tools.on('Debugger.scriptParsed', ({ sourceMapURL }) => void maps.push(sourceMapURL ?? ''));
  await tools.send('Debugger.enable');
  return maps;
}

/** The tag that comes with the bundle, for the place where a town has put it. */
async function readSnippet(cdn: string): Promise<string> {
  const file = join(embedDirectory, await readVersion(), 'snippet.html');
  return (await readFile(file, 'utf8')).replace('https://termine.your-town.example', cdn);
}

journey(
  'a page, its bundle and its server are in three places, under the strictest policy, with each tag twice',
  { now },
  async (stage) => {
    const cdn = await stage.host(createCdn());
    const pinned = await readSnippet(cdn);
    const newest = `<script type="module" src="${cdn}/embed/wartemarke.js"></script>`;
    const picker = (id: string) => `<wm-slot-picker base-url="${stage.url}" office="${id}"></wm-slot-picker>`;
    const town = await stage.host(
      createSite({
        '/termin': {
          head: pinned + newest + pinned + newest,
          body: `<main><h1>Termin</h1>${picker(office)}</main><aside aria-label="Kfz">${picker('kfz-zulassung')}</aside>`,
          policy: toStrictPolicy(cdn, stage.url),
        },
      }),
    );
    let scripts: string[] = [];
    let maps: string[] = [];
    const page = await stage.open(`${town}/termin`, 'desktop', {
      before: async (opened) => {
        scripts = noteScripts(opened);
        maps = await noteSourceMaps(opened);
      },
    });
    await page.locator('aside').getByText('Fahrzeug', { exact: false }).first().waitFor();
    await press(page, /^Reisepass$/);
    await chooseTime(page, '9:00 Uhr');
    await fillIn(page, { Name: 'Ada Beispiel' });
    await press(page, 'Termin buchen');
    await seeHeading(page, 'Ihr Termin ist gebucht');
    await page.getByRole('img', { name: /QR/ }).waitFor();
    await lookAt(page);
    assert.equal(new Set(scripts).size, scripts.length, 'no script comes twice');
    assert.equal(scripts.filter((path) => path.endsWith('/wartemarke.js')).length, 2);
    assert.ok(
      maps.some((map) => /^core-[\w-]{8}\.js\.map$/.test(map)),
      'developers find the sources',
    );
  },
);

journey(
  'a terminal whose bundle is elsewhere reads codes without the worker that no browser would start there',
  { now, expected: [refusals.unpaired] },
  async (stage) => {
    const clerk = await stage.asClerk();
    const startAt = '2027-04-12T08:30:00+02:00';
    const hold = await clerk.holds.create(office, { services: [{ id: 'passport', quantity: 1 }], startAt });
    const contact = { name: 'Ada Beispiel' };
    const { checkInCode } = await clerk.appointments.create(office, {
      ...{ hold: hold.id, token: hold.token, contact },
    });
    const cdn = await stage.host(createCdn());
    const code = await stage.createCode(office, 'kiosk');
    const body = `<wm-kiosk-scanner base-url="${stage.url}" office="${office}"></wm-kiosk-scanner>`;
    const head = `<script type="module" src="${cdn}/embed/wartemarke.js"></script>`;
    const policy = toStrictPolicy(cdn, stage.url);
    const town = await stage.host(createSite({ '/terminal': { head, body, policy } }));
    let scripts: string[] = [];
    const kiosk = await stage.open(`${town}/terminal#code=${code}`, 'kiosk', {
      camera: checkInCode,
      before: (opened) => void (scripts = noteScripts(opened)),
    });
    await seeHeading(kiosk, 'Sie sind angemeldet');
    await see(kiosk, 'A001');
    const decoders = scripts.filter((path) => /qr-scanner-(decoder|worker-)/.test(path));
    assert.match(decoders.join(), /^[^,]*qr-scanner-decoder[^,]*$/, 'no worker was tried');
  },
);
