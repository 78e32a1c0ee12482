import { toShowable } from '../showable.ts';
import type { Difference, ValueDifference } from './differences.ts';

const longest = 60;
/** How much of what two long values share is said before that in which they differ. */
const shared = 20;

/** Says differences in lines, an item each with the values that differ below it. Theirs is a text of strangers. */
export function describeDifferences(differences: readonly Difference[]): string {
  return differences.flatMap(describe).map(toShowable).join('\n');
}

function describe({ name, title, values }: Difference): string[] {
  const what = title === undefined ? name : `${name}  ${title}`;
  return values ? [`~ ${what}`, ...values.map(describeValue)] : [`+ ${what}`];
}

function describeValue({ path, ours, theirs }: ValueDifference): string {
  const [our, their] = [say(ours), say(theirs)];
  const start = Math.min(our.length, their.length) > longest ? findDifference(our, their) - shared : 0;
  return `    ${path.join('/') || 'value'}: ${cut(our, start)} → ${cut(their, start)}`;
}

function findDifference(one: string, other: string): number {
  let index = 0;
  while (one[index] === other[index] && index < one.length) index += 1;
  return index;
}

function cut(text: string, start: number): string {
  const rest = start > 0 ? `…${text.slice(start)}` : text;
  return rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest;
}

function say(value: unknown): string {
  if (value === undefined) return '(nothing)';
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object')
    return `${value.length} entries`;
  return JSON.stringify(value);
}
