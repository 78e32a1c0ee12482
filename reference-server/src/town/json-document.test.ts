import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mistake } from './finding.ts';
import { readJson } from './json-document.ts';

const broken: [json: string, line: number, column: number, says: RegExp][] = [
  ['', 1, 1, /value must stand here/],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /comma is missing/],
  ['{"a": 1,}', 1, 9, /one too many/],
  ['{"a" 1}', 1, 6, /colon/],
  ['{"a": "x\ny"}', 1, 7, /does not end on its line/],
  ['{\n// why\n}', 2, 1, /no comments/],
  ['{"a": [1, 2}', 1, 12, /bracket that closes/],
  ['{"a": "\\q"}', 1, 7, /backslash/],
  ['{"a": 1} x', 1, 10, /not JSON|must end/],
];

for (const [json, line, column, says] of broken) {
  test(`${JSON.stringify(json)} is refused at ${line}:${column}`, () => {
    const { value, findings } = readJson(json);
    assert.equal(value, undefined);
    assert.equal(findings.length, 1);
    const [finding] = findings;
    assert.deepEqual([finding?.code, finding?.line, finding?.column], ['json_invalid', line, column]);
    assert.match(finding?.message ?? '', says);
  });
}

test('a name that stands twice in an object is a mistake at its second place', () => {
  const { findings } = readJson('{\n "list": [{"id": 1,\n  "id": 2}]\n}');
  assert.deepEqual(
    findings.map(({ code, pointer, line, column }) => ({ code, pointer, line, column })),
    [{ code: 'name_repeated', pointer: '/list/0/id', line: 3, column: 3 }],
  );
});

test('a finding stands at its value, or at the nearest value around it', () => {
  const document = readJson('{\n  "list": [\n    {"a/b": true}\n  ]\n}');
  const at = (path: (string | number)[]) => {
    const { pointer, line, column } = document.place(mistake('wrong', path, 'Wrong.'));
    return `${pointer} ${line}:${column}`;
  };
  assert.equal(at(['list', 0, 'a/b']), '/list/0/a~1b 3:13');
  assert.equal(at(['list', 0, 'missing']), '/list/0/missing 3:5');
  assert.equal(at([]), ' 1:1');
});

test('a byte order mark and the line ends of Windows change no place', () => {
  const document = readJson('\uFEFF{\r\n  "a": 1\r\n}');
  assert.deepEqual(document.value, { a: 1 });
  const { line, column } = document.place(mistake('wrong', ['a'], 'Wrong.'));
  assert.deepEqual([line, column], [2, 8]);
});
