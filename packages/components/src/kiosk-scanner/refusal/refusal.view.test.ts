import { errorCodes } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUnreached, toRefusalFace } from './refusal.view.ts';

const faceOf = (code: string, needsHelp = false, offersLateTicket = false) =>
  toRefusalFace({ problem: { code }, needsHelp, offersLateTicket });

test('somebody on the wrong day may draw a number, who gets none may book, and who needs help is not sent round again', () => {
  assert.deepEqual(faceOf('wrong_day'), { title: 'wrongDayTitle', ways: ['concern'] });
  assert.deepEqual(faceOf('qr_unknown').ways, ['typing']);
  assert.deepEqual(faceOf('qr_unknown', true), { title: 'helpTitle', ways: ['help'] });
  assert.deepEqual(faceOf('walkin_full'), { title: 'fullTitle', ways: ['booking'] });
  assert.deepEqual(faceOf('unreachable').ways, ['retry']);
});

test('every problem of a check-in has a heading of its own', () => {
  const codes = [
    'qr_unknown',
    'wrong_office',
    'wrong_day',
    'too_early',
    'too_late',
    'walkin_closed',
  ] as const;
  const titles = codes.map((code) => {
    assert.ok(code in errorCodes);
    return faceOf(code).title;
  });
  assert.equal(new Set(titles).size, codes.length);
});

test('who comes too late gets a number by one press, where there are numbers', () => {
  assert.deepEqual(faceOf('too_late', false, true).ways, ['late', 'booking']);
  assert.deepEqual(faceOf('too_late').ways, ['concern', 'booking']);
});

test('only an answer of the server is a refusal', () => {
  assert.deepEqual(['offline', 'timeout', 'wrong_day'].map(isUnreached), [true, true, false]);
});
