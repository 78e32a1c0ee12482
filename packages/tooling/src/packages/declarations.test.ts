import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { runBinary } from '../programs.ts';
import { toPublishedImports } from './declarations.ts';
import { findLaidOut } from './lay-out.ts';
import { listImports, published } from './published.ts';

test('every declaration holds when nothing is skipped, by the rules of Node', async () => {
  const folder = join(findLaidOut(), 'strict');
  const doors = published.flatMap(listImports);
  const compilerOptions = {
    ...{ module: 'nodenext', target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [] },
  };
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await writeFile(join(folder, 'doors.ts'), doors.map((door) => `import type {} from '${door}';\n`).join(''));
  const { output } = await runBinary('tsc', ['-p', '.', '--pretty', 'false'], folder);
  assert.equal(output, '');
});

test('a declaration imports what is published, however it names it', () => {
  const declaration = [
    "import type { Store } from './store.ts';",
    "export * from '../live/live.ts';",
    "export declare const draw: () => import('./draw.ts').Drawing | import('lit').TemplateResult;",
    "export declare const show: () => import('lit-html').TemplateResult;",
    '',
  ].join('\n');
  const { text, next } = toPublishedImports(declaration);
  assert.deepEqual(next, ['./store.ts', '../live/live.ts', './draw.ts']);
  assert.equal(text, declaration.replaceAll('.ts', '.js').replace('lit-html', 'lit'));
});
