import { parseArgs } from 'node:util';
import { town } from './configuration.ts';
import { importDldb } from './dldb/import-dldb.ts';
import { ExportError } from './dldb/read-entries.ts';
import { createReport, formatReport } from './dldb/import-report.ts';
import { readJson } from './json-document.ts';
import { formatJsonSchema } from './json-schema.ts';
import { inspectTown } from './read-town.ts';
import { summarizeTown } from './summary.ts';
import { describeFinding } from './town-error.ts';

/** What the command needs of the machine. */
export interface Surroundings {
  /** Throws when there is no such file. */
  readText(file: string): string;
  writeText(file: string, text: string): void;
  /** The names of the files in a directory. Throws when there is no such directory. */
  listFiles(directory: string): readonly string[];
  /** For what was asked for. */
  print(text: string): void;
  /** For what is said beside it. */
  printError(text: string): void;
  readonly todayDate: string;
}

const help = `Checks and imports the configuration of a town.

  npm run town -- check FILE [--pictures DIRECTORY]
      Names every mistake with its place, or sums the town up when there is none. Of the pictures that boards show it
      names those that are not in the directory.

  npm run town -- import dldb SERVICES LOCATIONS [--out FILE] [--report FILE] [--name NAME] [--federal-state BY]
      Turns the two files of a DLDB export into a configuration and reports what it could not take over.
      Without --out the configuration is printed; with --report the whole report is written as JSON.

  npm run town -- schema [--out FILE]
      Gives the JSON Schema by which editors complete a configuration.

  npm run town -- simulate DAY
      Plays or writes a day that nobody has lived, to try the product out; npm run town -- simulate explains it.

A configuration is explained in docs/town-configuration.md.`;

/** A call of the command that it does not understand. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

function checkFile(file: string, pictures: string | undefined, surroundings: Surroundings): number {
  const { readText, print, printError, listFiles, todayDate } = surroundings;
  const there = pictures === undefined ? undefined : new Set(listFiles(pictures));
  const { town, findings } = inspectTown(readText(file), there);
  for (const severity of ['warning', 'mistake'] as const) {
    const found = findings.filter((finding) => finding.severity === severity);
    for (const finding of found) printError(`${severity}: ${describeFinding(finding, file)}`);
    if (found.length > 0) printError(`${file}: ${severity}s: ${found.length}.\n`);
  }
  if (!town || findings.some(({ severity }) => severity === 'mistake')) return 1;
  print(`${file} is right.\n${summarizeTown(town, todayDate)}`);
  return 0;
}

function readExport(file: string, { readText }: Surroundings): unknown {
  const { value, findings } = readJson(readText(file));
  if (value !== undefined) return value;
  throw new ExportError(findings.map((finding) => describeFinding(finding, file)).join('\n'));
}

function give(text: string, out: string | undefined, { print, writeText }: Surroundings): void {
  if (out === undefined) print(text.trimEnd());
  else writeText(out, text);
}

function importFiles(services: string, locations: string, flags: Flags, surroundings: Surroundings): number {
  const { printError, writeText } = surroundings;
  const { name, out, report: reportFile } = flags;
  const federalState = town.shape.federalState.safeParse(flags['federal-state']?.toUpperCase());
  if (!federalState.success) throw new UsageError(`There is no federal state "${flags['federal-state']}".`);
  const imported = importDldb(readExport(services, surroundings), readExport(locations, surroundings), {
    ...(name !== undefined && { name }),
    ...(federalState.data && { federalState: federalState.data }),
  });
  const json = `${JSON.stringify(imported.town, null, 2)}\n`;
  const report = createReport(imported);
  printError(formatReport(report));
  if (reportFile !== undefined) writeText(reportFile, `${JSON.stringify(report, null, 2)}\n`);
  give(json, out, surroundings);
  const isRight = inspectTown(json).findings.every(({ severity }) => severity === 'warning');
  if (!isRight) printError('\nThe configuration has mistakes still; npm run town -- check names them.');
  return isRight ? 0 : 1;
}

const options = {
  out: { type: 'string' },
  report: { type: 'string' },
  pictures: { type: 'string' },
  name: { type: 'string' },
  'federal-state': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Flags = ReturnType<typeof parse>['values'];

function run(args: readonly string[], surroundings: Surroundings): number {
  const { values, positionals } = parse(args);
  const [verb, first, second, third] = positionals;
  if (verb === undefined || values.help) {
    surroundings.print(help);
    return 0;
  }
  if (verb === 'check' && first !== undefined && second === undefined)
    return checkFile(first, values.pictures, surroundings);
  if (verb === 'import' && first === 'dldb' && second !== undefined && third !== undefined) {
    return importFiles(second, third, values, surroundings);
  }
  if (verb === 'schema' && first === undefined) {
    give(formatJsonSchema(), values.out, surroundings);
    return 0;
  }
  throw new UsageError(`"${args.join(' ')}" is not understood.`);
}

function isExplained(error: unknown): error is Error {
  return error instanceof ExportError || (error instanceof Error && 'syscall' in error);
}

/** Runs the command and tells its exit status: 0 when all is right, 1 for a mistake in a file, 2 for a wrong call. */
export function runTownCommand(args: readonly string[], surroundings: Surroundings): number {
  try {
    return run(args, surroundings);
  } catch (error) {
    if (error instanceof UsageError) {
      surroundings.printError(`${error.message}\n\n${help}`);
      return 2;
    }
    if (!isExplained(error)) throw error;
    surroundings.printError(error.message);
    return 1;
  }
}
