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

/**
 * Puts the texts of an element together.
 * @param fetchTexts - Fetches their module in one language. Written as an `import()` of the language's name
 *   in the same folder: what builds the packages looks for that.
 * @param german - German is given as it is, so that an element has words even where nothing can be fetched.
 */
export function createCatalogue<M extends object>(
  fetchTexts: (language: string) => Promise<{ readonly messages: M }>,
  german?: M,
): Catalogue<M> {
  const known = new Map<string, M | undefined>([['de', german]]);
  return {
    get: (language) => known.get(language),
    async load(language) {
      const texts = known.get(language) ?? (await fetchTexts(language)).messages;
      known.set(language, texts);
      return texts;
    },
  };
}
