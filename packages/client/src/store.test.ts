import assert from 'node:assert/strict';
import test from 'node:test';
import { createStore } from './store.ts';

test('a listener hears the value at once and after each change', () => {
  const store = createStore('a');
  const heard: string[] = [];
  store.subscribe((value) => heard.push(value));
  store.set('b');
  store.set('b');
  store.set('c');
  assert.deepEqual(heard, ['a', 'b', 'c']);
});

test('a listener that went hears nothing, and going twice takes nobody else away', () => {
  const store = createStore(0);
  const heard: number[] = [];
  const listen = (value: number) => heard.push(value);
  const unsubscribe = store.subscribe(listen);
  store.subscribe(listen);
  unsubscribe();
  unsubscribe();
  store.set(1);
  assert.deepEqual(heard, [0, 0, 1]);
});

test('a listener may go while it is told', () => {
  const store = createStore(0);
  const heard: string[] = [];
  const unsubscribe = store.subscribe((value) => {
    heard.push(`first ${value}`);
    if (value === 1) unsubscribe();
  });
  store.subscribe((value) => heard.push(`second ${value}`));
  store.set(1);
  store.set(2);
  assert.deepEqual(heard, ['first 0', 'second 0', 'first 1', 'second 1', 'second 2']);
});
