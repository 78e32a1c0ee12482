import { fixtures } from '@wartemarke/client/testing';
import type { Office } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDue, toThings } from './booked-face.view.ts';
import { toBookable, toKioskOffice, wantsEmail, wantsTyping } from './kiosk-office.ts';

const { office, nowAt } = fixtures;

const required = { ...office.fields, email: 'required' } as const;
const nothingTyped: Office = {
  ...office,
  fields: { name: 'hidden', email: 'optional', phone: 'optional', address: 'hidden', note: 'optional' },
  ownFields: [],
};

test('a kiosk asks for nothing that an office can do without', () => {
  const { fields, ownFields, services } = toKioskOffice(nothingTyped);
  assert.deepEqual(new Set(Object.values(fields)), new Set(['hidden']));
  assert.deepEqual(ownFields, []);
  const rules = services.flatMap((service) => Object.values(service.fields ?? {}));
  assert.ok(!rules.includes('optional'));
});

test('a kiosk asks for everything that an office cannot do without', () => {
  const { fields, ownFields } = toKioskOffice({
    ...office,
    fields: { ...office.fields, address: 'required' },
  });
  assert.equal(fields.address, 'required');
  assert.deepEqual(
    ownFields.map(({ id }) => id),
    office.ownFields.filter(({ rule }) => rule === 'required').map(({ id }) => id),
  );
});

test('a kiosk leads to no other page, wants no file and no proof of work', () => {
  const { services, privacyLink, phone, challenge, waitingList } = toKioskOffice({
    ...office,
    privacyLink: 'https://linden.example/privacy',
    challenge: true,
  });
  assert.ok(services.every(({ link, documents, bookable }) => !link && documents.length === 0 && bookable));
  assert.deepEqual([privacyLink, phone, challenge, waitingList], [undefined, undefined, false, false]);
});

test('what wants an e-mail address is not booked at a kiosk, service by service', () => {
  assert.deepEqual(toBookable({ ...office, fields: required }), []);
  assert.equal(wantsEmail({ ...office, fields: required }), true);
  assert.equal(wantsEmail({ ...office, services: [] }), false);
  const services = office.services.map((service, index) =>
    index === 0 ? { ...service, bookable: true, fields: { email: 'required' as const } } : service,
  );
  const ids = toBookable({ ...office, services }).map(({ id }) => id);
  assert.ok(ids.length > 0 && !ids.includes(services[0]!.id));
});

test('a keyboard is needed where something has to be typed', () => {
  assert.equal(wantsTyping(nothingTyped), false);
  assert.equal(wantsTyping({ ...nothingTyped, fields: { ...nothingTyped.fields, name: 'required' } }), true);
});

test('somebody is due from half an hour before', () => {
  const at = (minutes: number) => new Date(nowAt + minutes * 60_000).toISOString();
  assert.equal(isDue({ state: 'confirmed', startAt: at(30) }, nowAt), true);
  assert.equal(isDue({ state: 'confirmed', startAt: at(31) }, nowAt), false);
  assert.equal(isDue({ state: 'requested', startAt: at(5) }, nowAt), false);
});

test('what two concerns want is brought once', () => {
  const [service] = fixtures.appointment.services;
  const things = toThings([service!, service!]);
  assert.deepEqual(
    things,
    service!.requirements.map(({ name }) => name),
  );
  assert.ok(things.length > 0);
});
