import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { contact } from './booking.ts';
import {
  day,
  formatServicesQuery,
  instant,
  parseServicesQuery,
  servicesQuery,
  slug,
  token,
} from './primitives.ts';

const accepts = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).success;
const codeFor = (schema: z.ZodMiniType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

const slugs = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

test('services written into a query are read as they were', () => {
  const services = fc.array(
    fc.record({ id: slugs, quantity: fc.integer({ min: 1, max: 20 }) }, { noNullPrototype: true }),
    {
      minLength: 1,
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(services, (wished) => {
      const text = formatServicesQuery(wished);
      assert.ok(accepts(servicesQuery, text), text);
      assert.deepEqual(parseServicesQuery(text), wished);
    }),
  );
});

test('a query that is none is refused with its code', () => {
  for (const text of ['a;b', 'a:', 'a:x', ':1', ',', 'a,', 'A', 'a b'])
    assert.equal(codeFor(servicesQuery, text), 'services_format', text);
  assert.equal(codeFor(servicesQuery, undefined), 'services_required');
});

const spelled: [name: string, schema: z.ZodMiniType, right: unknown[], wrong: unknown[], code: string][] = [
  [
    'key',
    slug,
    ['a', '102522', 'kfz-zulassung'],
    ['', 'A', '-a', 'a_b', '../etc', 'a'.repeat(65), 7],
    'id_invalid',
  ],
  ['day', day, ['2027-03-28', '2027-02-29'], ['28.03.2027', '2027-3-28', '', 20270328], 'date_format'],
  [
    'instant',
    instant,
    ['2027-03-29T08:00:00+02:00', '2027-03-29T06:00:00Z', '2027-03-29T06:00:00.123Z'],
    ['2027-03-29', '2027-03-29T08:00:00', '29.03.2027 08:00', 0],
    'instant_format',
  ],
  [
    'token',
    token,
    ['x'.repeat(32), 'aA0_-'.padEnd(32, 'z')],
    ['x'.repeat(31), 'x'.repeat(33), ' '.repeat(32)],
    'token_format',
  ],
];

test('keys, days, instants and tokens are spelled one way, and refused with their code', () => {
  for (const [name, schema, right, wrong, code] of spelled) {
    for (const value of right) assert.ok(accepts(schema, value), `${name} ${String(value)}`);
    for (const value of wrong) assert.equal(codeFor(schema, value), code, `${name} ${String(value)}`);
  }
});

test('names of any script are welcome, invisible ones are not', () => {
  for (const name of ["O'Brien", 'Łukasz', '李', 'Ö', 'Anna-Lena von der Au', 'محمد'])
    assert.ok(accepts(contact, { name }), name);
  for (const name of ['', ' ', '\u200b', '\u00a0', '–'])
    assert.equal(codeFor(contact, { name }), 'name_required', JSON.stringify(name));
});

test('addresses and numbers that cannot be are refused', () => {
  for (const email of ['ada@example.org', 'a.b+c@mail.example.co.uk', 'ü@beispiel.example'])
    assert.ok(accepts(contact, { email }), email);
  for (const email of ['a@b', 'a b@example.org', '@example.org', 'a@example..org', 'a@.org'])
    assert.equal(codeFor(contact, { email }), 'email_invalid', email);
  assert.equal(codeFor(contact, { email: `${'a'.repeat(250)}@example.org` }), 'email_too_long');
  for (const phone of ['+49 30 23125-100', '030/23125 100', '(030) 23125100'])
    assert.ok(accepts(contact, { phone }), phone);
  for (const phone of ['abc', '12', '+49 30 nein'])
    assert.equal(codeFor(contact, { phone }), 'phone_invalid', phone);
});
