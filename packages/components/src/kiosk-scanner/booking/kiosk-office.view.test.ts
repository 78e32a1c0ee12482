import { fixtures } from '@wartemarke/client/testing';
import type { Office } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDue, toThings } from './booked-face.view.ts';
import { toBookable, toKioskOffice } from './kiosk-office.ts';

const { office, nowAt } = fixtures;

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

test('what has appointments can be booked, also where an e-mail address has to be typed', () => {
  const required = { ...office, fields: { ...office.fields, email: 'required' as const } };
  assert.deepEqual(
    toBookable(required).map(({ id }) => id),
    office.services.filter(({ bookable }) => bookable).map(({ id }) => id),
  );
  assert.equal(toKioskOffice(required).fields.email, 'required');
});

test('somebody is due as early as the office says', () => {
  const at = (minutes: number) => new Date(nowAt + minutes * 60_000).toISOString();
  const isDueIn = (minutes: number, earlyMinutes?: number) =>
    isDue({ state: 'confirmed', startAt: at(minutes) }, { now: nowAt, earlyMinutes });
  assert.deepEqual([isDueIn(30), isDueIn(31), isDueIn(60, 60), isDueIn(30, 15)], [true, false, true, false]);
  const requested = { state: 'requested', startAt: at(5) } as const;
  assert.equal(isDue(requested, { now: nowAt, earlyMinutes: 30 }), false);
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
