import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Contact } from '@wartemarke/contract';
import { smallOffice } from '../../test/small-office.ts';
import { checkContact } from './contact.ts';
import { normalisePhone } from './phone.ts';

const choice = { kind: 'choice' as const, options: ['de', 'eu'].map((id) => ({ id, text: id })) };
const office = smallOffice(
  {},
  {
    fields: { email: 'required', phone: 'optional', address: 'required', note: 'optional' },
    ownFields: [
      { id: 'plate', label: 'Kennzeichen', rule: 'required' },
      { id: 'licence', label: 'Führerschein', ...choice },
      { id: 'agreed', label: 'Einverstanden', kind: 'tick', rule: 'required' },
    ],
  },
);
const address = { street: 'Weg 1', postalCode: '12345', city: 'Stadt' };
const own = { plate: 'LW 1', agreed: 'yes' };
const complete: Contact = { name: 'Ada', email: 'ada@example.org', address, own };

const check = (contact: Contact, more: { online?: boolean; reminders?: boolean } = {}) =>
  checkContact(contact, { office, services: ['passport'], online: true, ...more });

const cases: [title: string, contact: Contact, ...errors: string[]][] = [
  [
    'a line of the address',
    { ...complete, address: { ...address, city: '' } },
    '/contact/address address_required',
  ],
  ['a text', { ...complete, own: { agreed: 'yes' } }, '/contact/own/plate own_field_required'],
  ['a tick', { ...complete, own: { plate: 'LW 1' } }, '/contact/own/agreed own_field_required'],
  [
    'another word than yes',
    { ...complete, own: { ...own, agreed: 'no' } },
    '/contact/own/agreed own_field_invalid',
  ],
  [
    'none of the options',
    { ...complete, own: { ...own, licence: 'us' } },
    '/contact/own/licence own_field_invalid',
  ],
  ['a field of nobody', { ...complete, own: { ...own, shoe: '42' } }, '/contact/own/shoe own_field_invalid'],
  [
    'everything',
    { own: {} },
    '/contact/name name_required',
    '/contact/email email_required',
    '/contact/address address_required',
    '/contact/own/plate own_field_required',
    '/contact/own/agreed own_field_required',
  ],
];

for (const [title, contact, ...errors] of cases) {
  test(`a contact that lacks or mistakes ${title} is refused`, () => {
    assert.throws(
      () => check(contact),
      (error: { facts: { errors: { pointer: string; code: string }[] } }) => {
        assert.deepEqual(
          error.facts.errors.map(({ pointer, code }) => `${pointer} ${code}`),
          errors,
        );
        return true;
      },
    );
  });
}

test('a complete contact is kept as it is, empty values are dropped', () => {
  assert.deepEqual(check(complete), complete);
  assert.deepEqual(check({ ...complete, note: ' ', own: { ...own, licence: '' } }), complete);
});

test('whom the house books for needs neither mailbox nor phone', () => {
  const { email: _email, ...rest } = complete;
  assert.deepEqual(check(rest, { online: false }), rest);
  assert.throws(() => check(rest, { online: false, reminders: true }), { code: 'contact_required' });
});

const phones: [typed: string, kept: string][] = [
  ['030 23125000', '+493023125000'],
  ['030/23125-000', '+493023125000'],
  ['+49 (0)30 23125000', '+493023125000'],
  ['(030) 23125000', '+493023125000'],
  ['0049 30 23125000', '+493023125000'],
  ['+49 030 23125000', '+493023125000'],
  ['0049 (0)30 23125000', '+493023125000'],
  ['+43 1 234567', '+431234567'],
  ['23125000', '+4923125000'],
];

test('a phone number is the same text however it was typed', () => {
  for (const [typed, kept] of phones) assert.equal(normalisePhone(typed), kept, typed);
  for (const [, kept] of phones) assert.equal(normalisePhone(kept), kept);
});
