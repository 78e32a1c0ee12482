import type { Category, Office, Service } from '@wartemarke/contract';

/** Finds services by their names, everyday words and headings. */
export interface ServiceSearch {
  /** The services that every word of the query is found in, best ones first; none for an empty query. */
  find(query: string): readonly Service[];
}

interface Entry {
  readonly service: Service;
  readonly name: string;
  readonly keywords: string;
  readonly all: string;
}

const germanPairs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The plainest writing of a text: small letters, no accents, `ß` as `ss`.
 * `Führerschein` and `fuhrerschein` become the same.
 */
export function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Prepares an office's services for searching. */
export function createServiceSearch({ services, categories }: Office): ServiceSearch {
  const entries = services.map((service) => toEntry(service, categories));
  return {
    find(query) {
      const words = toPlain(query).split(' ').filter(Boolean);
      if (words.length === 0) return [];
      return entries
        .filter(({ all }) => words.every((word) => all.includes(word)))
        .map((entry) => ({ service: entry.service, rank: toRank(entry, words) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ service }) => service);
    },
  };
}

function toEntry(service: Service, categories: readonly Category[]): Entry {
  const headings = categories.filter(({ id }) => service.categories.includes(id)).map(({ name }) => name);
  const name = toBothWritings(service.name);
  const keywords = toBothWritings(service.keywords.join(' '));
  return { service, name, keywords, all: ` ${name} ${keywords} ${toBothWritings(headings.join(' '))}` };
}

/** As `führen` may be typed: `fuhren` and `fuehren`. */
function toBothWritings(text: string): string {
  const spelled = text.toLowerCase().replace(/[äöüß]/g, (letter) => germanPairs[letter] ?? letter);
  return `${toPlain(text)} ${toPlain(spelled)}`;
}

/** 0 is best: the name begins with it, a word of the name does, an everyday word does, it stands somewhere. */
function toRank({ name, keywords }: Entry, words: readonly string[]): number {
  const [first = ''] = words;
  if (name.startsWith(first)) return 0;
  if (` ${name}`.includes(` ${first}`)) return 1;
  return ` ${keywords}`.includes(` ${first}`) ? 2 : 3;
}
