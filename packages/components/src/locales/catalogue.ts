import type { Language } from './language.ts';

/** Texts by key. One that names a number, a place or a time is a function of them. */
export type Messages = Readonly<Record<string, Message>>;

/** A text, or how it is made. */
export type Message = string | ((params: never) => string);

/** The texts of an element in every language. */
export interface Catalogue<M> {
  /** The texts in this language, when they are here already. */
  get(language: string): M | undefined;
  /** Fetches the texts in this language once. Rejects when they cannot be fetched; a later try asks again. */
  load(language: string): Promise<M>;
}

type Source<M> = M | (() => Promise<{ readonly messages: M }>);

/**
 * Puts the texts of an element together.
 * @param sources - For each language the texts themselves, or how their module is fetched. German is
 *   given as it is, so that an element has words even where nothing more can be fetched.
 */
export function createCatalogue<M extends object>(
  sources: Readonly<Record<Language, Source<M>>>,
): Catalogue<M> {
  const known = new Map<string, M>();
  const find = (language: string): Source<M> | undefined => sources[language as Language];
  return {
    get(language) {
      const source = find(language);
      return typeof source === 'function' ? known.get(language) : source;
    },
    async load(language) {
      const source = find(language);
      if (!source) throw new RangeError(`No texts in the language ${language}.`);
      const texts = typeof source === 'function' ? (await source()).messages : source;
      known.set(language, texts);
      return texts;
    },
  };
}
