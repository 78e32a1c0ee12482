import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runTownCommand } from './run-command.ts';

// npm runs a script from the top of the repository; names of files are meant from where it was called.
const inCalledDirectory = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

process.exitCode = runTownCommand(process.argv.slice(2), {
  readText: (file) => readFileSync(inCalledDirectory(file), 'utf8'),
  writeText: (file, text) => writeFileSync(inCalledDirectory(file), text),
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
  todayDate: new Date().toISOString().slice(0, 10),
});
