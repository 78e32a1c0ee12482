/** A text and where it stands. */
export interface PlacedText {
  /** The way to it, for example `board.wait`. */
  readonly place: string;
  readonly text: string;
}

/** What texts are made of here: numbers of one and of several things, and nothing at all. */
const facts = [3, 1, undefined].map((fact) => new Proxy({}, { get: () => fact }));

/** All texts in a catalogue, however deep they stand; those that are made are made in each of their forms. */
export function listTexts(value: unknown, place = ''): PlacedText[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value === 'function') return makeTexts(value as Make).map((text) => ({ place, text }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, place ? `${place}.${key}` : key));
}

/** All texts of one language in a town's configuration, where a text is written `{"de": "…", "en": "…"}`. */
export function listTextsIn(language: string, value: unknown, place = ''): PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === 'string'
      ? [{ place, text: inner }]
      : listTextsIn(language, inner, place ? `${place}.${key}` : key),
  );
}

type Make = (facts: object) => unknown;

function makeTexts(make: Make): string[] {
  const made = facts.map((fact) => make(fact)).filter((text) => typeof text === 'string');
  return [...new Set(made)].filter((text) => !text.includes('undefined'));
}
