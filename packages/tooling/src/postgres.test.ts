import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startPostgres } from './postgres.ts';

/** Whether anybody takes connections there. */
const isServed = ({ hostname, port }: URL) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

test('a cluster that is given is used as it is', async () => {
  const given = 'postgresql://somewhere/postgres';
  assert.equal((await startPostgres({ given }))?.url, given);
});

test('a throwaway cluster serves until it is stopped', async () => {
  const postgres = await startPostgres({ given: '', fsync: false });
  if (!postgres) return;
  const url = new URL(postgres.url);
  assert.ok(await isServed(url));
  await postgres.stop();
  assert.ok(!(await isServed(url)));
});

test('a throwaway cluster does not outlive the process that started it', async () => {
  const program = `import { startPostgres } from ${JSON.stringify(new URL('./postgres.ts', import.meta.url))};
    console.log((await startPostgres({ given: '', fsync: false }))?.url ?? 'none');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string];
  child.kill('SIGKILL');
  if (said !== 'none') while (await isServed(new URL(said))) await setTimeout(20);
});
