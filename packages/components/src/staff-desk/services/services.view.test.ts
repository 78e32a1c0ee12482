import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeQuantity } from './services.view.ts';

const chosen = [
  { id: 'reisepass', name: 'Reisepass', quantity: 1 },
  { id: 'personalausweis', name: 'Personalausweis', quantity: 20 },
];
const quantities = (id: string, by: number) => changeQuantity(chosen, id, by).map(({ quantity }) => quantity);

test('a service becomes more and fewer, from none to what a visit can have', () => {
  assert.deepEqual(quantities('reisepass', 1), [2, 20]);
  assert.deepEqual(quantities('reisepass', -1), [0, 20]);
  assert.deepEqual(quantities('reisepass', -2), [0, 20]);
  assert.deepEqual(quantities('personalausweis', 1), [1, 20]);
});

test('a service that is not there changes nothing', () => {
  assert.deepEqual(quantities('anmeldung', 1), [1, 20]);
});
