import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMobileNumber } from './mobile-number.ts';

const numbers: [phone: string, mobile: string | undefined][] = [
  ['0151 234 567 89', '+4915123456789'],
  ['(0160) 1234567', '+491601234567'],
  ['0049 170/1234567', '+491701234567'],
  ['+49 (0)171-1234567', '+491711234567'],
  ['+43 660 1234567', '+436601234567'],
  ['030 23125000', undefined],
  ['+49 30 23125000', undefined],
  ['0151 123', undefined],
  ['115', undefined],
  ['+', undefined],
];

test('a number that can be a mobile one is written as E.164, any other is none', () => {
  for (const [phone, mobile] of numbers) assert.equal(toMobileNumber(phone), mobile, phone);
});
