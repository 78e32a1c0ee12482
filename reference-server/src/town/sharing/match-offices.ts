import type { OfficeInput, Text } from '../configuration.ts';

/** Ids of a neighbour's office and what they are called in ours. */
export interface Matching {
  readonly services: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, string>;
  /** A queue that is missing here has none of ours that answers to it. */
  readonly queues: ReadonlyMap<string, string>;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

/**
 * Finds what is the same in two offices: services by id or by a LeiKa key that each office has once, categories by id
 * or name, queues by id, by what is said, or because each office has a single one.
 * @param said - Ids of their queues and those of ours that they stand for.
 */
export function matchOffices(
  ours: OfficeInput,
  theirs: OfficeInput,
  said: ReadonlyMap<string, string> = new Map(),
): Matching {
  return {
    services: matchServices(ours.services, theirs.services),
    categories: matchCategories(ours.categories ?? [], theirs.categories ?? []),
    queues: matchQueues(ours, theirs, said),
  };
}

type Services = OfficeInput['services'];

/** No two of theirs become one of ours. */
function matchServices(ours: Services, theirs: Services): Map<string, string> {
  const theirIds = new Set(theirs.map(({ id }) => id));
  const ourIds = new Set(ours.map(({ id }) => id));
  const [our, their] = [toUniqueKeys(ours), toUniqueKeys(theirs)];
  const findByKey = ({ id, leika = '' }: Services[number]) => {
    const found = their.has(leika) ? our.get(leika) : undefined;
    return found === undefined || theirIds.has(found) ? id : found;
  };
  return new Map(
    theirs.map((service) => [service.id, ourIds.has(service.id) ? service.id : findByKey(service)]),
  );
}

/** Ids of services by those LeiKa keys that only one of them has. */
function toUniqueKeys(services: Services): Map<string, string> {
  const keys = services.map(({ leika }) => leika);
  const isUnique = (key: string) => keys.indexOf(key) === keys.lastIndexOf(key);
  return new Map(services.flatMap(({ id, leika }) => (leika && isUnique(leika) ? [[leika, id]] : [])));
}

function matchCategories(ours: readonly Named[], theirs: readonly Named[]): Map<string, string> {
  const find = (their: Named) =>
    ours.find(({ id }) => id === their.id) ?? ours.find((our) => shareName(our.name, their.name)) ?? their;
  return new Map(theirs.map((their) => [their.id, find(their).id]));
}

/** Whether two names are the same in one of the languages. */
export function shareName(one: Text, other: Text): boolean {
  const names = new Set(listNames(one));
  return listNames(other).some((name) => names.has(name));
}

function listNames(name: Text): string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}

function matchQueues(
  ours: OfficeInput,
  theirs: OfficeInput,
  said: ReadonlyMap<string, string>,
): Map<string, string> {
  const own = new Set(ours.queues.map(({ id }) => id));
  const single = ours.queues.length === 1 && theirs.queues.length === 1 ? ours.queues[0]!.id : undefined;
  const pairs = theirs.queues.map(({ id }) => [id, said.get(id) ?? (own.has(id) ? id : single)] as const);
  return new Map(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/**
 * Says a neighbour's office in our ids, so that both can be laid side by side. What is combined with something that
 * neither office has is left out, and so is a language that we do not speak.
 */
export function toOurWords(
  theirs: OfficeInput,
  matching: Matching,
  languages: readonly string[],
): OfficeInput {
  const { services, categories, queues } = matching;
  const rename = (names: ReadonlyMap<string, string>, id: string) => names.get(id) ?? id;
  const translated: OfficeInput = {
    ...theirs,
    categories: (theirs.categories ?? []).map((category) => ({
      ...category,
      id: rename(categories, category.id),
    })),
    services: theirs.services.map((service) => ({
      ...service,
      id: rename(services, service.id),
      ...(service.queue !== undefined && { queue: rename(queues, service.queue) }),
      ...(service.categories && { categories: service.categories.map((id) => rename(categories, id)) }),
      ...(Array.isArray(service.combinableWith) && {
        combinableWith: service.combinableWith.map((id) => rename(services, id)),
      }),
    })),
    ownFields: (theirs.ownFields ?? []).map((field) => ({
      ...field,
      ...(field.services && { services: field.services.map((id) => rename(services, id)) }),
    })),
    queues: theirs.queues.map((queue) => ({ ...queue, id: rename(queues, queue.id) })),
  };
  return inLanguages(translated, new Set(languages)) as OfficeInput;
}

const languageTag = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/;

/** Texts are the only objects whose names are all language tags and whose values are all strings. */
function isText(value: object): value is Record<string, string> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([name, text]) => languageTag.test(name) && name !== 'id' && typeof text === 'string')
  );
}

function inLanguages(value: unknown, languages: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => inLanguages(entry, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const spoken = entries.filter(([name]) => languages.has(name));
  if (isText(value) && spoken.length > 0) return Object.fromEntries(spoken);
  return Object.fromEntries(entries.map(([name, entry]) => [name, inLanguages(entry, languages)]));
}
