import { errorCodes } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toRefusalFace } from './refusal.view.ts';

test('somebody on the wrong day may draw a number, who gets none may book, and who needs help is not sent round again', () => {
  assert.deepEqual(toRefusalFace('wrong_day', false), { title: 'wrongDayTitle', ways: ['concern'] });
  assert.deepEqual(toRefusalFace('qr_unknown', false).ways, ['typing']);
  assert.deepEqual(toRefusalFace('qr_unknown', true), { title: 'helpTitle', ways: [] });
  assert.deepEqual(toRefusalFace('walkin_full', false), { title: 'fullTitle', ways: ['booking'] });
  assert.deepEqual(toRefusalFace('unreachable', false).ways, ['retry']);
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
    return toRefusalFace(code, false).title;
  });
  assert.equal(new Set(titles).size, codes.length);
});
