import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { root } from '../root.ts';
import { compileTypeScript } from './compile.ts';
import { leanContract } from './lean-contract.ts';

interface LeanContract {
  readonly endpoints: Readonly<Record<string, object>>;
  readonly createHold: { readonly path: string };
  readonly slot: { safeParse(value: unknown): { readonly success: boolean } };
}

async function bundle(): Promise<{ code: string; contract: LeanContract }> {
  const built = await rollup({
    input: join(root, 'packages/contract/src/index.ts'),
    plugins: [leanContract(), nodeResolve({ exportConditions: ['source'] }), compileTypeScript()],
  });
  const { output } = await built.generate({});
  const { code } = output[0];
  const module = `data:text/javascript,${encodeURIComponent(code)}`;
  return { code, contract: (await import(module)) as LeanContract };
}

test('a row keeps how it is called and what it answers, and nothing else', async () => {
  const { contract } = await bundle();
  const kept = new Set(Object.values(contract.endpoints).flatMap((row) => Object.keys(row)));
  assert.deepEqual([...kept].sort(), ['answer', 'idempotent', 'method', 'path', 'stream', 'upload']);
  assert.equal(contract.createHold.path, '/v1/offices/:office/holds');
});

test('an answer of the wrong shape is refused, a strange spelling is not', async () => {
  const { contract } = await bundle();
  const slot = { startAt: 'later', endAt: 'later still' };
  assert.deepEqual(contract.slot.safeParse({ ...slot, more: 1 }), { success: true, data: slot });
  assert.equal(contract.slot.safeParse({ startAt: 1, endAt: 2 }).success, false);
});

test('nothing of zod is left', async () => {
  const { code } = await bundle();
  assert.doesNotMatch(code, /ZodMini|^import /m);
});
