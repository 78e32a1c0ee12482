import { readFileSync } from 'node:fs';
import { checkTown } from './check-town.ts';
import { town } from './configuration.ts';
import type { TownConfiguration } from './configuration.ts';
import { mistake } from './finding.ts';
import type { PlacedFinding } from './finding.ts';
import { readJson } from './json-document.ts';
import { toFindings } from './schema-findings.ts';
import { TownError } from './town-error.ts';

/** A configuration with everything that was found in it; without a town where it breaks the schema. */
export interface InspectedTown {
  readonly town?: TownConfiguration;
  /** In the order of the file. */
  readonly findings: readonly PlacedFinding[];
}

function inFileOrder(a: PlacedFinding, b: PlacedFinding): number {
  return a.line - b.line || a.column - b.column;
}

/**
 * Reads a configuration and says all that is wrong with it; references and sense are checked once the form is right.
 * @param pictures - Names of the pictures that there are, where they are to be looked at.
 */
export function inspectTown(json: string, pictures?: ReadonlySet<string>): InspectedTown {
  const document = readJson(json);
  if (document.value === undefined) return { findings: document.findings };
  const read = town.safeParse(document.value, { reportInput: true });
  const found = read.success ? [...checkTown(read.data, pictures)] : toFindings(read.error);
  const findings = [...document.findings, ...found.map(document.place)].sort(inFileOrder);
  return read.success ? { town: read.data, findings } : { findings };
}

/** Reads a configuration. Throws `TownError` with every mistake and its place; warnings pass. */
export function parseTown(json: string, fileName: string): TownConfiguration {
  const { town, findings } = inspectTown(json);
  const mistakes = findings.filter(({ severity }) => severity === 'mistake');
  if (!town || mistakes.length > 0) throw new TownError(fileName, mistakes);
  return town;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const unreadable = mistake('file_unreadable', [], `The file cannot be read: ${reason}.`);
    throw new TownError(file, [{ ...unreadable, pointer: '', line: 1, column: 1 }]);
  }
}

/** Reads a configuration file. Throws `TownError`, also when there is no such file. */
export function readTown(file: string): TownConfiguration {
  return parseTown(readText(file), file);
}
