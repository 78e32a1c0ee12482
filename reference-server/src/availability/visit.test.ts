import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallOffice } from '../../test/small-office.ts';
import { planVisit } from './visit.ts';

const hours = { weekly: [] };
const office = smallOffice(
  {},
  {
    maxServices: 3,
    queues: [
      { id: 'main', name: 'Bürgerbüro', gridMinutes: 10, wrapUpMinutes: 5, hours },
      { id: 'vehicles', name: 'Zulassung', hours },
    ],
    services: [
      {
        id: 'identity-card',
        name: 'Personalausweis',
        queue: 'main',
        durationMinutes: 15,
        additionalMinutes: 8,
        maxQuantity: 4,
      },
      { id: 'passport', name: 'Reisepass', queue: 'main', durationMinutes: 20, maxQuantity: 2 },
      { id: 'register', name: 'Anmeldung', queue: 'main', combinableWith: ['passport'] },
      { id: 'certificate', name: 'Führungszeugnis', queue: 'main', combinableWith: [] },
      { id: 'vehicle', name: 'Kfz', queue: 'vehicles' },
      { id: 'online', name: 'Online', link: 'https://example.org/online' },
    ],
  },
);
const one = (id: string, quantity = 1) => ({ id, quantity });

test('a visit lasts the first and the additional lengths of its services and occupies whole cells with wrap-up', () => {
  const table: [services: { id: string; quantity: number }[], minutes: number, cells: number][] = [
    [[one('identity-card')], 15, 2],
    [[one('identity-card', 2)], 23, 3],
    [[one('identity-card', 4)], 39, 5],
    [[one('passport', 2)], 40, 5],
    [[one('identity-card', 2), one('passport')], 43, 5],
    [[one('passport'), one('register')], 30, 4],
  ];
  for (const [services, minutes, cells] of table) {
    const visit = planVisit(office, services);
    assert.deepEqual([visit.minutes, visit.cells], [minutes, cells], JSON.stringify(services));
    assert.equal(visit.queue.id, 'main');
    assert.deepEqual(visit.services, services);
  }
});

test('a visit that cannot be is refused with its code', () => {
  const table: [services: { id: string; quantity: number }[], code: string, params?: object][] = [
    [[], 'services_required'],
    [[one('a'), one('b'), one('c'), one('d')], 'too_many_services', { maximum: 3 }],
    [[one('passport'), one('passport', 2)], 'services_repeated', { service: 'passport' }],
    [[one('passport'), one('fishing')], 'service_unknown', { service: 'fishing' }],
    [[one('online')], 'service_not_bookable', { service: 'online' }],
    [[one('passport'), one('online')], 'service_not_bookable', { service: 'online' }],
    [[one('passport', 3)], 'quantity_too_large', { service: 'passport', maximum: 2 }],
    [[one('passport', 0)], 'quantity_invalid', { service: 'passport' }],
    [[one('passport', 1.5)], 'quantity_invalid', { service: 'passport' }],
    [[one('passport'), one('vehicle')], 'services_not_combinable'],
    [[one('identity-card'), one('register')], 'services_not_combinable'],
    [[one('register'), one('identity-card')], 'services_not_combinable'],
    [[one('passport'), one('certificate')], 'services_not_combinable'],
  ];
  for (const [services, code, params] of table) {
    const expected = { name: 'CallError', code, ...(params && { facts: { params } }) };
    assert.throws(() => planVisit(office, services), expected, JSON.stringify(services));
  }
});

test('a service that is served alone makes a visit alone', () => {
  assert.equal(planVisit(office, [one('certificate')]).minutes, 10);
});
