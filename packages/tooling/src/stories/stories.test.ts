import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { listElements } from '../manifest/element-facts.ts';
import { root } from '../root.ts';
import { openStorybook } from './storybook-browser.ts';
import { listEntries } from './story-index.ts';

const entries = await listEntries();
const stories = entries.filter(({ type }) => type === 'story');
const pages = entries.filter(({ type }) => type === 'docs');
const browser = await openStorybook();
after(() => browser.close());

test('each public element has stories', async () => {
  const manifest = await readFile(join(root, 'packages/components/custom-elements.json'), 'utf8');
  const names = listElements(JSON.parse(manifest) as Package).map(({ tag }) => tag.replace('wm-', ''));
  const files = new Set(stories.map(({ importPath }) => importPath));
  const isShown = (name: string) => files.has(`../packages/components/src/${name}/${name}.stories.ts`);
  assert.ok(names.length > 0);
  assert.deepEqual(
    names.filter((name) => !isShown(name)),
    [],
  );
});

test('Storybook opens without asking anybody else for anything', async () => {
  assert.deepEqual(await browser.open(), []);
});

describe(
  'a story plays to its end, is accessible, and asks nobody else for anything',
  { concurrency: 3 },
  () => {
    for (const story of stories) {
      test(`${story.title}: ${story.name}`, async () => assert.deepEqual(await browser.lookAt(story), []));
    }
  },
);

describe('a page of text is drawn, and its links lead somewhere', { concurrency: 3 }, () => {
  for (const page of pages) {
    test(page.title, async () => assert.deepEqual(await browser.read(page, entries), []));
  }
});
