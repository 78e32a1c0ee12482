/** Languages that every text is written in. German is written first; its keys are the law for the others. */
export const languages = ['de', 'de-x-leicht', 'en', 'tr', 'uk', 'ar'] as const;

/** A language that texts are written in. */
export type Language = (typeof languages)[number];

const base: Language = 'de';

const rightToLeft = /^ar\b/;

/**
 * The language in which somebody is answered: the wished one, else the one that it is a form of
 * (`en-GB` → `en`), else German.
 */
export function nearestLanguage(
  wished: string,
  offered: readonly string[] = languages,
  otherwise: string = base,
): string {
  const parts = wished.toLowerCase().split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const language = parts.slice(0, count).join('-');
    if (offered.includes(language)) return language;
  }
  return otherwise;
}

/** In which direction a language is written, of those that texts are written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}
