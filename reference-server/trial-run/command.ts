import { randomBytes, randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '@wartemarke/client';
import { readSettings } from '../src/config.ts';
import { openDatabase } from '../src/database/open-database.ts';
import { readTown } from '../src/town/read-town.ts';
import { runSimulateCommand } from './simulate-command.ts';

const sampleTownFile = fileURLToPath(new URL('../towns/sample.json', import.meta.url));
const quiet = { info() {}, warn: (fields: object, message: string) => console.error(message, fields) };

async function ask(question: string, isSecret: boolean): Promise<string> {
  process.stdout.write(question);
  const output = isSecret ? new Writable({ write: (_part, _encoding, done) => done() }) : process.stdout;
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  const answer = await lines.question('');
  lines.close();
  if (isSecret) process.stdout.write('\n');
  return answer;
}

/** `npm run town -- simulate …` */
export function simulate(args: readonly string[]): Promise<number> {
  const settings = readSettings(process.env);
  const place = settings.databaseUrl ? { url: settings.databaseUrl } : { dataDir: settings.dataDir };
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  return runSimulateCommand(args, {
    ...{ env: process.env, now: Date.now(), random: randomBytes, createId: randomUUID, ask },
    readTown: () => readTown(settings.townFile ?? sampleTownFile),
    openDatabase: () => openDatabase(place, { log: quiet, now: () => Date.now() }),
    createClient: (baseUrl) => createClient({ baseUrl }),
    // Ends early when it is broken off.
    sleep: (milliseconds) => setTimeout(milliseconds, undefined, { signal: stopping.signal }).catch(() => {}),
    print: (line) => console.log(line),
    printError: (line) => console.error(line),
    signal: stopping.signal,
  });
}
