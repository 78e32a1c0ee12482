import type { Text } from '../town/configuration.ts';

/** Picks a text by preference: the wished language, its base (`de` of `de-x-leicht`), then the town's own in their order. */
export function say(text: Text, language: string | undefined, townLanguages: readonly string[]): string {
  if (typeof text === 'string') return text;
  const wishes = [language?.toLowerCase(), language?.toLowerCase().split('-')[0], ...townLanguages];
  const found = wishes.find((wish) => wish !== undefined && text[wish] !== undefined);
  return (found && text[found]) ?? Object.values(text)[0] ?? '';
}
