import Ajv from 'ajv';
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { listElements } from '../manifest/element-facts.ts';
import { root } from '../root.ts';
import { findInstalled, readNotes } from './lay-out.ts';

const folder = findInstalled('components');
const manifest = (await readJson(join(folder, 'custom-elements.json'))) as Package;
const elements = listElements(manifest);
const tags = elements.map(({ tag }) => tag);

test('everything public of the elements is described', async () => {
  const { gaps } = await readNotes();
  assert.deepEqual(gaps, []);
});

test('the manifest follows the schema of custom elements manifests', async () => {
  const schema = await readJson(join(root, 'node_modules/custom-elements-manifest/schema.json'));
  const ajv = new Ajv({ allErrors: true });
  ajv.validate(schema as object, manifest);
  assert.deepEqual(ajv.errors, null);
});

test('the manifest knows each element that can be given its tag', () => {
  const doors = readdirSync(join(root, 'packages/components/src/define'));
  assert.deepEqual(tags, doors.map((file) => `wm-${basename(file, '.ts')}`).sort());
});

test('each module that the manifest names is in the package', () => {
  const references = JSON.stringify(manifest).matchAll(/"(?:path|module)":"([^"]+)"/g);
  const missing = [...references].filter(([, path]) => !existsSync(join(folder, path ?? '')));
  assert.deepEqual(missing, []);
});

test('each element that draws is changed by the custom properties of the looks', () => {
  const undrawn = elements.filter(({ tokens }) => !tokens.some(({ name }) => name === '--wm-accent'));
  assert.deepEqual(
    undrawn.map(({ tag }) => tag),
    ['wm-provider'],
  );
});

test('editors know each element, and each part and custom property', async () => {
  const editors = join(folder, 'dist/editors');
  const html = (await readJson(join(editors, 'vscode.html-data.json'))) as { tags: { name: string }[] };
  const webTypes = (await readJson(join(editors, 'web-types.json'))) as {
    contributions: { html: { elements: { name: string }[] } };
  };
  const css = await readFile(join(editors, 'vscode.css-data.json'), 'utf8');
  for (const known of [html.tags, webTypes.contributions.html.elements])
    assert.deepEqual(
      known.map(({ name }) => name),
      tags,
    );
  for (const { parts, tokens } of elements) {
    for (const { name } of tokens) assert.ok(css.includes(`"${name}"`), name);
    for (const { name } of parts) assert.ok(css.includes(`"::part(${name})"`), name);
  }
});

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8')) as unknown;
}
