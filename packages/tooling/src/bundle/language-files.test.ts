import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { rollup, type Plugin } from 'rollup';
import { compileTypeScript } from './compile.ts';
import { emitLanguageFiles, nameLanguageFiles } from './language-files.ts';

const catalogue = `
import { messages as german } from './de.ts';
export const load = (language: string) => import(\`./\${language}.ts\`);
export const de = german;
`;

async function bundle(t: TestContext, plugin: Plugin, hello = 'Hello'): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'languages-'));
  t.after(() => rm(folder, { recursive: true }));
  const write = (file: string, source: string) => writeFile(join(folder, file), source);
  await write('index.ts', catalogue);
  await write('punctuation.ts', `export const mark: string = '!';`);
  await write('de.ts', `export const messages = { hello: 'Hallo' };`);
  await write(
    'en.ts',
    `import { mark } from './punctuation.ts'; export const messages = { hello: '${hello}' + mark };`,
  );
  await write('de-x-leicht.ts', `export const messages = { hello: 'Guten Tag' };`);
  await write('en.test.ts', `throw new Error('A test is no language.');`);
  const built = await rollup({ input: join(folder, 'index.ts'), plugins: [plugin, compileTypeScript()] });
  const { output } = await built.generate({ chunkFileNames: '[name].js' });
  return Object.fromEntries(
    output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

const toModule = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;

test('a page fetches a language by its name, from a file that needs no other', async (t) => {
  const files = await bundle(t, emitLanguageFiles());
  const [, hash] = /import\(`\.\/\$\{\w+\}-([\w-]{8})\.js`\)/.exec(files['index.js'] ?? '') ?? [];
  assert.deepEqual(Object.keys(files).sort(), [
    `chunks/de-x-leicht-${hash}.js`,
    `chunks/en-${hash}.js`,
    'index.js',
  ]);
  const { messages } = (await import(toModule(files[`chunks/en-${hash}.js`] ?? ''))) as {
    messages: { hello: string };
  };
  assert.equal(messages.hello, 'Hello!');
});

test('another text has another address', async (t) => {
  const [first, second] = [
    await bundle(t, emitLanguageFiles()),
    await bundle(t, emitLanguageFiles(), 'Good day'),
  ];
  assert.notEqual(first['index.js'], second['index.js']);
});

test('in a package every language is written out, for bundlers that follow nothing else', async (t) => {
  const files = await bundle(t, nameLanguageFiles());
  assert.deepEqual(Object.keys(files).sort(), ['de-x-leicht.js', 'en.js', 'index.js']);
  assert.match(files['index.js'] ?? '', /import\('\.\/de-x-leicht\.js'\)[^]*import\('\.\/en\.js'\)/);
});
