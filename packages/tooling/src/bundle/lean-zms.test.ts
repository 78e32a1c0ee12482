import { nodeResolve } from '@rollup/plugin-node-resolve';
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { rollup } from 'rollup';
import { root } from '../root.ts';
import { compileTypeScript } from './compile.ts';
import { leanContract } from './lean-contract.ts';

interface Bundled {
  createZmsClient(options: { baseUrl: string; fetch(): Promise<Response> }): {
    readonly offices: { get(id: string): Promise<{ services: readonly object[] }> };
  };
}

const catalogue = {
  offices: [{ id: 7, name: 'Rathaus', address: [], slotTimeInMinutes: '5', scope: null }],
  services: [{ id: '9', name: 'Ausweis', combinable: { 1: { 9: [7] } }, maxQuantity: 2, unread: {} }],
  relations: [{ officeId: '7', serviceId: 9, slots: 3 }],
};

/** What speaks with ZMS, as it is in the bundle for pages. */
async function bundleZms(t: TestContext): Promise<{ readonly code: string; readonly module: Bundled }> {
  const dir = await mkdtemp(join(tmpdir(), 'zms-'));
  t.after(() => rm(dir, { recursive: true }));
  const bundle = await rollup({
    input: join(root, 'packages/zms/src/index.ts'),
    plugins: [leanContract(), nodeResolve({ exportConditions: ['source'] }), compileTypeScript()],
    onwarn: () => {},
  });
  const { output } = await bundle.write({ dir, entryFileNames: 'zms.mjs', chunkFileNames: '[name].mjs' });
  const module = (await import(join(dir, 'zms.mjs'))) as Bundled;
  return { code: output[0].code, module };
}

test('in pages, answers of ZMS are read without zod, and as strictly', async (t) => {
  const { code, module } = await bundleZms(t);
  assert.doesNotMatch(code, /_zod|ZodMini/);
  const read = (answer: object) => {
    const fetch = async () => Response.json(answer);
    return module.createZmsClient({ baseUrl: 'https://zms.example', fetch }).offices.get('7');
  };
  const { services } = await read(catalogue);
  assert.deepEqual(
    services.map(({ id, durationMinutes }: { id?: string; durationMinutes?: number }) => [
      id,
      durationMinutes,
    ]),
    [['9', 15]],
  );
  await assert.rejects(read({ ...catalogue, relations: [{ officeId: 7 }] }), { code: 'answer_invalid' });
});
