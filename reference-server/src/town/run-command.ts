import { parseArgs } from 'node:util';
import { town } from './configuration.ts';
import { importDldb } from './dldb/import-dldb.ts';
import { ExportError } from './dldb/read-entries.ts';
import { createReport, formatReport } from './dldb/import-report.ts';
import { readJson } from './json-document.ts';
import { formatJsonSchema } from './json-schema.ts';
import { inspectTown } from './read-town.ts';
import { compare, share, take } from './sharing/sharing-command.ts';
import { TakeOverError } from './sharing/take-over.ts';
import { summarizeTown } from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { describeFinding, TownError } from './town-error.ts';

const help = `Checks, imports and shares the configuration of a town.

  npm run town -- check FILE [--pictures DIRECTORY]
      Names every mistake with its place, or sums the town up when there is none. Of the pictures that boards show it
      names those that are not in the directory.

  npm run town -- import dldb SERVICES LOCATIONS [--out FILE] [--report FILE] [--name NAME] [--federal-state BY]
      Turns the two files of a DLDB export into a configuration and reports what it could not take over.
      Without --out the configuration is printed; with --report the whole report is written as JSON.

  npm run town -- share FILE [--out SHARED]
      Makes a configuration for neighbours: without what only concerns this house, and says what was left out.

  npm run town -- compare FILE SHARED [--office OURS=THEIRS] [--queue THEIRS=OURS …]
      Shows what a neighbour has beyond ours and otherwise than ours. Changes nothing.

  npm run town -- take FILE SHARED WHAT … [--out FILE] [--office …] [--queue …]
      Takes over what compare names: services/passport, services/passport/requirements, rules/checkIn, services,
      or new for all that we do not have. Without --out it only shows what would change.

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
  office: { type: 'string' },
  queue: { type: 'string', multiple: true },
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

/** A verb of the command, with how many names it takes. */
interface Verb {
  readonly least: number;
  readonly most: number;
  run(names: readonly string[], flags: Flags, surroundings: Surroundings): number;
}

const verbs: Readonly<Record<string, Verb>> = {
  check: {
    ...{ least: 1, most: 1 },
    run: ([file], { pictures }, surroundings) => checkFile(file!, pictures, surroundings),
  },
  import: {
    ...{ least: 3, most: 3 },
    run([format, services, locations], flags, surroundings) {
      if (format !== 'dldb') throw new UsageError(`There is no format "${format}".`);
      return importFiles(services!, locations!, flags, surroundings);
    },
  },
  share: {
    ...{ least: 1, most: 1 },
    run: ([file], { out }, surroundings) => share(file!, out, surroundings),
  },
  compare: {
    ...{ least: 2, most: 2 },
    run: ([file, other], flags, surroundings) => compare(file!, other!, flags, surroundings),
  },
  take: {
    ...{ least: 3, most: Infinity },
    run: ([file, other, ...wishes], flags, surroundings) =>
      take([file!, other!, ...wishes], flags, surroundings),
  },
  schema: {
    ...{ least: 0, most: 0 },
    run(_names, { out }, surroundings) {
      give(formatJsonSchema(), out, surroundings);
      return 0;
    },
  },
};

function run(args: readonly string[], surroundings: Surroundings): number {
  const { values, positionals } = parse(args);
  const [verb, ...names] = positionals;
  if (verb === undefined || values.help) {
    surroundings.print(help);
    return 0;
  }
  const act = verbs[verb];
  if (act && names.length >= act.least && names.length <= act.most)
    return act.run(names, values, surroundings);
  throw new UsageError(`"${args.join(' ')}" is not understood.`);
}

function isExplained(error: unknown): error is Error {
  const explained = [ExportError, TakeOverError, TownError];
  return explained.some((kind) => error instanceof kind) || (error instanceof Error && 'syscall' in error);
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
