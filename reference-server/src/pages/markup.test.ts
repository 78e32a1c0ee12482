import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup } from './markup.ts';

test('what is put into a page is text, but for what is markup already', () => {
  const row = (text: string) => markup`<li title="${text}">${text}</li>`;
  assert.equal(
    markup`<ol>${['<b>', '"']}${[row('a"b'), row('&')]}${undefined}${7}</ol>`.html,
    '<ol>&lt;b&gt;&quot;<li title="a&quot;b">a&quot;b</li><li title="&amp;">&amp;</li>7</ol>',
  );
});
