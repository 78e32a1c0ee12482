/**
 * Runs every example of `docs/http.md` as a reader would: against the sample town, each after the first steps. Holds when
 * each call is understood: it works, or is refused because of how things stand (409 and 410), never because it is wrong.
 * Wants bash, curl, jq and openssl.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findShellBlocks } from '../../packages/tooling/src/docs/npm-calls.ts';
import { root } from '../../packages/tooling/src/root.ts';
import { finish } from './finish.ts';
import { startSampleTown } from './sample-town.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
    steps: { type: 'string' },
    database: { type: 'string' },
  },
});

const page = readFileSync(join(root, 'docs/http.md'), 'utf8');
const [introduction = '', ...sections] = page.split(/^### /m);
const [, ...steps] = findShellBlocks(introduction);

const examples = sections
  .map((section) => ({ name: section.split('\n')[0]!, block: findShellBlocks(section)[0] }))
  .filter(({ name, block }) => block !== undefined && name.includes(values.only));

/** Runs a script of the shell and gives what it prints. */
async function runShell(lines: readonly string[], cwd: string): Promise<string> {
  const shell = spawn('bash', ['-s'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  let output = '';
  shell.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  shell.stdin.end(lines.join('\n'));
  await once(shell, 'close');
  return output;
}

// Limits count by address: each reader has one. A stream never ends by itself.
const curlAs = (reader: number, seconds = 30, more = '') =>
  `curl() { command curl --max-time ${seconds} -H "X-Forwarded-For: 10.0.0.${reader}" ${more} "$@"; }`;

// What a reader leaves behind would fill the hall and the day for the others.
const tidy = `{
  send $OFFICE/tickets/$TICKET/finish $CLERK '{}'
  for path in tickets/$TICKET:$TICKET_TOKEN holds/$HOLD:$HOLD_TOKEN appointments/$APPOINTMENT/data:$APPOINTMENT_TOKEN waiting-list/$ENTRY:$ENTRY_TOKEN
  do curl -sS -X DELETE $OFFICE/\${path%%:*} -H "Authorization: Bearer \${path##*:}" -H "Idempotency-Key: $(key)"
  done
} > tidied`;

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wartemarke-examples-'));
  for (const name of ['docs', 'node_modules']) await symlink(join(root, name), join(folder, name));
  return folder;
}

const town = await startSampleTown();
const folder = await makeFolder();
const counts = { worked: 0, refused: 0, wrong: 0 };
for (const [reader, { name, block }] of examples.entries()) {
  const [first = '', waiting = ''] = steps;
  const before = [
    first.replace(/^BASE=.*$/m, `BASE=${town.url}`),
    ...(name.startsWith('waitingList') ? [waiting] : []),
  ];
  const output = await runShell(
    [
      `PASSWORD=${town.password}`,
      curlAs(reader),
      ...before,
      curlAs(reader, block!.includes(' -N ') ? 3 : 30, `-w '\\n%{http_code}'`),
      block!,
      curlAs(reader),
      tidy,
    ],
    folder,
  );
  const status = Number(output.trim().split('\n').at(-1));
  const outcome = status < 400 ? 'worked' : status === 409 || status === 410 ? 'refused' : 'wrong';
  counts[outcome] += 1;
  console.error(
    `${outcome} ${status} ${name}${outcome === 'worked' ? '' : `: ${output.trim().slice(0, 300)}`}`,
  );
}
await town.stop();
await rm(folder, { recursive: true, force: true });
finish(counts.wrong === 0 && counts.worked > 0, { check: 'http-examples', ...counts });
