import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { until } from '../../test/until.ts';
import { ConnectionError, createKiosk } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '../testing/index.ts';

const office = fixtures.office.id;
const { checkInCode, code } = fixtures.appointment;
const services = [{ id: 'personalausweis', quantity: 1 }];
const second = 1_000;

function begin(t: TestContext, client: FakeClient = fakeClient()) {
  const kiosk = createKiosk(client, { office, resetAfterMs: 20 * second });
  t.after(() => kiosk.leave());
  const asked = (name: string) => client.calls.filter((call) => call.name === name).length;
  return { client, kiosk, asked };
}

test('a scanned code gives a number and the place to wait', async (t) => {
  const { kiosk } = begin(t);
  const arrived = kiosk.checkIn(checkInCode);
  assert.equal(kiosk.get().step, 'working');
  await arrived;
  const { step, arrival } = kiosk.get();
  assert.equal(step, 'arrived');
  assert.equal(arrival?.ticket.number, 'A106');
  assert.equal(arrival?.place, 'Wartebereich A, Erdgeschoss links');
});

test('a typed code may have spaces around it', async (t) => {
  const { kiosk } = begin(t);
  await kiosk.checkIn(` ${code} `, 'typed');
  assert.equal(kiosk.get().step, 'arrived');
});

test('a walk-in draws a ticket', async (t) => {
  const { kiosk } = begin(t);
  await kiosk.draw(services);
  assert.equal(kiosk.get().step, 'drawn');
  assert.equal(kiosk.get().arrival?.alreadyCheckedIn, false);
});

test('drawing again after a lost answer gives the same ticket', async (t) => {
  const { client, kiosk, asked } = begin(t);
  client.loseAnswer('tickets.draw');
  await kiosk.draw(services);
  assert.deepEqual([kiosk.get().step, kiosk.get().problem?.code], ['problem', 'unreachable']);
  const waiting = client.board.get().value?.queues[0]?.waiting;
  await kiosk.draw(services);
  assert.equal(kiosk.get().step, 'drawn');
  assert.equal(client.board.get().value?.queues[0]?.waiting, waiting);
  assert.equal(asked('tickets.draw'), 2);
});

test('the next citizen with the same wish gets another ticket', async (t) => {
  const { kiosk } = begin(t);
  await kiosk.draw(services);
  const first = kiosk.get().arrival?.ticket.number;
  kiosk.reset();
  await kiosk.draw(services);
  assert.notEqual(kiosk.get().arrival?.ticket.number, first);
});

test('whoever comes after a lost answer gets a ticket of their own', async (t) => {
  const { client, kiosk } = begin(t);
  client.loseAnswer('tickets.draw');
  await kiosk.draw(services);
  const waiting = client.board.get().value?.queues[0]?.waiting ?? 0;
  client.clock.advance(20 * second);
  await kiosk.draw(services);
  assert.equal(client.board.get().value?.queues[0]?.waiting, waiting + 1);
});

test('an answer that comes after its citizen has left does not end the visit of the next one', async (t) => {
  const { client, kiosk } = begin(t);
  const answerFirst = client.pause('tickets.draw');
  const first = kiosk.draw(services);
  kiosk.reset();
  const answerNext = client.pause('tickets.draw');
  const next = kiosk.draw(services);
  answerFirst();
  await first;
  client.clock.advance(20 * second);
  assert.equal(kiosk.get().step, 'working');
  answerNext();
  await next;
  assert.equal(kiosk.get().step, 'drawn');
});

test('trying again repeats what failed', async (t) => {
  const { client, kiosk } = begin(t);
  client.failOnce('checkIns.create', new ConnectionError('offline'));
  await kiosk.checkIn(checkInCode);
  assert.equal(kiosk.get().step, 'problem');
  await kiosk.retry();
  assert.equal(kiosk.get().step, 'arrived');
});

test('a code that stays before the camera is asked for once', async (t) => {
  const { client, kiosk, asked } = begin(t);
  await kiosk.checkIn(checkInCode);
  for (let reads = 0; reads < 10; reads += 1) {
    client.clock.advance(second);
    await kiosk.checkIn(checkInCode);
  }
  assert.equal(asked('checkIns.create'), 1);
  client.clock.advance(3 * second);
  await kiosk.checkIn(checkInCode);
  assert.equal(asked('checkIns.create'), 2);
  assert.equal(kiosk.get().arrival?.alreadyCheckedIn, true);
});

test('a code that is still there when the next visit begins is not asked for again', async (t) => {
  const { client, kiosk, asked } = begin(t);
  await kiosk.checkIn(checkInCode);
  for (let reads = 0; reads < 10; reads += 1) {
    kiosk.reset();
    client.clock.advance(second);
    await kiosk.checkIn(checkInCode);
  }
  assert.deepEqual([asked('checkIns.create'), kiosk.get().step], [1, 'idle']);
  await kiosk.checkIn('WIFI:S=rathaus');
  assert.equal(asked('checkIns.create'), 2);
});

test('nothing of a visit is kept for the next one', async (t) => {
  const { client, kiosk } = begin(t);
  client.fail('checkIns.create', new ConnectionError('offline'));
  await kiosk.checkIn(checkInCode);
  const remembered = () => inspect({ ...kiosk, client: undefined, state: kiosk.get() }, { depth: null });
  assert.ok(remembered().includes(checkInCode));
  kiosk.reset();
  assert.ok(!remembered().includes(checkInCode));
});

test('another code is asked for at once', async (t) => {
  const { kiosk, asked } = begin(t);
  await kiosk.checkIn('WIFI:S=rathaus');
  assert.equal(kiosk.get().problem?.code, 'qr_unknown');
  await kiosk.checkIn(checkInCode);
  assert.equal(kiosk.get().step, 'arrived');
  assert.equal(asked('checkIns.create'), 2);
});

test('nothing else is asked for while something is on its way', async (t) => {
  const { client, kiosk, asked } = begin(t);
  const resume = client.pause('checkIns.create');
  const first = kiosk.checkIn(checkInCode);
  await kiosk.draw(services);
  resume();
  await first;
  assert.deepEqual([asked('checkIns.create'), asked('tickets.draw')], [1, 0]);
});

test('after five wrong typed codes help is offered, until the next citizen comes', async (t) => {
  const { kiosk } = begin(t);
  for (let tries = 1; tries <= 5; tries += 1) {
    assert.equal(kiosk.get().needsHelp, false);
    await kiosk.checkIn(`K7M4-000${tries}X`, 'typed');
  }
  assert.equal(kiosk.get().needsHelp, true);
  kiosk.reset();
  assert.equal(kiosk.get().needsHelp, false);
});

test('wrong scanned codes are nobody’s fault', async (t) => {
  const { kiosk } = begin(t);
  for (const text of 'abcdefgh') await kiosk.checkIn(text);
  assert.equal(kiosk.get().needsHelp, false);
});

test('help is offered when the server says that it is enough', async (t) => {
  const { client, kiosk } = begin(t);
  client.failOnce('checkIns.create', apiErrorOf('try_later', { retryAfterSeconds: 60 }));
  await kiosk.checkIn(code, 'typed');
  assert.deepEqual([kiosk.get().needsHelp, kiosk.get().problem?.code], [true, 'try_later']);
});

test('facts of a refusal arrive', async (t) => {
  const { client, kiosk } = begin(t);
  const params = { startAt: '2027-03-02T09:10:00+01:00' };
  client.failOnce('checkIns.create', apiErrorOf('wrong_day', { params }));
  await kiosk.checkIn(checkInCode);
  assert.deepEqual(kiosk.get().problem?.params, params);
});

test('a result stays for its time, and longer when somebody asks for it', async (t) => {
  const { client, kiosk } = begin(t);
  await kiosk.checkIn(checkInCode);
  client.clock.advance(19 * second);
  kiosk.stay();
  client.clock.advance(19 * second);
  assert.equal(kiosk.get().step, 'arrived');
  client.clock.advance(second);
  assert.deepEqual([kiosk.get().step, kiosk.get().arrival], ['idle', null]);
});

test('a problem does not stay for ever', async (t) => {
  const { client, kiosk } = begin(t);
  await kiosk.checkIn('unknown');
  client.clock.advance(20 * second);
  assert.deepEqual([kiosk.get().step, kiosk.get().problem], ['idle', null]);
});

test('the catalogue is asked for until it is there', async (t) => {
  const client = fakeClient();
  client.offline();
  const { kiosk } = begin(t, client);
  await until(kiosk, ({ problem }) => problem?.task === 'catalogue');
  client.online();
  client.clock.advance(10 * second);
  const { office: known, problem } = await until(kiosk, (state) => state.office !== null);
  assert.deepEqual([known?.id, problem], [office, null]);
  kiosk.reset();
  assert.equal(kiosk.get().office?.id, office);
});

test('leaving ends what waits', async (t) => {
  const { client, kiosk } = begin(t);
  await kiosk.draw(services);
  kiosk.leave();
  assert.deepEqual([client.clock.waiting, kiosk.get().step], [0, 'idle']);
});
