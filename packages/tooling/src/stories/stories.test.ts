import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openStorybook } from './storybook-browser.ts';
import { listEntries } from './story-index.ts';

const entries = await listEntries();
const stories = entries.filter(({ type }) => type === 'story');
const pages = entries.filter(({ type }) => type === 'docs');
const browser = await openStorybook();
after(() => browser.close());

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
