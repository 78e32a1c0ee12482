import { plural } from '../plural.ts';

/** A length after a preposition, in the genitive: `близько 1 хвилини`, `до 20 хвилин`. */
export function sayMinutes(count: number): string {
  return plural('uk', count, {
    one: `${count} хвилини`,
    few: `${count} хвилин`,
    many: `${count} хвилин`,
    other: `${count} хвилини`,
  });
}
