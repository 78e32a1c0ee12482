import type { ServiceQuantity } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readVisit, writeVisit } from './visit-link.ts';

const namings: [text: string, services: ServiceQuantity[]][] = [
  ['', []],
  ['pass', [{ id: 'pass', quantity: 1 }]],
  [
    'pass:2, ausweis',
    [
      { id: 'pass', quantity: 2 },
      { id: 'ausweis', quantity: 1 },
    ],
  ],
  ['pass:viele', [{ id: 'pass', quantity: 1 }]],
  ['pass:0', [{ id: 'pass', quantity: 1 }]],
  ['<b>,,Pass,pass:3', [{ id: 'pass', quantity: 3 }]],
];

for (const [text, services] of namings) {
  test(`a link that names "${text}" means ${services.length} services`, () =>
    assert.deepEqual(readVisit(`#service=${text}`), { services }));
}

test('a link says office, services and day, and is read as it was written', () => {
  const visit = {
    office: 'buergerbuero',
    services: [
      { id: 'personalausweis', quantity: 2 },
      { id: 'reisepass', quantity: 1 },
    ],
    date: '2027-03-29',
  };
  const link = writeVisit(visit);
  assert.equal(link, '#office=buergerbuero&service=personalausweis:2,reisepass&date=2027-03-29');
  assert.deepEqual(readVisit(link), visit);
});

test('what was answered to the questions of a service is in no link', () => {
  const services = [{ id: 'reisepass', quantity: 1, answers: { alter: 'kind' } }];
  assert.equal(writeVisit({ services }), '#service=reisepass');
});

test('a malformed part of a link is left out, and the rest is read', () => {
  const link = '#office=Bürgerbüro&service=reisepass&date=morgen&name=Erika';
  assert.deepEqual(readVisit(link), { services: [{ id: 'reisepass', quantity: 1 }] });
});

test('the link to an appointment names no services', () => {
  const link = `#office=buergerbuero&id=c0ffee00-0000-4000-8000-000000000000&token=${'x'.repeat(32)}`;
  assert.deepEqual(readVisit(link), { office: 'buergerbuero', services: [] });
});
