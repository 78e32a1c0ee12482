import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fixtures } from '../testing/index.ts';
import { listAddable, listRequirements, toVisitMinutes, withQuantity } from './visit.ts';

const { office } = fixtures;
const one = (id: string) => ({ id, quantity: 1 });

for (const [services, minutes] of [
  [[], 0],
  [[one('personalausweis')], 15],
  [[{ id: 'personalausweis', quantity: 3 }], 35],
  [[{ id: 'personalausweis', quantity: 2 }, one('meldebescheinigung')], 30],
  [[one('unknown')], 0],
] as const) {
  test(`${JSON.stringify(services)} takes ${minutes} minutes`, () => {
    assert.equal(toVisitMinutes(office, services), minutes);
  });
}

test('only services of the same queue may be added', () => {
  const addable = listAddable(office, [one('bewohnerparkausweis')]);
  assert.deepEqual(addable, ['fuehrerscheinumtausch']);
});

test('a service that names its companions is added to no other ones', () => {
  assert.ok(!listAddable(office, [one('reisepass')]).includes('unterschriftsbeglaubigung'));
  const companions = listAddable(office, [one('unterschriftsbeglaubigung')]);
  assert.deepEqual(companions, ['meldebescheinigung', 'fuehrungszeugnis']);
});

test('nothing is added beyond what one appointment may hold', () => {
  const full = ['personalausweis', 'reisepass', 'anmeldung', 'abmeldung', 'meldebescheinigung'].map(one);
  assert.equal(full.length, office.maxServices);
  assert.deepEqual(listAddable(office, full), []);
});

test('what to bring is named once', () => {
  const names = listRequirements(office, [one('personalausweis'), one('reisepass')]).map(({ name }) => name);
  assert.equal(names.length, new Set(names).size);
  assert.ok(names.includes('Geburts- oder Heiratsurkunde'));
});

for (const [name, quantity, expected] of [
  ['a new service is added', 1, [one('personalausweis'), one('reisepass')]],
  ['a quantity beyond the most is the most', 99, [one('personalausweis'), { id: 'reisepass', quantity: 4 }]],
  ['nothing of what is not there changes nothing', 0, [one('personalausweis')]],
] as const) {
  test(name, () => {
    assert.deepEqual(withQuantity(office, [one('personalausweis')], 'reisepass', quantity), expected);
  });
}

test('a quantity that is set can be read, and setting it twice changes nothing more', () => {
  const ids = office.services.map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat({ max: 4 }), fc.subarray(ids), (id, quantity, others) => {
      const once = withQuantity(office, others.map(one), id, quantity);
      const most = office.services.find((service) => service.id === id)?.maxQuantity ?? 0;
      assert.equal(once.find((each) => each.id === id)?.quantity ?? 0, Math.min(quantity, most));
      assert.deepEqual(withQuantity(office, once, id, quantity), once);
    }),
  );
});
