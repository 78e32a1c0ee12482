import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createCdn,
  createSite,
  embedDirectory,
  noteScripts,
  readVersion,
  toStrictPolicy,
} from './host-site.ts';
import { journey } from './journey.ts';
import { see, seeHeading } from './steps.ts';

// A Monday; the office is open.
const now = '2027-04-12T09:00:00+02:00';

/** Fills a folder with the bundle, and with the same once more under a later number: to a browser these are two programs. */
async function copyVersions(directory: string, names: readonly string[]): Promise<void> {
  const built = join(embedDirectory, await readVersion());
  for (const name of names) await cp(built, join(directory, name), { recursive: true, filter: isNeeded });
}

const isNeeded = (path: string) => !path.endsWith('.map');

journey(
  'two versions in one page get along in either order, and nothing is fetched of both',
  { now },
  async (stage) => {
    const directory = await mkdtemp(join(tmpdir(), 'versions-'));
    stage.after(() => rm(directory, { recursive: true }));
    const versions = [await readVersion(), '99.0.0'];
    await copyVersions(directory, versions);
    const cdn = await stage.host(createCdn(directory));
    const toTag = (version: string) =>
      `<script type="module" src="${cdn}/embed/${version}/wartemarke.js"></script>`;
    const setup = `base-url="${stage.url}" office="buergerbuero"`;
    const body = `<main><h1>Termin</h1><wm-slot-picker ${setup}></wm-slot-picker></main>
      <aside aria-label="Jetzt"><wm-walk-in ${setup}></wm-walk-in></aside>`;
    const policy = toStrictPolicy(cdn, stage.url);
    const town = await stage.host(
      createSite({
        '/0': { head: versions.map(toTag).join(''), body, policy },
        '/1': { head: versions.toReversed().map(toTag).join(''), body, policy },
      }),
    );
    for (const [index, first] of versions.entries()) {
      let scripts: string[] = [];
      const page = await stage.open(`${town}/${index}`, 'desktop', {
        before: (opened) => void (scripts = noteScripts(opened)),
      });
      await seeHeading(page, 'Worum geht es?');
      await see(page, /frei|warten|Wartezeit/i);
      const chunks = scripts.filter((path) => path.includes('/chunks/'));
      assert.ok(chunks.length > 3);
      assert.deepEqual(
        chunks.filter((path) => !path.startsWith(`/embed/${first}/`)),
        [],
      );
    }
  },
);
