import type { Difference, ValueDifference } from './differences.ts';

const longest = 60;

/** Says differences in lines, an item each with the values that differ below it. */
export function describeDifferences(differences: readonly Difference[]): string {
  return differences.flatMap(describe).join('\n');
}

function describe({ name, title, values }: Difference): string[] {
  const what = title === undefined ? name : `${name}  ${title}`;
  return values ? [`~ ${what}`, ...values.map(describeValue)] : [`+ ${what}`];
}

function describeValue({ path, ours, theirs }: ValueDifference): string {
  return `    ${path.join('/') || 'value'}: ${say(ours)} → ${say(theirs)}`;
}

function say(value: unknown): string {
  if (value === undefined) return '(nothing)';
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object')
    return `${value.length} entries`;
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
