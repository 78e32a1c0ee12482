import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTown } from '../../test/test-town.ts';
import { createExpectations } from './expectations.ts';
import { nothingMeasured, type Measured } from './measured.ts';

const [office] = testTown((it) => (it.queues[0]!.wrapUpMinutes = 3)).offices;
const expect = (measured: Partial<Measured> = {}) =>
  createExpectations(office!, { ...nothingMeasured, ...measured });
const card = (quantity = 1) => [{ id: 'personalausweis', quantity }];
const certificate = [{ id: 'meldebescheinigung', quantity: 1 }];
const took = (service: string, quantity: number, cases: number, mean: number) => ({
  ...{ service, quantity, cases, mean, variance: 4 },
});

test('of an office that has just opened, the configuration says how long things take', () => {
  const { service, handover } = expect();
  assert.equal(service(card()).mean, 15);
  assert.equal(service(card(3)).mean, 35);
  assert.equal(service([...card(), ...certificate]).mean, 25);
  assert.equal(service([{ id: 'gone', quantity: 1 }]).mean, 10);
  assert.equal(handover('service').mean, 3);
});

test('the more cases were measured, the more they count', () => {
  const meanAfter = (cases: number) =>
    expect({ services: [took('personalausweis', 1, cases, 9)] }).service(card()).mean;
  const [few, some, many] = [meanAfter(1), meanAfter(8), meanAfter(800)];
  assert.ok(few > some && some > many && few < 15);
  assert.ok(many < 9.1);
});

test('what was measured of one quantity, and of other services, tells of the ones that were not', () => {
  const { service } = expect({ services: [took('personalausweis', 1, 800, 9)] });
  assert.ok(service(card(3)).mean < 22 && service(card(3)).mean > 20);
  assert.ok(service(certificate).mean < 6.5);
});

test('the spread is measured too', () => {
  const { service } = expect({ services: [took('personalausweis', 1, 800, 9)] });
  assert.ok(Math.abs(service(card()).variance - 4) < 1);
  assert.ok(expect().service(card()).variance > 50);
});

test('shares that were measured are drawn towards the usual ones', () => {
  assert.equal(expect().noShowShare, 0.1);
  assert.ok(expect({ noShows: { cases: 0, of: 5 } }).noShowShare > 0.08);
  assert.ok(expect({ noShows: { cases: 300, of: 1000 } }).noShowShare > 0.29);
  assert.ok(
    expect({ breaks: { cases: 0, mean: 0, variance: 0 }, openMinutes: 10_000 }).breaksPerMinute < 0.0002,
  );
});

test('the less is known, the larger the doubt', () => {
  const many = expect({ services: [took('personalausweis', 1, 5000, 9)] });
  assert.ok(expect().doubt > 0.3 && many.doubt < 0.13);
});
