import type { OfficeConfiguration, Text } from '../configuration.ts';
import type { Path } from '../finding.ts';
import { shareName } from './match-offices.ts';

/** One value that two configurations say differently; undefined where one says nothing. */
export interface ValueDifference {
  /** The steps from the item to the value. */
  readonly path: Path;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** How one item of a neighbour's office stands to ours. */
export interface Difference {
  /** What one says to take it over: `services/passport`, `rules/checkIn`. */
  readonly name: string;
  readonly kind: Kind;
  readonly id: string;
  /** What the neighbour calls it, in our first language where it has one. */
  readonly title?: string;
  /** Nothing when we have no such item. */
  readonly values?: readonly ValueDifference[];
}

/** Lists of an office whose entries stand for themselves, and `rules`: what holds for the whole office. */
export type Kind = 'services' | 'categories' | 'ownFields' | 'queues' | 'rules';

const lists = ['categories', 'services', 'ownFields'] as const;

/** Rules of an office that another one can take over. */
export const ruleNames = [
  'fields',
  'maxServices',
  'confirmation',
  'limits',
  'waitingList',
  'messages',
  'retentionDays',
  'checkIn',
  'calling',
  'priorities',
  'board',
] as const;

/** Of a queue, its rules: lines, hours and numbers follow the house. */
export const queueRules = ['gridMinutes', 'wrapUpMinutes', 'booking', 'walkIns'] as const;

/** What each house decides for itself, though it stands in an item. */
const own: Readonly<Record<string, readonly string[]>> = {
  services: ['id', 'queue'],
  messages: ['from'],
};

/**
 * Lists what a neighbour's office has otherwise than ours, or beyond it, in the order of its file.
 * @param theirs - Said in our ids.
 * @param language - Of a text that is not said by language.
 */
export function listDifferences(
  ours: OfficeConfiguration,
  theirs: OfficeConfiguration,
  language: string,
): Difference[] {
  const ofLists = lists.flatMap((kind) =>
    theirs[kind].map(({ id, ...their }) => {
      const our = ours[kind].find((candidate) => candidate.id === id);
      return toDifference(kind, id, our, their, language);
    }),
  );
  const ofQueues = theirs.queues.flatMap((their) => {
    const our = ours.queues.find(({ id }) => id === their.id);
    return our
      ? [toDifference('queues', their.id, pick(our, queueRules), pick(their, queueRules), language)]
      : [];
  });
  const ofRules = ruleNames.map((name) => toDifference('rules', name, ours[name], theirs[name], language));
  return [...ofLists, ...ofQueues, ...ofRules].filter(({ values }) => values?.length !== 0);
}

/** Counts what we have and the neighbour has not. */
export function countOnlyOurs(ours: OfficeConfiguration, theirs: OfficeConfiguration): number {
  const count = (kind: (typeof lists)[number]) =>
    ours[kind].filter(({ id }) => !theirs[kind].some((their) => their.id === id)).length;
  return lists.reduce((sum, kind) => sum + count(kind), 0);
}

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;
}

function toDifference(kind: Kind, id: string, ours: unknown, theirs: unknown, language: string): Difference {
  const title = toTitle(theirs, language);
  const difference = { name: `${kind}/${id}`, kind, id, ...(title !== undefined && { title }) };
  if (ours === undefined) return difference;
  const decided = own[kind === 'rules' ? id : kind] ?? [];
  const values = [...compare(ours, theirs, language, [])].filter(
    ({ path }) => !decided.includes(String(path[0])),
  );
  return { ...difference, values };
}

function toTitle(item: unknown, language: string): string | undefined {
  const name = isRecord(item) ? (item['name'] ?? item['label']) : undefined;
  const title = isRecord(name) ? (name[language] ?? Object.values(name)[0]) : name;
  return typeof title === 'string' ? title : undefined;
}

/** Compares two values and names the deepest places at which they differ. */
function* compare(ours: unknown, theirs: unknown, language: string, path: Path): Generator<ValueDifference> {
  const [our, their] = alike(ours, theirs, language);
  if (isListOfItems(our) && isListOfItems(their) && our.length === their.length) {
    for (const [index, entry] of our.entries()) {
      const place = [...path, index];
      // Of two things that share no more than a place, nothing of the one belongs to the other.
      if (isSameThing(entry, their[index]!)) yield* compare(entry, their[index], language, place);
      else yield* compareWhole(entry, their[index], place);
    }
  } else if (isRecord(our) && isRecord(their)) {
    // What they do not say of a text or an option is no reason to lose ours.
    for (const [name, value] of Object.entries(their))
      if (value !== undefined) yield* compare(our[name], value, language, [...path, name]);
  } else yield* compareWhole(our, their, path);
}

function* compareWhole(ours: unknown, theirs: unknown, path: Path): Generator<ValueDifference> {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) yield { path, ours, theirs };
}

/** An entry of a list within an item, such as a requirement or a question. */
interface Item {
  readonly id?: string;
  readonly name?: Text;
}

/** Lists of mere values are one value each. */
function isListOfItems(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every(isRecord);
}

function isSameThing({ id, name }: Item, other: Item): boolean {
  if (id !== undefined) return id === other.id;
  return name !== undefined && other.name !== undefined && shareName(name, other.name);
}

/** A text of one language and texts by language are laid side by side as the latter. */
function alike(ours: unknown, theirs: unknown, language: string): [unknown, unknown] {
  if (typeof ours === 'string' && isRecord(theirs)) return [{ [language]: ours }, theirs];
  if (isRecord(ours) && typeof theirs === 'string') return [ours, { [language]: theirs }];
  return [ours, theirs];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
