import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { findInstalled, readNotes } from './lay-out.ts';

const { packed } = await readNotes();

/** Ways to resolve a module that our packages do not serve: they are ES modules, found by `exports`. */
const unserved = new Set(['node10', 'node16-cjs']);

for (const { name, archive } of packed) {
  test(`publint has nothing to say of ${name}`, async () => {
    const { messages, pkg } = await publint({ pkgDir: findInstalled(name), pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test(`the types of ${name} are right wherever ES modules are`, async () => {
    const archived = createPackageFromTarballData(new Uint8Array(await readFile(archive)));
    const checked = await checkPackage(archived, { includeEntrypoints: listDefinitions(name) });
    assert.ok(checked.types, 'The package has no types.');
    const problems = checked.problems.filter(
      (problem) => !('resolutionKind' in problem && unserved.has(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
  });
}

/** Doors that `exports` names by a pattern. */
function listDefinitions(name: (typeof packed)[number]['name']): string[] {
  const files = globSync('dist/define/*.d.ts', { cwd: findInstalled(name) });
  return files.map((file) => `./define/${basename(file, '.d.ts')}`);
}
