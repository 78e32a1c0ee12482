import { nearestLanguage } from './language.ts';

// The word that a language puts to a time of day, which Intl does not know.
const patterns: Readonly<Record<string, (time: string) => string>> = {
  de: (time) => `${time} Uhr`,
};

/** A time of day as a sentence says it: `9:05` in German is `9:05 Uhr`. */
export function sayTime(language: string, time: string): string {
  return patterns[nearestLanguage(language, Object.keys(patterns), '')]?.(time) ?? time;
}
