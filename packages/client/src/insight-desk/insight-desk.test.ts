import assert from 'node:assert/strict';
import test from 'node:test';
import { ConnectionError, createInsightDesk } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const range = { from: '2027-02-01', to: '2027-02-28' };
const count = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name).length;

async function open() {
  const client = fakeClient();
  const desk = createInsightDesk(client, { office });
  await desk.show(range);
  const suggested = desk
    .get()
    .insights!.durations.find(
      ({ suggestedMinutes, durationMinutes }) =>
        suggestedMinutes !== null && suggestedMinutes !== durationMinutes,
    )!;
  const find = () => desk.get().insights!.durations.find(({ service }) => service === suggested.service)!;
  return { client, desk, suggested, find };
}

test('days are shown with what is known of them', async () => {
  const { desk } = await open();
  const { insights, busy, problem } = desk.get();
  assert.deepEqual([insights?.from, insights?.to, busy, problem], [range.from, range.to, [], null]);
});

test('other days do not show the figures of those before', async () => {
  const { client, desk } = await open();
  const resume = client.pause('insights.get');
  const shown = desk.show({ ...range, from: '2027-02-08' });
  assert.equal(desk.get().insights, null);
  resume();
  await shown;
  assert.equal(desk.get().insights?.from, '2027-02-08');
});

test('the same days keep their figures while they are read again', async () => {
  const { client, desk } = await open();
  client.failOnce('insights.get', new ConnectionError('unreachable'));
  await desk.show(range);
  assert.ok(desk.get().insights);
  assert.equal(desk.get().problem?.task, 'figures');
});

test('a suggestion is taken over, stays what was measured, and can be taken back', async () => {
  const { desk, suggested, find } = await open();
  assert.equal(await desk.takeOver(suggested.service), true);
  assert.equal(find().durationMinutes, suggested.suggestedMinutes);
  assert.equal(find().cases, suggested.cases);
  assert.ok(find().adoptedAt);
  assert.deepEqual(desk.get().changed?.duration, find());
  assert.equal(await desk.undo(), true);
  assert.deepEqual(find(), suggested);
});

test('a length that was taken over is given back to the configuration', async () => {
  const { desk, suggested, find } = await open();
  await desk.takeOver(suggested.service);
  assert.equal(await desk.giveBack(suggested.service), true);
  assert.deepEqual(find(), suggested);
  await desk.undo();
  assert.equal(find().durationMinutes, suggested.suggestedMinutes);
});

test('what has no suggestion cannot be taken over, and nothing was changed that could be taken back', async () => {
  const { client, desk } = await open();
  const { service } = desk.get().insights!.durations.find((each) => each.suggestedMinutes === null) ?? {
    service: 'nothing',
  };
  assert.equal(await desk.takeOver(service), false);
  assert.equal(await desk.undo(), false);
  assert.equal(count(client, 'insights.changeDuration'), 0);
});

test('taking over after a lost answer has one key', async () => {
  const fake = fakeClient();
  const keys: (string | undefined)[] = [];
  const changeDuration: FakeClient['insights']['changeDuration'] = (id, service, change, options) => {
    keys.push(options?.idempotencyKey);
    return fake.insights.changeDuration(id, service, change, options);
  };
  const desk = createInsightDesk({ ...fake, insights: { ...fake.insights, changeDuration } }, { office });
  await desk.show(range);
  const { service } = desk.get().insights!.durations.find((each) => each.suggestedMinutes !== null)!;
  fake.failOnce('insights.changeDuration', new ConnectionError('timeout'));
  assert.equal(await desk.takeOver(service), false);
  assert.deepEqual([desk.get().problem?.task, desk.get().changed], ['length', null]);
  assert.equal(await desk.takeOver(service), true);
  assert.equal(typeof keys[0], 'string');
  assert.deepEqual(keys, [keys[0], keys[0]]);
});

test('a day is played once more, and one without visits says so', async () => {
  const { client, desk } = await open();
  assert.equal(await desk.ask({ date: '2027-02-15', counters: 6 }), true);
  assert.equal(desk.get().outcome?.asAsked.counters, 6);
  client.failOnce('insights.whatIf', apiErrorOf('day_without_visits'));
  assert.equal(await desk.ask({ date: '2027-02-14' }), false);
  assert.deepEqual([desk.get().outcome, desk.get().problem?.code], [null, 'day_without_visits']);
});

test('the visits come as a file of the days that are shown', async () => {
  const { client, desk } = await open();
  assert.ok(await desk.table());
  assert.deepEqual(client.calls.at(-1)?.args, [office, range]);
  client.failOnce('insights.table', new ConnectionError('offline'));
  assert.equal(await desk.table(), undefined);
  assert.equal(await createInsightDesk(client, { office }).table(), undefined);
});

test('a view that is left calls off what runs', async () => {
  const { client, desk } = await open();
  client.pause('insights.get');
  void desk.show({ from: '2027-02-15', to: '2027-02-16' });
  assert.deepEqual(desk.get().busy, ['figures']);
  desk.leave();
  assert.deepEqual(desk.get().busy, []);
});
