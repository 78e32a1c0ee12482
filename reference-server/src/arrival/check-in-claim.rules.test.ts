import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckInRequest } from '@wartemarke/contract';
import { readClaim } from './check-in-claim.ts';

const appointment = '00000000-0000-4000-8000-000000000000';
const read = (request: CheckInRequest, isClerk = false, byPhone = true) =>
  readClaim(request, { isClerk, policy: { byPhone } });

test('a code, a phone number as bookings store it, or by a clerk an appointment', () => {
  assert.deepEqual(read({ code: 'k7m4 9qxt' }), {
    kind: 'code',
    code: { kind: 'short', shortCode: 'K7M4-9QXT' },
  });
  assert.deepEqual(read({ phone: '0171 / 123 45 67' }), { kind: 'phone', phone: '+491711234567' });
  assert.deepEqual(read({ appointment }, true), { kind: 'appointment', id: appointment });
});

const wrong: [request: CheckInRequest, code: string][] = [
  [{}, 'field_required'],
  [{ asWalkIn: true }, 'field_required'],
  [{ code: 'K7M4-9QXT', phone: '0171 1234567' }, 'field_required'],
  [{ code: 'https://town.example' }, 'qr_unknown'],
  [{ code: '' }, 'qr_unknown'],
  [{ phone: 'abc' }, 'phone_invalid'],
  [{ appointment }, 'forbidden'],
];

test('what is said in no way, in two ways or wrongly is refused', () => {
  for (const [request, code] of wrong) {
    assert.throws(() => read(request), { name: 'CallError', code }, JSON.stringify(request));
  }
});

test('where the office does not go by phone numbers, every number is unknown', () => {
  assert.throws(() => read({ phone: '0171 1234567' }, false, false), { code: 'phone_unknown' });
  assert.throws(() => read({ phone: 'abc' }, true, false), { code: 'phone_unknown' });
});
