/** The forms of a text by the plural category of a number, as a language needs them. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Map<string, Intl.PluralRules>();

/** Chooses the form of a text that goes with a number, by the Unicode plural rules of the language. */
export function plural(language: string, count: number, forms: PluralForms): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, rule);
  return forms[rule.select(count)] ?? forms.other;
}
