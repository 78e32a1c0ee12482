import type { Office, Service } from '@wartemarke/contract';

/** Finds services by their names, everyday words and headings, and forgives how the words are written. */
export interface ServiceSearch {
  /** The services that know the most of the words, best ones first; none for an empty query. */
  find(query: string): readonly Service[];
}

/** Where a word stands: in which service, and how far that is from its name. */
interface Place {
  readonly service: Service;
  readonly distance: number;
}

type Vocabulary = ReadonlyMap<string, readonly Place[]>;

/** What a service costs by word; the fewer the better. */
interface Score {
  words: number;
  cost: number;
}

const fromName = 0;
const fromKeyword = 1;
const fromHeading = 6;

/**
 * The plainest writing of a text: small letters, no accents, and one writing for those that German has two of.
 * `Führerschein`, `fuehrerschein` and `FUHRERSCHEIN` become the same.
 */
export function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Prepares an office's services for searching. */
export function createServiceSearch(office: Office): ServiceSearch {
  const vocabulary = toVocabulary(office);
  return {
    find(query) {
      const scores = new Map<Service, Score>();
      for (const word of toWords(query)) addScores(scores, findWord(vocabulary, word));
      const most = Math.max(0, ...Array.from(scores.values(), ({ words }) => words));
      return [...scores]
        .filter(([, { words }]) => words === most)
        .sort(([a, one], [b, other]) => one.cost - other.cost || a.name.length - b.name.length)
        .map(([service]) => service);
    },
  };
}

function toVocabulary({ services, categories }: Office): Vocabulary {
  const vocabulary = new Map<string, Place[]>();
  const add = (text: string, place: Place) => {
    for (const word of toWords(text)) vocabulary.set(word, [...(vocabulary.get(word) ?? []), place]);
  };
  for (const service of services) {
    add(service.name, { service, distance: fromName });
    for (const keyword of service.keywords) add(keyword, { service, distance: fromKeyword });
    for (const { id, name } of categories) {
      if (service.categories.includes(id)) add(name, { service, distance: fromHeading });
    }
  }
  return vocabulary;
}

function toWords(text: string): string[] {
  return toPlain(text).split(' ').filter(Boolean);
}

/** The services that know a word, by what it costs there; only where none does, those that know one like it. */
function findWord(vocabulary: Vocabulary, word: string): Map<Service, number> {
  const exact = collect(vocabulary, (known) => toCost(known, word));
  return exact.size > 0 ? exact : collect(vocabulary, (known) => toLikenessCost(known, word));
}

function collect(vocabulary: Vocabulary, rate: (known: string) => number | undefined): Map<Service, number> {
  const costs = new Map<Service, number>();
  for (const [known, places] of vocabulary) {
    const cost = rate(known);
    if (cost === undefined) continue;
    for (const { service, distance } of places) {
      costs.set(service, Math.min(costs.get(service) ?? Infinity, cost + distance));
    }
  }
  return costs;
}

function addScores(scores: Map<Service, Score>, costs: ReadonlyMap<Service, number>): void {
  for (const [service, cost] of costs) {
    const score = scores.get(service) ?? { words: 0, cost: 0 };
    scores.set(service, { words: score.words + 1, cost: score.cost + cost });
  }
}

/** A German compound is a kind of what it ends with: `Ausweis` means `Personalausweis` rather than `Ausweispflicht`. */
function toCost(known: string, word: string): number | undefined {
  if (known === word) return 0;
  if (known.startsWith(word)) return 1;
  if (word.length >= 3 && known.endsWith(word)) return 2;
  return word.length >= 4 && known.includes(word) ? 3 : undefined;
}

function toLikenessCost(known: string, word: string): number | undefined {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  // A short word is like a part of nearly everything.
  const isAnywhere = word.length >= 6;
  if (most > 0 && countMistakes(known, word, isAnywhere ? 0 : 1, most) <= most) {
    return 4 + Math.min(countMistakes(known, word, 1, most), 3);
  }
  return known.length >= 5 && word.includes(known) ? 9 : undefined;
}

/**
 * How many letters are wrong, missing, too many or swapped with their neighbour in a word that is perhaps not
 * typed to its end: the least distance to a beginning of the known word, or to any part of it.
 * Optimal string alignment (Damerau 1964; Wagner and Fischer 1974), with the free start of Sellers 1980.
 * @param skipCost - What it costs to leave out a letter at the beginning of the known word: 1, or 0 for any part.
 * @param most - Counting stops beyond it.
 */
function countMistakes(known: string, word: string, skipCost: 0 | 1, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, index) => index * skipCost);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= known.length; column += 1) {
      const isSame = word[row - 1] === known[column - 1];
      const isSwapped = row > 1 && word[row - 1] === known[column - 2] && word[row - 2] === known[column - 1];
      current[column] = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (isSame ? 0 : 1),
        isSwapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) return Infinity;
    [before, last] = [last, current];
  }
  return Math.min(...last);
}
