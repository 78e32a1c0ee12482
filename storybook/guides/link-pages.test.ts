import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkPages } from './link-pages.ts';

const pages = {
  guides: new Set(['signage']),
  pictures: new Map([['images/way.png', './assets/way-1a2b.png']]),
};

const cases = [
  ['another guide', 'See [boards](signage.md).', 'See [boards](?path=/docs/guides-signage--docs).'],
  ['a part of one', '[hours](./signage.md#hours)', '[hours](?path=/docs/guides-signage--docs#hours)'],
  ['a file that is no page here', '[why](decisions/0005-wait-range.md)', 'why'],
  ['a guide that is no page here', '[keys](staff-desk.md)', 'keys'],
  ['another site', '[WCAG](https://www.w3.org/TR/WCAG22/)', '[WCAG](https://www.w3.org/TR/WCAG22/)'],
  ['a part of the same page', '[below](#below)', '[below](#below)'],
  ['a picture', '![The way](images/way.png)', '![The way](./assets/way-1a2b.png)'],
] as const;

for (const [what, written, shown] of cases) {
  test(`a link to ${what} is shown as ${shown}`, () => assert.equal(linkPages(written, pages), shown));
}
