import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import { test } from 'node:test';
import { settle, startHub } from '../../test/start-hub.ts';

test('whoever follows gets the whole state at once, as a stream that nobody keeps', async (t) => {
  const { follow } = await startHub(t);
  const stream = await follow();
  const { 'content-type': type, 'cache-control': caching, 'x-accel-buffering': buffering } = stream.headers;
  assert.deepEqual([type, caching, buffering], ['text/event-stream', 'no-store', 'no']);
  assert.deepEqual(await stream.next(), { text: 'first', at: '0' });
});

test('an event carries the revision as its id', async (t) => {
  const { url } = await startHub(t);
  const [response] = (await once(get(url), 'response')) as [NodeJS.ReadableStream];
  const [part] = (await once(response, 'data')) as [Buffer];
  assert.equal(part.toString(), 'id: 1\ndata: {"text":"first","at":"0"}\n\n');
});

test('a hint shows the change at once, to all', async (t) => {
  const { follow, change, hint } = await startHub(t);
  const streams = await Promise.all([follow(), follow()]);
  for (const stream of streams) await stream.next();
  change('second');
  hint();
  for (const stream of streams) assert.equal((await stream.next())['text'], 'second');
});

test('a change whose hint was lost is found by looking at the revision', async (t) => {
  const { follow, change, tick } = await startHub(t);
  const stream = await follow();
  await stream.next();
  change('second');
  tick(1000);
  assert.equal((await stream.next())['text'], 'second');
});

test('what has not changed is not read again, and what looks the same is not sent again', async (t) => {
  const { follow, office, change, tick, hint } = await startHub(t);
  const stream = await follow();
  await stream.next();
  tick(1000);
  await settle();
  assert.equal(office.reads, 1);
  change('first');
  hint();
  await settle();
  change('third');
  hint();
  assert.equal((await stream.next())['text'], 'third');
  assert.equal(office.reads, 3);
});

test('after half a minute the state is read anew though nothing has changed', async (t) => {
  const { follow, office, tick } = await startHub(t);
  const stream = await follow();
  await stream.next();
  office.text = 'shorter wait';
  office.now = 29_999;
  tick(1000);
  await settle();
  assert.equal(office.reads, 1);
  office.now = 30_000;
  tick(1000);
  assert.deepEqual(await stream.next(), { text: 'shorter wait', at: '30000' });
});

test('hints that come during a read share the next one', async (t) => {
  const { follow, office, change, hint, holdReads } = await startHub(t);
  const stream = await follow();
  await stream.next();
  const letReadsEnd = holdReads();
  change('second');
  hint();
  change('third');
  for (let hints = 0; hints < 10; hints += 1) hint();
  assert.equal(office.reads, 2);
  letReadsEnd();
  assert.equal((await stream.next())['text'], 'second');
  assert.equal((await stream.next())['text'], 'third');
  assert.equal(office.reads, 3);
});

test('who comes later does not get a state that is out of date', async (t) => {
  const { follow, change, office } = await startHub(t);
  await (await follow()).next();
  change('second');
  assert.equal((await (await follow()).next())['text'], 'second');
  await (await follow()).next();
  assert.equal(office.reads, 2);
});

test('an office that nobody watches costs nothing', async (t) => {
  const { follow, office, hint, tick, closings } = await startHub(t);
  const stream = await follow();
  await stream.next();
  stream.close();
  await closings[0];
  const { reads, polls } = office;
  hint();
  tick(1000);
  await settle();
  assert.deepEqual([office.reads, office.polls], [reads, polls]);
});

test('a heartbeat shows that the connection lives', async (t) => {
  const { follow, tick } = await startHub(t);
  const stream = await follow();
  await stream.next();
  tick(10_000);
  assert.equal(await stream.comment(), ': hb');
});

test('who does not read is cut off, the others go on', async (t) => {
  const { follow, url, change, hint, closings } = await startHub(t);
  const [sleeper] = (await once(get(url), 'response')) as [NodeJS.ReadableStream];
  sleeper.on('error', () => {}).pause();
  const reader = await follow();
  await reader.next();
  let isCut = false;
  void closings[0]?.then(() => (isCut = true));
  // The kernel takes some megabytes before the server notices.
  for (let round = 0; round < 500 && !isCut; round += 1) {
    change(`${round} `.padEnd(100_000, 'x'));
    hint();
    await reader.next();
  }
  assert.ok(isCut);
});

test('a stream ends when there is nothing left that it may show, and what follows does not hurt', async (t) => {
  const { follow, change, hint, tick } = await startHub(t);
  const stream = await follow('ticket');
  await stream.next();
  change('gone');
  hint();
  for (let beats = 0; beats < 20; beats += 1) {
    tick(10_000);
    hint();
    await Promise.resolve();
  }
  await stream.ended;
});

test('a read that fails is told, and the next look makes up for it', async (t) => {
  const { follow, office, change, hint, tick, warnings } = await startHub(t);
  const stream = await follow();
  await stream.next();
  office.failure = new Error('no database');
  change('second');
  hint();
  await settle();
  assert.deepEqual(warnings, ['a live snapshot failed']);
  office.failure = undefined;
  tick(1000);
  assert.equal((await stream.next())['text'], 'second');
});

test('closing ends all streams and takes no more', async (t) => {
  const { hub, follow } = await startHub(t);
  const stream = await follow();
  await stream.next();
  hub.close();
  await stream.ended;
  assert.equal((await follow()).status, 503);
});
