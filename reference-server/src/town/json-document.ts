import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { mistake, toPointer } from './finding.ts';
import type { Finding, Path, PlacedFinding } from './finding.ts';

const syntaxSentences: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this, or the bracket that closes.',
  ColonExpected: 'A colon and a value must follow the name of a property.',
  PropertyNameExpected:
    'The name of a property in double quotes must stand here; or the comma before is one too many.',
  ValueExpected: 'A value must stand here; or the comma before is one too many.',
  CloseBraceExpected: 'The file ends before an object is closed with }.',
  CloseBracketExpected: 'The list is not closed with ] before this.',
  EndOfFileExpected: 'The file must end after its first object.',
  InvalidCommentToken: 'JSON has no comments; take this one out.',
  UnexpectedEndOfString:
    'The text does not end on its line; close it with a double quote, and write a line break as \\n.',
  InvalidCharacter: 'The text holds a control character; write a tab as \\t.',
  InvalidEscapeCharacter: 'A backslash in a text is written \\\\.',
  InvalidUnicode: 'A character by its code is written \\u and four hexadecimal digits.',
  InvalidNumberFormat: 'This is not a number as JSON writes it.',
};

/** A file of JSON that knows where its values stand. */
export interface JsonDocument {
  /** The value; undefined when the file is not JSON. */
  readonly value: unknown;
  /** What keeps it from being JSON, or hides a value. */
  readonly findings: readonly PlacedFinding[];
  /** Tells where a finding stands: at its value, or at the nearest one around it. */
  place(finding: Finding): PlacedFinding;
}

function toPlace(text: string, offset: number) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

function nodeAt(root: Node | undefined, path: Path): Node | undefined {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function* findRepeatedNames(node: Node, path: Path = []): Generator<{ finding: Finding; offset: number }> {
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') yield* findRepeatedNames(child, [...path, index]);
    const [name, value] = node.type === 'object' ? (child.children ?? []) : [];
    if (!name || !value) continue;
    const here = [...path, String(name.value)];
    const message = `"${name.value}" stands twice in this object and only the last one would count; keep one.`;
    if (seen.has(name.value)) yield { finding: mistake('name_repeated', here, message), offset: name.offset };
    seen.add(name.value);
    yield* findRepeatedNames(value, here);
  }
}

/** Reads JSON with the places of its values. A byte order mark at the start is left out. */
export function readJson(source: string): JsonDocument {
  const text = source.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const placed = (finding: Finding, offset: number): PlacedFinding => ({
    ...finding,
    pointer: toPointer(finding.path),
    ...toPlace(text, offset),
  });
  const place = (finding: Finding) => placed(finding, nodeAt(root, finding.path)?.offset ?? 0);

  // What the parser says after its first error is mostly a consequence of it.
  const [error] = errors;
  if (error || !root) {
    const sentence = syntaxSentences[error ? printParseErrorCode(error.error) : 'ValueExpected'];
    const finding = mistake('json_invalid', [], sentence ?? 'This is not JSON.');
    return { value: undefined, findings: [placed(finding, error?.offset ?? 0)], place };
  }
  const findings = [...findRepeatedNames(root)].map(({ finding, offset }) => placed(finding, offset));
  return { value: JSON.parse(text), findings, place };
}
