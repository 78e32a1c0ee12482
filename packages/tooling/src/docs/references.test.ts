import { endpoints, type AnyEndpoint } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';
import { toAnchor } from './anchor.ts';
import { listCalls, listCodes, type ApiDocument, type Call } from './api-document.ts';
import { commonCodes } from './common-codes.ts';
import { toCurl } from './curl.ts';
import { createErrorsPage } from './errors-page.ts';
import { examples } from './examples.ts';
import { findPlainLinks } from './external-links.ts';
import { createHttpPage } from './http-page.ts';
import { findNpmCalls } from './npm-calls.ts';
import { toShape } from './shape.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

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

/** A document with one call. */
const thing: ApiDocument = {
  paths: {
    '/v1/thing': {
      get: {
        operationId: 'getThing',
        summary: 'Gives it.',
        description: 'Who may: anyone. In the client: `things.get`.',
        tags: ['things'],
        responses: {
          200: {
            description: 'The answer.',
            content: { 'application/json': { schema: { $ref: 'x/Thing' } } },
          },
          404: { description: '`ticket_not_found`: No such ticket.\n\n`link_invalid`: No such link.' },
          503: { description: '`busy`: Too busy.' },
        },
      },
    },
  },
  components: { schemas: { Thing: { type: 'string' } } },
};

/** Which calls those are of which something is said once. */
const kinds: Readonly<Record<string, (call: Call) => boolean>> = {
  '': () => true,
  ' with an `{office}` in its path': ({ path }) => path.includes('{office}'),
  ' with a body': ({ operation }) => operation.requestBody !== undefined,
  ' with an `Idempotency-Key`': ({ operation }) =>
    (operation.parameters ?? []).some(({ name }) => name === 'Idempotency-Key'),
};

test('errors of which it is said once that many calls have them are those of exactly these calls', () => {
  const calls = listCalls(JSON.parse(read('docs/openapi.json')) as ApiDocument);
  const toNames = (some: readonly Call[]) => some.map(({ operation }) => operation.operationId);
  for (const { which, codes } of commonCodes) {
    for (const code of codes) {
      const failing = calls.filter(({ operation }) => listCodes(operation).includes(code));
      assert.deepEqual(toNames(failing), toNames(calls.filter(kinds[which]!)), code);
    }
  }
});

test('each heading of a reference has an anchor of its own', () => {
  for (const page of ['docs/errors.md', 'docs/http.md']) {
    const anchors = [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => toAnchor(heading!));
    assert.ok(anchors.length > 50);
    assert.deepEqual(anchors, [...new Set(anchors)]);
  }
});

test('the reference of errors names the calls that the HTTP reference names', () => {
  const page = createErrorsPage(thing, { languages: [] });
  assert.match(page, /### `link_invalid`[^#]*- \*\*Calls\*\*: \[`things\.get`\]\(http\.md#thingsget\)\n/);
  assert.match(page, /### `busy`[^#]*- \*\*Calls\*\*: every call\n/);
  assert.match(page, /### `body_too_large`[^#]*- \*\*Calls\*\*: every call with a body\n/);
  assert.doesNotMatch(page, /### `slot_taken`[^#]*\*\*Calls/);
});

test('the reference of errors tells sentences with the names of their facts', () => {
  const sentences = {
    slot_taken: 'Weg ist er.',
    file_limit: ({ maximum }: { maximum?: string }) => `Mehr als ${maximum} gehen nicht.`,
  };
  const page = createErrorsPage(thing, { languages: [{ name: 'German', sentences }] });
  assert.match(
    page,
    /### `slot_taken`\n\nStatus 409\. Somebody was faster\.\n\n- \*\*Remedy\*\*: .*\n- \*\*German\*\*: Weg ist er\./,
  );
  assert.match(page, /Mehr als \{maximum\} gehen nicht\./);
  assert.match(page, /### `busy`\n\nStatus 503, retryable\./);
  assert.match(page, /### `date_format`[^#]*a mistake of a program/);
});

test('the HTTP reference asks for an example of each call', () => {
  const page = createHttpPage(thing, { getThing: {} });
  assert.match(
    page,
    /### things\.get\n\n```http\nGET \/v1\/thing\n```\n\nGives it\. For anyone, without a token\./,
  );
  assert.match(page, /\*\*Answer\*\* 200 \(`application\/json`\): \[Thing\]\(#shape-thing\)/);
  assert.match(page, /\[`ticket_not_found`\]\(errors\.md#ticket_not_found\)/);
  assert.throws(() => createHttpPage(thing, {}), /no example of getThing/);
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
