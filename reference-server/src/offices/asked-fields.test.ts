import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContactFields, FieldRule } from '@wartemarke/contract';
import { smallOffice } from '../../test/small-office.ts';
import { askedFields, askedOwnFields } from './asked-fields.ts';

type Rules = Partial<Record<keyof ContactFields, FieldRule>>;

const service = (id: string, fields: Rules = {}) => ({ id, name: id, queue: 'main', fields });
const ownField = (id: string, rule: FieldRule, services: string[] = []) => ({
  id,
  label: id,
  rule,
  services,
});

const cases: [title: string, office: FieldRule, one: Rules, other: Rules, both: FieldRule][] = [
  ['nothing said otherwise is what the office says', 'optional', {}, {}, 'optional'],
  ['one that demands it demands it of all', 'hidden', { phone: 'required' }, {}, 'required'],
  ['one that drops it drops it only for itself', 'optional', { phone: 'hidden' }, {}, 'optional'],
  ['all that drop it drop it', 'required', { phone: 'hidden' }, { phone: 'hidden' }, 'hidden'],
  ['the strictest of two holds', 'hidden', { phone: 'optional' }, { phone: 'required' }, 'required'],
  [
    'a milder rule than the office’s holds alone',
    'required',
    { phone: 'optional' },
    { phone: 'hidden' },
    'optional',
  ],
];

for (const [title, phone, one, other, both] of cases) {
  test(`fields: ${title}`, () => {
    const office = smallOffice({}, { fields: { phone }, services: [service('a', one), service('b', other)] });
    assert.equal(askedFields(office, ['a', 'b']).phone, both);
    assert.equal(askedFields(office, ['b', 'a']).phone, both);
    assert.equal(askedFields(office, ['a']).phone, one.phone ?? phone);
  });
}

test('who confirms by mail is asked for an address, whatever a service says', () => {
  const office = smallOffice(
    {},
    { confirmation: { policy: 'activation' }, services: [service('a', { email: 'hidden' })] },
  );
  assert.equal(askedFields(office, ['a']).email, 'required');
});

test('own fields are asked for with their services, or with all', () => {
  const office = smallOffice(
    {},
    {
      services: [service('a'), service('b')],
      ownFields: [
        ownField('always', 'optional'),
        ownField('of-b', 'required', ['b']),
        ownField('never', 'hidden'),
      ],
    },
  );
  const askedFor = (...services: string[]) => askedOwnFields(office, services).map(({ id }) => id);
  assert.deepEqual(askedFor('a'), ['always']);
  assert.deepEqual(askedFor('a', 'b'), ['always', 'of-b']);
});
