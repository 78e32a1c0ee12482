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

function textsOf(name: Text): [language: string, text: string][] {
  return typeof name === 'string' ? [['', name]] : Object.entries(name);
}

function* findRepeatedNames(entries: readonly Named[], path: Path, find: typeof mistake): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const [index, { id, name }] of entries.entries()) {
    for (const [language, text] of textsOf(name)) {
      const key = `${language} ${text.normalize().trim().toLowerCase()}`;
      const other = seen.get(key);
      const message = `"${text}" is the name of "${other}" too; people could not tell them apart.`;
      if (other === undefined) seen.set(key, id);
      else if (other !== id) yield find('name_duplicate', [...path, index, 'name'], message);
    }
  }
}

function* checkPrefixes(office: OfficeConfiguration, path: Path): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const [index, { id, prefix }] of office.queues.entries()) {
    const other = seen.get(prefix);
    const message = `The queue "${other}" has the prefix "${prefix}" too, so that numbers would be called twice; set another.`;
    if (other !== undefined) yield warning('prefix_repeated', [...path, 'queues', index], message);
    else seen.set(prefix, id);
  }
}

/** Finds ids, names and prefixes that stand for two things. */
export function* checkIds(town: TownConfiguration): Generator<Finding> {
  yield* findRepeatedIds(town.offices, ['offices']);
  yield* findRepeatedNames(town.offices, ['offices'], warning);
  for (const [index, office] of town.offices.entries()) {
    for (const list of lists) {
      yield* findRepeatedIds(office[list], ['offices', index, list]);
      yield* findRepeatedNames(office[list], ['offices', index, list], mistake);
    }
    yield* checkPrefixes(office, ['offices', index]);
  }
}
