/** The categories of numbers by which the languages form plurals (Unicode CLDR). */
interface Categories {
  readonly de: 'one' | 'other';
  readonly en: 'one' | 'other';
  readonly tr: 'one' | 'other';
  readonly uk: 'one' | 'few' | 'many' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
}

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses the form of a text that goes with a number, by the Unicode plural rules of the language.
 * @param forms - The text for each category. In Ukrainian `one` is also 21: name the number in it.
 */
export function plural<Language extends keyof Categories>(
  language: Language,
  count: number,
  forms: Readonly<Record<Categories[Language], string>>,
): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  const texts: Readonly<Record<string, string>> = forms;
  return (texts[rule.select(count)] ?? texts.other)!;
}
