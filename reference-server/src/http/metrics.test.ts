import assert from 'node:assert/strict';
import { test } from 'node:test';
import express from 'express';
import { listen } from './listen.ts';
import { bindMetrics } from './metrics.ts';

test('a database that gives no answer keeps no other figure from monitoring', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const app = express();
  bindMetrics(
    app,
    () => {
      setImmediate(() => t.mock.timers.tick(2000));
      return new Promise(() => {});
    },
    undefined,
  );
  const { url, stop } = await listen(app, { port: 0, host: '127.0.0.1' });
  t.after(() => stop(0));
  const figures = await (await fetch(`${url}/metrics`)).text();
  assert.match(figures, /^process_resident_memory_bytes \d/m);
  assert.doesNotMatch(figures, /^wartemarke_message_overdue_seconds\{/m);
});
