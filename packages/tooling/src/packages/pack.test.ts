import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import typescript from 'typescript';
import { frameworks } from '../manifest/frameworks.ts';
import { root } from '../root.ts';
import { findInstalled, readNotes } from './lay-out.ts';
import { readPackageFile, type PublishedName } from './published.ts';

const { packed } = await readNotes();

/** Most that a package may weigh, in kB: as it is fetched, and on the disk. */
const most: Readonly<Record<PublishedName, readonly [number, number]>> = {
  contract: [150, 1_200],
  client: [500, 2_200],
  zms: [100, 600],
  components: [1_500, 6_500],
};

const common = [
  /^LICENSE$/,
  /^README\.md$/,
  /^package\.json$/,
  /^src\/.+\.ts$/,
  /^dist\/.+(\.js|\.js\.map|\.d\.ts)$/,
];
const descriptions = [
  /^custom-elements\.json$/,
  /^dist\/editors\/(vscode\.(html|css)-data|web-types)\.json$/,
];
const foreign = /\.test\.|\.stories\.|tsbuildinfo|(^|\/)embed\/|^test\//;

for (const { name, files, bytes, unpackedBytes } of packed) {
  test(`${name} is packed with its licence, its readme and what runs, and with nothing else`, () => {
    for (const file of ['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts'])
      assert.ok(files.includes(file), `${file} is missing.`);
    const belongs = name === 'components' ? [...common, ...descriptions] : common;
    assert.deepEqual(
      files.filter((file) => foreign.test(file) || !belongs.some((kind) => kind.test(file))),
      [],
    );
  });

  test(`${name} is as small as it should be`, () => {
    const [fetched, unpacked] = most[name];
    assert.ok(bytes / 1000 < fetched, `${bytes} bytes are fetched.`);
    assert.ok(unpackedBytes / 1000 < unpacked, `${unpackedBytes} bytes are unpacked.`);
  });

  test(`every door of ${name} is in its package`, () => {
    const doors = Object.values(readPackageFile(name).exports);
    const targets = doors.flatMap((door) => (typeof door === 'string' ? [door] : Object.values(door)));
    const missing = targets.filter((target) => !files.some((file) => toPattern(target).test(`./${file}`)));
    assert.deepEqual(missing, []);
  });

  test(`${name} imports what its package.json names, and names nothing else`, async () => {
    const modules = files.filter((file) => /\.(js|ts)$/.test(file));
    const imported = await Promise.all(modules.map((file) => listLibraries(join(findInstalled(name), file))));
    // Who imports the types for a framework has it.
    const given = new Set(name === 'components' ? Object.keys(frameworks) : []);
    const wanted = [...new Set(imported.flat())].filter((library) => !given.has(library)).sort();
    assert.deepEqual(wanted, Object.keys(readPackageFile(name).dependencies).sort());
  });

  test(`the readme of ${name} can be read where nothing lies beside it`, async () => {
    const text = await readFile(join(findInstalled(name), 'README.md'), 'utf8');
    assert.ok(text.includes(`npm install @wartemarke/${name}`), 'It does not say how to install it.');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address ?? '');
    assert.deepEqual(
      links.filter((address) => !/^(https:|#)/.test(address)),
      [],
    );
  });

  test(`the licence of ${name} is the project's`, async () => {
    const licences = [join(root, 'LICENSE'), join(findInstalled(name), 'LICENSE')];
    const [ours, packedOne] = await Promise.all(licences.map((file) => readFile(file, 'utf8')));
    assert.equal(packedOne, ours);
  });

  test(`source maps of ${name} lead to sources that somebody can open`, async () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    const lost = await Promise.all(maps.map((file) => listLost(join(findInstalled(name), file))));
    assert.ok(maps.length > 0, 'There are no source maps.');
    assert.deepEqual(lost.flat(), []);
  });
}

test('the components bring what describes them to editors', () => {
  const files = packed.find(({ name }) => name === 'components')?.files ?? [];
  for (const kind of descriptions)
    assert.ok(
      files.some((file) => kind.test(file)),
      `${kind} is missing.`,
    );
});

function toPattern(target: string): RegExp {
  return new RegExp(`^${target.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);
}

/** Libraries that a module, a declaration or a source imports. */
async function listLibraries(file: string): Promise<string[]> {
  const { importedFiles } = typescript.preProcessFile(await readFile(file, 'utf8'), true, true);
  const addresses = importedFiles.map(({ fileName }) => fileName);
  return addresses.flatMap((address) => /^(?:@[^/]+\/)?[^./][^/]*/.exec(address) ?? []);
}

/** Sources of a map that are neither in it nor beside it. */
async function listLost(map: string): Promise<string[]> {
  const { sources, sourcesContent } = JSON.parse(await readFile(map, 'utf8')) as {
    sources: string[];
    sourcesContent?: (string | null)[];
  };
  return sources.filter(
    (source, index) => !sourcesContent?.[index] && !existsSync(join(dirname(map), source)),
  );
}
