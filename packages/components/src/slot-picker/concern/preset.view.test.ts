import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toUnbookable } from './preset.view.ts';

const { office } = fixtures;

const named = (...ids: readonly string[]) => ids.map((id) => ({ id, quantity: 1 }));

test('what a page names and cannot be booked is told from what does not exist', () => {
  assert.equal(toUnbookable(office, []), undefined);
  assert.equal(toUnbookable(office, named('mondreise', 'reisepass')), undefined);
  assert.equal(toUnbookable(office, named('fundbuero'))?.id, 'fundbuero');
  assert.equal(toUnbookable(office, named('mondreise')), null);
});
