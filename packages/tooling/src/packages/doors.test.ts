import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, test } from 'node:test';
import { root } from '../root.ts';
import { findLaidOut } from './lay-out.ts';

/** Folders of the elements, each with a door of its name. */
const elements = readdirSync(join(root, 'packages/components/src/define')).map((file) =>
  basename(file, '.ts'),
);

const classDoors = elements.map((element) => `@wartemarke/components/${element}`);
const tagDoors = elements.map((element) => `@wartemarke/components/define/${element}`);

/** Everything in one run, looked at and not kept. */
const whole = { bundle: true, format: 'esm', write: false, metafile: true, logLevel: 'silent' } as const;

let metafile: Metafile;

// One run for all: a chunk is shared, but what is in it is known.
before(async () => {
  const entries = [...classDoors, ...tagDoors].map((door) => ({ in: door, out: door }));
  ({ metafile } = await build({
    entryPoints: entries,
    ...whole,
    absWorkingDir: findLaidOut(),
    splitting: true,
    outdir: 'bundles',
  }));
});

for (const element of elements) {
  test(`who imports the tag of ${element} loads no other element`, () => {
    const loaded = listLoaded(`@wartemarke/components/define/${element}`);
    assert.deepEqual(listElements(loaded), [element]);
    assert.deepEqual(listDefinitions(loaded), [element]);
  });

  test(`who imports the class of ${element} loads no other element and gives nothing a tag`, () => {
    const loaded = listLoaded(`@wartemarke/components/${element}`);
    assert.deepEqual(listElements(loaded), [element]);
    assert.deepEqual(listDefinitions(loaded), []);
  });
}

test('the door of all tags is the door of each of them', async () => {
  const { metafile: all } = await build({
    ...whole,
    stdin: { contents: "import '@wartemarke/components/define'", resolveDir: findLaidOut() },
  });
  assert.deepEqual(listDefinitions(Object.keys(all.inputs)), elements);
});

test('who imports one class by name ships that one alone', async () => {
  const { metafile: shaken } = await build({
    ...whole,
    stdin: {
      contents: "import { Provider } from '@wartemarke/components'; console.log(Provider)",
      resolveDir: findLaidOut(),
    },
  });
  const [output] = Object.values(shaken.outputs);
  const shipped = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  assert.deepEqual(listElements(shipped.map(([path]) => path)), ['provider']);
});

/** Modules that are loaded with a door, without those that it may fetch later. */
function listLoaded(door: string): string[] {
  const reached = new Set<string>();
  const waiting = [`bundles/${door}.js`];
  for (let output = waiting.pop(); output !== undefined; output = waiting.pop()) {
    if (reached.has(output)) continue;
    reached.add(output);
    const imports = metafile.outputs[output]?.imports ?? [];
    waiting.push(...imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path));
  }
  return [...reached].flatMap((output) => Object.keys(metafile.outputs[output]?.inputs ?? {}));
}

function listElements(inputs: readonly string[]): string[] {
  const folders = inputs.map((input) => /components\/dist\/([^/]+)\//.exec(input)?.[1]);
  return elements.filter((element) => folders.includes(element));
}

function listDefinitions(inputs: readonly string[]): string[] {
  const defined = inputs.map((input) => /components\/dist\/define\/([^/]+)\.js$/.exec(input)?.[1]);
  return elements.filter((element) => defined.includes(element));
}
