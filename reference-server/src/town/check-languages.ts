import type { TownConfiguration } from './configuration.ts';
import { warning } from './finding.ts';
import type { Finding, Path } from './finding.ts';

/** Names of the properties that hold texts for citizens. */
const textNames = new Set([
  'name',
  'hint',
  'fee',
  'place',
  'way',
  'directions',
  'privacyNotice',
  'text',
  'title',
  'alt',
  'label',
  'opening',
  'closing',
]);

function* findTexts(value: unknown, path: Path = []): Generator<{ texts: object; path: Path }> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [step, child] of entries) {
    const isTexts = typeof child === 'object' && !Array.isArray(child) && textNames.has(String(step));
    if (isTexts) yield { texts: child, path: [...path, step] };
    else yield* findTexts(child, [...path, step]);
  }
}

/** Finds texts in languages that the town does not name, and texts that lack its first language. */
export function* checkLanguages({ languages, offices }: TownConfiguration): Generator<Finding> {
  const [first] = languages;
  for (const { texts, path } of findTexts({ offices })) {
    for (const language of Object.keys(texts)) {
      if (languages.includes(language)) continue;
      const message = `"${language}" is not among the languages of the town (${languages.join(', ')}), so nobody reads this; add it to "languages" or take it out.`;
      yield warning('language_unknown', [...path, language], message);
    }
    if (first === undefined || first in texts) continue;
    yield warning(
      'language_missing',
      path,
      `This text lacks "${first}", the first language of the town; add it.`,
    );
  }
}
