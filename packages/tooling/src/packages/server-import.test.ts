import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { findLaidOut } from './lay-out.ts';
import { listImports, published } from './published.ts';

const run = promisify(execFile);

for (const name of published) {
  test(`every module of ${name} can be imported where there is no page, as servers of frameworks do`, async () => {
    const doors = listImports(name);
    assert.ok(doors.length > 0);
    const script = doors.map((door) => `await import('${door}');`).join('\n');
    const { stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: findLaidOut(),
    });
    assert.equal(stderr, '');
  });
}

test('what was imported without a page can be asked for without one', async () => {
  const script = `
    const { SlotPicker } = await import('@wartemarke/components');
    const { createClient } = await import('@wartemarke/client');
    console.log(SlotPicker.name, createClient({ baseUrl: 'https://termine.example' }).baseUrl);
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: findLaidOut(),
  });
  assert.equal(stdout.trim(), 'SlotPicker https://termine.example');
});
