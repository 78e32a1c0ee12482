import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChangeHub } from './changes.ts';

test('a rush of changes of an office becomes one hint after 25 ms', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const sent: (readonly string[])[] = [];
  const heard: string[] = [];
  const hub = createChangeHub((offices) => sent.push(offices));
  hub.listen((office) => heard.push(office));
  for (const office of ['mitte', 'nord', 'mitte', 'mitte']) hub.notify(office);
  t.mock.timers.tick(24);
  assert.deepEqual(heard, []);
  t.mock.timers.tick(1);
  assert.deepEqual(heard, ['mitte', 'nord']);
  assert.deepEqual(sent, [['mitte', 'nord']]);
});

test('a change after a hint gives another hint', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const heard: string[] = [];
  const hub = createChangeHub();
  hub.listen((office) => heard.push(office));
  hub.notify('mitte');
  t.mock.timers.tick(25);
  hub.notify('mitte');
  t.mock.timers.tick(25);
  assert.deepEqual(heard, ['mitte', 'mitte']);
});

test('who has stopped listening hears nothing, and neither does anybody after the end', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const heard: string[] = [];
  const hub = createChangeHub(() => assert.fail('nothing is left to say'));
  const stop = hub.listen((office) => heard.push(`stopped ${office}`));
  hub.listen((office) => heard.push(office));
  stop();
  hub.receive('mitte');
  hub.notify('nord');
  hub.close();
  t.mock.timers.tick(100);
  assert.deepEqual(heard, ['mitte']);
});
