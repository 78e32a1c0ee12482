import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import configuration from './main.ts';

test('the development server has nobody left who fetches news, and hears everything else', () => {
  const channel = new EventEmitter();
  for (const event of ['requestWhatsNewData', 'setCurrentStory']) channel.on(event, () => {});
  configuration.experimental_serverChannel(channel);
  assert.deepEqual(channel.eventNames(), ['setCurrentStory']);
});
