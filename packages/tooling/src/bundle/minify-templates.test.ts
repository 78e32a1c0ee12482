import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyMarkup, minifyStyles } from './minify-templates.ts';

for (const [name, styles, expected] of [
  ['indentation goes', '.a {\n    color: red;\n    margin: 0 auto;\n  }\n', '.a{color:red;margin:0 auto}'],
  ['comments go', '.a {\n  /* Why. */\n  color: red;\n}', '.a{color:red}'],
  ['a descendant stays one', '.a :is(b, c) > d {}', '.a :is(b,c) > d{}'],
  ['sums keep their spaces', '.a { inline-size: calc(1em + 2px); }', '.a{inline-size:calc(1em + 2px)}'],
  ['queries keep theirs', '@media (width > 30em) and (hover) {}', '@media (width > 30em) and (hover){}'],
  ['no zero before a point', '.a { margin: 0.5em 10.05em -0.25em; }', '.a{margin:.5em 10.05em -.25em}'],
  ['brackets hug', '.a { color: var( --b, rgb( 1 2 3 ) ); }', '.a{color:var(--b,rgb(1 2 3))}'],
  ['what is quoted stays', `.a { content: ' ;  : '; }`, `.a{content:' ;  : '}`],
] as const) {
  test(`styles: ${name}`, () => assert.equal(minifyStyles(styles), expected));
}

test('markup: where there was space, one stays', () => {
  assert.equal(minifyMarkup('\n  <p>a\n    <b>c</b>d</p>\n'), ' <p>a <b>c</b>d</p> ');
});
