import { endpoints, type AnyEndpoint } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAnchor } from './anchor.ts';
import type { ApiDocument } from './api-document.ts';
import { toCurl } from './curl.ts';
import { createErrorsPage } from './errors-page.ts';
import { examples } from './examples.ts';
import { findPlainLinks } from './external-links.ts';
import { createHttpPage } from './http-page.ts';
import { findNpmCalls } from './npm-calls.ts';
import { toShape } from './shape.ts';

const uuid = '00000000-0000-4000-8000-000000000000';
/** What the shell puts in the place of the variables of the examples. */
const values: Readonly<Record<string, string>> = {
  START: '2027-04-01T09:00:00+02:00',
  LATER: '2027-04-01T09:15:00+02:00',
  DAY: '2027-04-01',
  TODAY: '2027-03-29',
  HOLD: uuid,
};
const fill = (text: string) =>
  text.replaceAll(/\$([A-Z]+)/g, (_all, name: string) => values[name] ?? 'x'.repeat(8));

test('the example of each call has a body and a query that the contract takes', () => {
  for (const [name, row] of Object.entries(endpoints) as [keyof typeof examples, AnyEndpoint][]) {
    const { body, query = '' } = examples[name];
    const parsedQuery = Object.fromEntries(new URLSearchParams(fill(query)));
    if (row.query) assert.ok(row.query.safeParse(parsedQuery).success, `query of ${name}`);
    if (row.body)
      assert.ok(row.body.safeParse(JSON.parse(fill(JSON.stringify(body)))).success, `body of ${name}`);
    else assert.equal(body, undefined, `${name} has no body`);
  }
});

test('a call becomes a command that says nothing that curl knows by itself', () => {
  const form = {
    headers: ['Idempotency-Key'],
    isStream: false,
    isForm: false,
    roles: ['kiosk', 'clerk'],
  } as const;
  const path = '/v1/offices/{office}/tickets/{ticket}';
  assert.equal(
    toCurl({ ...form, method: 'POST', path }, { as: 'clerk', body: { note: 'a' } }),
    [
      'curl -sS "$BASE/v1/offices/buergerbuero/tickets/$TICKET" \\',
      '  -H "Authorization: Bearer $CLERK" \\',
      '  -H "Idempotency-Key: $(key)" \\',
      '  --json @- <<END\n{\n  "note": "a"\n}\nEND',
    ].join('\n'),
  );
  assert.match(toCurl({ ...form, method: 'DELETE', path }, {}), /^curl -sS -X DELETE .*\n.*\$KIOSK/);
  assert.match(toCurl({ ...form, method: 'GET', path, isStream: true }, {}), /^curl -sS -N "/);
  assert.match(
    toCurl({ ...form, method: 'POST', path, isForm: true }, { body: { wish: 'w' }, file: 'a.pdf' }),
    /-F wish=w \\\n {2}-F file=@a\.pdf$/,
  );
});

for (const [shape, schema] of [
  ['instant', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' }],
  ['string (at most 9)', { type: 'string', maxLength: 9 }],
  ['integer (1 to 7)', { type: 'integer', minimum: 1, maximum: 7 }],
  ['integer', { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }],
  ['"a" | "b"', { type: 'string', enum: ['a', 'b'] }],
  ['Slot | null', { anyOf: [{ $ref: '#/components/schemas/Slot' }, { type: 'null' }] }],
  ['(Slot | null)[]', { type: 'array', items: { anyOf: [{ $ref: 'x/Slot' }, { type: 'null' }] } }],
  ['{ [name]: string }', { type: 'object', additionalProperties: { type: 'string' } }],
  [
    '{\n  a: string\n  b?: id\n}',
    {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' } },
      required: ['a'],
    },
  ],
] as const) {
  test(`a schema is written as ${JSON.stringify(shape)}`, () => assert.equal(toShape(schema), shape));
}

test('the reference of errors tells sentences with the names of their facts', () => {
  const sentences = {
    slot_taken: 'Weg ist er.',
    file_limit: ({ maximum }: { maximum?: string }) => `Mehr als ${maximum} gehen nicht.`,
  };
  const page = createErrorsPage({ languages: [{ name: 'German', sentences }] });
  assert.match(
    page,
    /### `slot_taken`\n\nStatus 409\. Somebody was faster\.\n\n- \*\*Remedy\*\*: .*\n- \*\*German\*\*: Weg ist er\./,
  );
  assert.match(page, /Mehr als \{maximum\} gehen nicht\./);
  assert.match(page, /### `busy`\n\nStatus 503, retryable\./);
  assert.match(page, /### `date_format`[^#]*a mistake of a program/);
});

test('the HTTP reference asks for an example of each call', () => {
  const call = {
    operationId: 'getThing',
    summary: 'Gives it.',
    description: 'Who may: anyone. In the client: `things.get`.',
    tags: ['things'],
    responses: {
      200: { description: 'The answer.', content: { 'application/json': { schema: { $ref: 'x/Thing' } } } },
      404: { description: '`office_not_found`: No such office.' },
    },
  };
  const document: ApiDocument = {
    paths: { '/v1/thing': { get: call } },
    components: { schemas: { Thing: { type: 'string' } } },
  };
  const page = createHttpPage(document, { getThing: {} });
  assert.match(
    page,
    /### things\.get\n\n```http\nGET \/v1\/thing\n```\n\nGives it\. For anyone, without a token\./,
  );
  assert.match(page, /\*\*Answer\*\* 200 \(`application\/json`\): \[Thing\]\(#thing\)/);
  assert.match(page, /\[`office_not_found`\]\(errors\.md#office_not_found\)/);
  assert.throws(() => createHttpPage(document, {}), /no example of getThing/);
});

test('anchors are those of Git hosts', () => {
  assert.deepEqual(['`slot_taken`', 'Calls: push', 'Für alle, 2'].map(toAnchor), [
    'slot_taken',
    'calls-push',
    'für-alle-2',
  ]);
});

test('plain links to other sites are found, those in code and to nobody’s hosts are not', () => {
  const page =
    'a http://a.de/b\n`http://c.de` http://town.example/x\n```\nhttp://d.de\n```\n[e](http://e.de)';
  assert.deepEqual(findPlainLinks(page), [
    { line: 1, url: 'http://a.de/b' },
    { line: 6, url: 'http://e.de' },
  ]);
});

test('calls of npm scripts are found in code alone, with their words', () => {
  const page =
    'npm run none\n`npm run town -- check FILE` and `npm run verify`\n```sh\nwartemarke-do data export /a\n```';
  assert.deepEqual(findNpmCalls(page), [
    { script: 'data', words: ['export'] },
    { script: 'town', words: ['check'] },
    { script: 'verify', words: [] },
  ]);
});
