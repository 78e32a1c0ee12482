import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeskMemory, type KeptDesk } from './desk-memory.ts';

const server = 'https://termine.linden.example';
const kept: KeptDesk = { token: 'secret', place: { office: 'amt', counter: 'k1' }, isAtWork: true };
const nothing: KeptDesk = { isAtWork: false };

function createStorage(entries = new Map<string, string>()) {
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
}

test('what is kept outlives the page, for each server alone', () => {
  const storage = createStorage();
  createDeskMemory(() => storage).write(server, kept);
  const later = createDeskMemory(() => storage);
  assert.deepEqual(later.read(server), kept);
  assert.deepEqual(later.read('https://elsewhere.example'), nothing);
});

test('where storage is blocked, it is kept as long as the page', () => {
  const block = () => {
    throw new DOMException('Blocked', 'SecurityError');
  };
  const memory = createDeskMemory(block);
  assert.deepEqual(memory.read(server), nothing);
  memory.write(server, kept);
  assert.deepEqual(memory.read(server), kept);
  assert.deepEqual(createDeskMemory(block).read(server), nothing);
});

test('what somebody else wrote there is no session', () => {
  const storage = createStorage(new Map([[`wartemarke desk ${server}`, '{broken']]));
  assert.deepEqual(createDeskMemory(() => storage).read(server), nothing);
});
