import type { OfficeConfiguration, Text, TownConfiguration } from './configuration.ts';
import { mistake, warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** The lists of an office in which every id and every name may stand once. */
const lists = ['categories', 'services', 'queues', 'counters'] as const;

function* findRepeatedIds(entries: readonly Named[], path: Path): Generator<Finding> {
  const seen = new Map<string, number>();
  for (const [index, { id }] of entries.entries()) {
    const first = seen.get(id);
    const message = `The id "${id}" is taken by entry ${(first ?? 0) + 1} of this list; give this one another.`;
    if (first !== undefined) yield mistake('id_repeated', [...path, index, 'id'], message);
    else seen.set(id, index);
  }
}

/** The names in every language as keys that are equal where people read the same. */
function keysOf(name: Text, firstLanguage: string): string[] {
  const texts = typeof name === 'string' ? { [firstLanguage]: name } : name;
  return Object.entries(texts).map(
    ([language, text]) => `${language} ${text.normalize().trim().toLowerCase()}`,
  );
}

function* findRepeatedNames(
  entries: readonly Named[],
  path: Path,
  firstLanguage: string,
  find: typeof mistake,
): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const [index, { id, name }] of entries.entries()) {
    const keys = keysOf(name, firstLanguage);
    const other = keys.map((key) => owners.get(key)).find((owner) => owner !== undefined && owner !== id);
    const message = `"${other}" has the same name, so that people cannot tell them apart; change one.`;
    if (other !== undefined) yield find('name_duplicate', [...path, index, 'name'], message);
    for (const key of keys) owners.set(key, owners.get(key) ?? id);
  }
}

type Numbered = Pick<OfficeConfiguration['queues'][number], 'prefix' | 'numbers'>;

const shareNumbers = (one: Numbered, other: Numbered) =>
  one.prefix === other.prefix && one.numbers.from <= other.numbers.to && other.numbers.from <= one.numbers.to;

function* checkPrefixes({ queues }: OfficeConfiguration, path: Path): Generator<Finding> {
  for (const [index, queue] of queues.entries()) {
    const other = queues.slice(0, index).find((earlier) => shareNumbers(earlier, queue));
    if (!other) continue;
    const message = `The queue "${other.id}" has the prefix "${queue.prefix}" too, so that their numbers cannot be told apart; set another, or part their "numbers".`;
    yield warning('prefix_repeated', [...path, 'queues', index], message);
  }
}

/** Finds ids, names and prefixes that stand for two things. */
export function* checkIds(town: TownConfiguration): Generator<Finding> {
  yield* findRepeatedIds(town.offices, ['offices']);
  const language = town.languages[0]!;
  yield* findRepeatedNames(town.offices, ['offices'], language, warning);
  for (const [index, office] of town.offices.entries()) {
    for (const list of lists) {
      yield* findRepeatedIds(office[list], ['offices', index, list]);
      yield* findRepeatedNames(office[list], ['offices', index, list], language, mistake);
    }
    yield* checkPrefixes(office, ['offices', index]);
  }
}
