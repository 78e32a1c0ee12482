import { plural } from '../plural.ts';

/** A length after a preposition, in the oblique case: `10 دقائق`, `20 دقيقة`. */
export function sayMinutes(count: number): string {
  return plural('ar', count, {
    zero: `${count} دقيقة`,
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: `${count} دقائق`,
    many: `${count} دقيقة`,
    other: `${count} دقيقة`,
  });
}
