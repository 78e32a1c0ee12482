import { resolve } from 'node:path';
import type { OfficeInput, TownConfiguration, TownInput } from '../configuration.ts';
import { inspectTown, parseTown } from '../read-town.ts';
import type { Surroundings } from '../surroundings.ts';
import { describeFinding } from '../town-error.ts';
import { describeDifferences } from './describe-differences.ts';
import { countOnlyOurs, listDifferences, type Difference } from './differences.ts';
import { fitIn, withHeadings } from './fit-in.ts';
import { matchOffices, toOurWords } from './match-offices.ts';
import { shareTown } from './share-town.ts';
import { chooseDifferences, takeOver, TakeOverError } from './take-over.ts';

/** Which of their offices and queues answers to which of ours, as somebody typed it. */
export interface Pairs {
  /** `OURS=THEIRS`; the first office of each file when left out. */
  readonly office?: string | undefined;
  /** `THEIRS=OURS` each. */
  readonly queue?: readonly string[] | undefined;
}

type File = Readonly<{ json: string; town: TownConfiguration; raw: TownInput }>;

/** Two offices side by side, both in our ids. */
interface Comparison {
  readonly json: string;
  readonly index: number;
  readonly ours: OfficeInput;
  readonly theirs: OfficeInput;
  readonly differences: readonly Difference[];
  readonly onlyOurs: number;
}

function read(file: string, { readText }: Surroundings): File {
  const json = readText(file);
  // What is read and written again as something else would lose every umlaut.
  if (json.includes('\uFFFD')) throw new TakeOverError(`${file} is not written in UTF-8. Save it as UTF-8.`);
  return { json, town: parseTown(json, file), raw: JSON.parse(json.replace(/^\uFEFF/, '')) as TownInput };
}

/** Writes or prints a configuration that may be given away, and says what was taken out of it. */
export function share(file: string, out: string | undefined, surroundings: Surroundings): number {
  if (out !== undefined && resolve(out) === resolve(file))
    throw new TakeOverError(`${out} would lose what is left out. Name another file.`);
  const { town, leftOut, toLookAt } = shareTown(read(file, surroundings).raw);
  const json = `${JSON.stringify(town, null, 2)}\n`;
  surroundings.printError(`Left out:\n${toList(leftOut)}`);
  if (toLookAt.length > 0) {
    surroundings.printError(
      `These name an address or a number; look whether they may be given away:\n${toList(toLookAt)}`,
    );
  }
  if (out === undefined) surroundings.print(json.trimEnd());
  else surroundings.writeText(out, json);
  return 0;
}

function toList(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n') || '  nothing';
}

/** Prints what a neighbour has otherwise than we, or beyond it. Changes nothing. */
export function compare(file: string, other: string, pairs: Pairs, surroundings: Surroundings): number {
  const { differences, onlyOurs } = layOut(file, other, pairs, surroundings);
  surroundings.print(describeDifferences(differences) || 'Nothing differs.');
  surroundings.printError(`+ only theirs, ~ otherwise than ours (ours → theirs). Only ours: ${onlyOurs}.`);
  return 0;
}

/** Takes over what is asked for; without a file to write to it only shows what would change. */
export function take(
  [file, other, ...wishes]: readonly [string, string, ...string[]],
  pairs: Pairs & { readonly out?: string | undefined },
  surroundings: Surroundings,
): number {
  const { json, index, ours, theirs, differences } = layOut(file, other, pairs, surroundings);
  const chosen = withHeadings(chooseDifferences(differences, wishes), differences, theirs);
  const changed = takeOver(json, index, chosen, fitIn(theirs, ours, chosen));
  surroundings.print(describeDifferences(chosen));
  const { findings } = inspectTown(changed);
  const known = new Set(inspectTown(json).findings.map(({ code, pointer }) => `${code} ${pointer}`));
  const fresh = findings.filter(({ code, pointer }) => !known.has(`${code} ${pointer}`));
  for (const finding of fresh)
    surroundings.printError(`${finding.severity}: ${describeFinding(finding, pairs.out ?? file)}`);
  if (fresh.some(({ severity }) => severity === 'mistake'))
    throw new TakeOverError('Nothing was written, since the configuration would have mistakes.');
  if (pairs.out === undefined) surroundings.printError('Nothing was written; --out FILE writes it.');
  else surroundings.writeText(pairs.out, changed);
  return 0;
}

function layOut(file: string, other: string, pairs: Pairs, surroundings: Surroundings): Comparison {
  const [mine, yours] = [read(file, surroundings), read(other, surroundings)];
  const [ourId, theirId] = pairs.office?.split('=') ?? [];
  const index = findOffice(mine.raw, ourId, file);
  const ours = mine.raw.offices[index]!;
  const found = yours.raw.offices[findOffice(yours.raw, theirId, other)]!;
  const { languages } = mine.town;
  const theirs = toOurWords(
    found,
    matchOffices(ours, found, readQueues(pairs.queue, found, ours)),
    languages,
  );
  const sides = [mine.town.offices[index]!, complete(theirs, yours.raw)] as const;
  const differences = listDifferences(...sides, languages[0] ?? 'de');
  return { json: mine.json, index, ours, theirs, differences, onlyOurs: countOnlyOurs(...sides) };
}

/** An office with every default filled in. */
function complete(office: OfficeInput, town: TownInput): TownConfiguration['offices'][number] {
  const { town: read, findings } = inspectTown(JSON.stringify({ ...town, offices: [office] }));
  if (!read) throw new TakeOverError(findings.map(({ message }) => message).join('\n'));
  return read.offices[0]!;
}

function findOffice({ offices }: TownInput, wanted: string | undefined, file: string): number {
  const index = wanted ? offices.findIndex(({ id }) => id === wanted) : 0;
  if (index >= 0) return index;
  throw new TakeOverError(
    `${file} has no office "${wanted}"; it has: ${offices.map(({ id }) => id).join(', ')}.`,
  );
}

function readQueues(
  pairs: readonly string[] = [],
  theirs: OfficeInput,
  ours: OfficeInput,
): Map<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [their = '', our = ''] = pair.split('=');
      if (!their || !our) throw new TakeOverError(`A queue is said as THEIRS=OURS, not "${pair}".`);
      return [findQueue(theirs, their, 'They'), findQueue(ours, our, 'We')];
    }),
  );
}

function findQueue({ queues }: OfficeInput, wanted: string, who: string): string {
  const ids = queues.map(({ id }) => id);
  if (ids.includes(wanted)) return wanted;
  throw new TakeOverError(`${who} have no queue "${wanted}", but: ${ids.join(', ')}.`);
}
