import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { root } from '../root.ts';
import { leanLibraries, leanModules } from './lean-libraries.ts';

/** Bundles what a page takes of both libraries, without what is missing being passed over. */
async function bundle(): Promise<{ code: string; modules: string[] }> {
  const entry = join(root, 'packages/client/src/entry.js');
  const source = `export { property } from 'lit/decorators.js'; export { default } from 'ky';`;
  const built = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      leanLibraries(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
    onwarn: ({ message }) => assert.fail(message),
  });
  const { output } = await built.generate({});
  return { code: output[0].code, modules: output[0].moduleIds };
}

test('each of the modules is one that the libraries really have', async () => {
  const { modules } = await bundle();
  for (const { module } of leanModules)
    assert.ok(
      modules.some((id) => module.test(id)),
      `${module}`,
    );
});

test('what is left out is not there', async () => {
  const { code } = await bundle();
  assert.doesNotMatch(code, /TransformStream|Unsupported decorator location/);
});

test('a property is one that its element knows, with its options', async () => {
  const { code } = await bundle();
  const { property } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    property(options: object): (element: object, name: string) => PropertyDescriptor | undefined;
  };
  class Board {
    static readonly known: unknown[] = [];
    static createProperty(...property: unknown[]) {
      Board.known.push(property);
    }
    get office() {
      return 'buergerbuero';
    }
  }
  const options = { attribute: 'base-url' };
  assert.equal(property(options)(Board.prototype, 'baseUrl'), undefined);
  assert.equal(property(options)(Board.prototype, 'office')?.get?.call(undefined), 'buergerbuero');
  assert.deepEqual(Board.known, [
    ['baseUrl', options],
    ['office', options],
  ]);
});
