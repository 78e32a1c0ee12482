import type { Messages } from './catalogue.ts';

const firstStrong = '\u2068';
const end = '\u2069';

/**
 * A piece of another script, set apart: without that, `0151 23456789` in an Arabic sentence is shown as
 * `23456789 0151`, and what follows a German name jumps before it (Unicode Bidirectional Algorithm, UAX 9).
 */
export function isolate(text: string): string {
  return `${firstStrong}${text}${end}`;
}

/**
 * The texts of a language written from right to left, with every name, time and number that they are given
 * set apart. Whole numbers stay as they are: they keep their order, and plurals are chosen by them.
 */
export function isolateFacts<M extends Messages>(messages: M): M {
  const entries = Object.entries(messages).map(([key, text]) => [
    key,
    typeof text === 'function' ? (facts: object) => text(toIsolated(facts) as never) : text,
  ]);
  return Object.fromEntries(entries) as M;
}

function toIsolated(facts: object): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, unknown]) => [
      name,
      isOpen(fact) ? isolate(fact) : fact,
    ]),
  );
}

function isOpen(fact: unknown): fact is string {
  return typeof fact === 'string' && !/^\d*$/.test(fact) && !fact.startsWith(firstStrong);
}
