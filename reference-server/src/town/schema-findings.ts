import type { z } from 'zod';
import { mistake } from './finding.ts';
import type { Finding, Path } from './finding.ts';
import { knownNames } from './json-schema.ts';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
};

/** Codes of properties whose mistakes have a name of their own. */
const codesOfProperties: Readonly<Record<string, string>> = {
  gridMinutes: 'slot_length',
  startEveryMinutes: 'slot_length',
  from: 'hours_invalid',
  to: 'hours_invalid',
};

/** What would be right, as the end of a sentence that begins with the value. */
function demandOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.message.startsWith('must') ? issue.message : `must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return boundOf(issue.origin, `at least ${issue.minimum}`);
    case 'too_big':
      return boundOf(issue.origin, `at most ${issue.maximum}`);
    default:
      return issue.message;
  }
}

function boundOf(origin: string, bound: string): string {
  return origin === 'array' ? `must have ${bound} entries` : `must be ${bound}`;
}

function quote(input: unknown): string {
  const json = JSON.stringify(input) ?? 'This';
  return json.length <= 60 ? json : 'This';
}

function toFinding(issue: Issue): Finding {
  const path = issue.path as Path;
  const name = path.at(-1);
  if (issue.input === undefined && typeof name === 'string') {
    return mistake('field_required', path, `"${name}" is missing here; it ${demandOf(issue)}.`);
  }
  const code = codesOfProperties[String(name)] ?? 'field_invalid';
  return mistake(code, path, `${quote(issue.input)} is not possible here; it ${demandOf(issue)}.`);
}

function toUnknownNames(names: readonly string[], path: Path): Finding[] {
  const known = knownNames(path).join(', ');
  return names.map((name) =>
    mistake('field_unknown', [...path, name], `"${name}" is not known here; these are: ${known}.`),
  );
}

/** Puts what the schema says into sentences. Expects an error that reports the input. */
export function toFindings(error: z.ZodError): Finding[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? toUnknownNames(issue.keys, issue.path as Path) : [toFinding(issue)],
  );
}
