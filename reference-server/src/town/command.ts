import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runTownCommand } from './run-command.ts';
import type { Surroundings } from './surroundings.ts';

// npm runs a script from the top of the repository; names of files are meant from where it was called.
const inCalledDirectory = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

const surroundings: Surroundings = {
  readText: (file) => readFileSync(inCalledDirectory(file), 'utf8'),
  writeText: (file, text) => writeFileSync(inCalledDirectory(file), text),
  listFiles: (directory) => readdirSync(inCalledDirectory(directory)),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  todayDate: new Date().toISOString().slice(0, 10),
};

const [verb, ...rest] = process.argv.slice(2);
if (verb === 'simulate') {
  // It alone needs the client and a database.
  const { simulate } = await import('../../trial-run/command.ts');
  process.exitCode = await simulate(rest);
} else {
  process.exitCode = runTownCommand(process.argv.slice(2), surroundings);
}
