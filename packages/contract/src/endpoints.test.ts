import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as z from 'zod/mini';
import { endpoints, type AnyEndpoint } from './index.ts';
import { errorCodes, isErrorCode } from './error-codes.ts';

const rows: [name: string, row: AnyEndpoint][] = Object.entries(endpoints);

test('each operation has a name and an address of its own', () => {
  const names = rows.map(([, row]) => row.name);
  const addresses = rows.map(([, row]) => `${row.method} ${row.path}`);
  assert.equal(new Set(names).size, rows.length);
  assert.equal(new Set(addresses).size, rows.length);
  for (const name of names) assert.match(name, /^[a-z][A-Za-z]+\.[a-z][A-Za-z]+$/);
});

test('the parameters of a path are those of its schema', () => {
  for (const [name, row] of rows) {
    const inPath = [...row.path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter!).toSorted();
    const missing: string[] = [];
    for (const { path } of (row.params as z.ZodMiniType | undefined)?.safeParse({}).error?.issues ?? []) {
      missing.push(String(path[0]));
    }
    assert.deepEqual(missing.toSorted(), inPath, name);
  }
});

test('what changes something of a town can be repeated with a key, what reads needs none', () => {
  const without = rows.filter(([, row]) => row.method !== 'GET' && !row.idempotent).map(([name]) => name);
  // Signing in twice makes two sessions, signing out twice is the same as once.
  assert.deepEqual(without.toSorted(), ['createSession', 'endSession']);
  for (const [name, row] of rows) if (row.method === 'GET') assert.equal(row.idempotent, undefined, name);
});

test('nothing but the catalogue, free times and the ways in is open to anyone', () => {
  const open = rows.filter(([, row]) => row.roles.includes('anyone')).map(([name]) => name);
  assert.deepEqual(open.toSorted(), [
    'createHold',
    'createSession',
    'findEarliest',
    'getChallenge',
    'getOffice',
    'getPushKey',
    'getToday',
    'joinWaitingList',
    'listDays',
    'listOffices',
    'listSlots',
    'pairDevice',
  ]);
});

test('codes are words with a status of HTTP and a sentence', () => {
  for (const [code, { status, title }] of Object.entries(errorCodes)) {
    assert.match(code, /^[a-z]+(_[a-z]+)*$/);
    assert.ok(status >= 400 && status < 600, code);
    assert.match(title, /\.$/);
    assert.ok(isErrorCode(code));
  }
  for (const text of ['toString', '__proto__', 'unknown', '']) assert.equal(isErrorCode(text), false);
});
