import assert from 'node:assert/strict';
import test from 'node:test';
import type { ServiceQuantity } from '@wartemarke/contract';
import fc from 'fast-check';
import { fixtures } from '../testing/index.ts';
import { describeVisit, listRequirements, toFields, withAnswer } from './visit-needs.ts';
import { listBlocked, toVisit, toVisitMinutes, withQuantity } from './visit.ts';

const { office } = fixtures;
const one = (id: string) => ({ id, quantity: 1 });
const listAddable = (chosen: readonly ServiceQuantity[]) => describeVisit(office, chosen).addable;

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
  const addable = listAddable([one('bewohnerparkausweis')]);
  assert.deepEqual(addable, ['fuehrerscheinumtausch']);
});

test('a service that names its companions is added to no other ones', () => {
  assert.ok(!listAddable([one('reisepass')]).includes('unterschriftsbeglaubigung'));
  const companions = listAddable([one('unterschriftsbeglaubigung')]);
  assert.deepEqual(companions, ['meldebescheinigung', 'fuehrungszeugnis']);
});

test('nothing is added beyond what one appointment may hold', () => {
  const full = ['personalausweis', 'reisepass', 'anmeldung', 'abmeldung', 'meldebescheinigung'].map(one);
  assert.equal(full.length, office.maxServices);
  assert.deepEqual(listAddable(full), []);
});

test('what to bring is named once', () => {
  const names = listRequirements(office, [one('personalausweis'), one('reisepass')]).map(({ name }) => name);
  assert.equal(names.length, new Set(names).size);
  assert.ok(names.includes('Geburts- oder Heiratsurkunde'));
});

for (const [reason, id, chosen] of [
  ['other_queue', 'bewohnerparkausweis', [one('personalausweis')]],
  ['not_combinable', 'reisepass', [one('unterschriftsbeglaubigung')]],
  ['link', 'fundbuero', [one('personalausweis')]],
  [
    'too_many',
    'kinderreisepass',
    ['personalausweis', 'reisepass', 'anmeldung', 'abmeldung', 'meldebescheinigung'].map(one),
  ],
] as const) {
  test(`that ${id} cannot be added has a reason: ${reason}`, () => {
    assert.equal(listBlocked(office, chosen)[id], reason);
  });
}

test('services that are never in season on the same day cannot share an appointment', () => {
  const services = office.services.map((service) =>
    service.id === 'anmeldung'
      ? { ...service, season: { from: '2027-05-01', until: '2027-05-31' } }
      : service,
  );
  const blocked = listBlocked({ ...office, services }, [one('briefwahl')]);
  assert.deepEqual([blocked.anmeldung, blocked.abmeldung], ['season', undefined]);
});

test('a service that is not bookable and has no link is out of season', () => {
  const services = office.services.map((service) =>
    service.id === 'briefwahl' ? { ...service, bookable: false } : service,
  );
  assert.equal(listBlocked({ ...office, services }, []).briefwahl, 'season');
});

test('a service is either chosen, addable or blocked with a reason', () => {
  const ids = office.services.map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids), (wished) => {
      const chosen = toVisit(office, wished.map(one));
      const { addable, blocked } = describeVisit(office, chosen);
      const all = [...chosen.map(({ id }) => id), ...addable, ...Object.keys(blocked)];
      assert.deepEqual(all.sort(), [...ids].sort());
    }),
  );
});

test('of wished services those are taken that go together', () => {
  const wish = [
    'personalausweis',
    'bewohnerparkausweis',
    'unknown',
    'personalausweis',
    'fundbuero',
    'reisepass',
  ];
  assert.deepEqual(toVisit(office, wish.map(one)), [one('personalausweis'), one('reisepass')]);
});

test('an answer decides what to bring', () => {
  const named = (chosen: readonly ServiceQuantity[]) =>
    listRequirements(office, chosen).map(({ name }) => name);
  const chosen = [one('kinderreisepass')];
  assert.deepEqual(named(chosen), ['Geburtsurkunde des Kindes', 'Ausweise der Eltern']);
  const answered = withAnswer(chosen, 'kinderreisepass', 'eltern', 'einer');
  assert.ok(named(answered).includes('Einverständnis des anderen Elternteils'));
  const changed = withAnswer(answered, 'kinderreisepass', 'eltern', 'beide');
  assert.deepEqual(named(changed), named(chosen));
});

test('a change of quantity keeps the answers', () => {
  const answered = withAnswer([one('kinderreisepass')], 'kinderreisepass', 'eltern', 'einer');
  const [service] = withQuantity(office, answered, 'kinderreisepass', 2);
  assert.deepEqual(service, { id: 'kinderreisepass', quantity: 2, answers: { eltern: 'einer' } });
});

test('the strictest of the chosen services rules a field', () => {
  const rules = (...ids: string[]) => toFields(office, ids.map(one));
  assert.deepEqual(rules('personalausweis'), office.fields);
  assert.deepEqual(rules('personalausweis', 'briefwahl', 'kinderreisepass'), {
    ...office.fields,
    ...{ address: 'required', phone: 'required' },
  });
});

test('services that ask for less than the office make a field laxer, if all of them do', () => {
  const services = office.services.map((service) =>
    service.id === 'meldebescheinigung' ? { ...service, fields: { name: 'hidden' as const } } : service,
  );
  const nameRule = (...ids: string[]) => toFields({ ...office, services }, ids.map(one)).name;
  assert.deepEqual(
    [nameRule('meldebescheinigung'), nameRule('meldebescheinigung', 'reisepass')],
    ['hidden', 'required'],
  );
});

test('who confirms by mail needs an address; whom the house books for need not be reachable', () => {
  const activating = { ...office, confirmation: 'activation' as const };
  const chosen = [one('kinderreisepass')];
  assert.equal(toFields(activating, chosen).email, 'required');
  const { email, phone, name } = toFields(activating, chosen, true);
  assert.deepEqual([email, phone, name], ['optional', 'optional', 'required']);
});

test('fields and documents of the office are asked for with their services alone', () => {
  const { ownFields, documentWishes } = describeVisit(office, [one('kinderreisepass')]);
  assert.deepEqual(
    ownFields.map(({ id }) => id),
    ['sorgerecht', 'kinderwagen'],
  );
  assert.equal(documentWishes.length, 2);
  assert.deepEqual(describeVisit(office, [one('reisepass')]).ownFields, []);
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
