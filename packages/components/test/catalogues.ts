import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the elements' sources lie. */
export const source = join(import.meta.dirname, '../src');

/** The folders with texts, relative to the sources. */
export const catalogues: readonly string[] = [
  ...globSync('**/messages/de.ts', { cwd: source }),
  ...globSync('locales/{shared,errors}/de.ts', { cwd: source }),
].map((file) => dirname(file));

/** A text as it stands in a catalogue: itself, or how it is made of facts. */
export type Text = string | ((facts: Readonly<Record<string, unknown>>) => string);

/** The texts of a catalogue in a language. */
export async function readMessages(catalogue: string, language: string): Promise<Record<string, Text>> {
  const module = (await import(join(source, catalogue, `${language}.ts`))) as {
    messages: Record<string, Text>;
  };
  return module.messages;
}

/** The names of the facts that a text is made of. */
export function listFacts(text: Text): string[] {
  const names = new Set<string>();
  const get = (_facts: object, name: string) => names.add(name).size;
  if (typeof text === 'function') text(new Proxy({}, { get }) as Record<string, unknown>);
  return [...names].sort();
}

/** A text, made of facts where it is made of some. */
export function say(text: Text | undefined, facts: Readonly<Record<string, unknown>>): string {
  return typeof text === 'function' ? text(facts) : (text ?? '');
}
