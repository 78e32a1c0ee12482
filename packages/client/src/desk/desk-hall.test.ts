import assert from 'node:assert/strict';
import test from 'node:test';
import { beginAtWork, office } from '../../test/desk.ts';
import { until } from '../../test/until.ts';
import { ConnectionError, createDesk } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures } from '../testing/index.ts';

const place = { office, counter: 'schalter-4' };
const stateOf = (client: ReturnType<typeof fakeClient>, counter: string) =>
  client.hall.get().value?.counters.find(({ id }) => id === counter)?.state;

test('a counter that is taken is open, and closed when it is left', async (t) => {
  const { client, desk, counter } = await beginAtWork(t);
  assert.equal(counter()?.state, 'open');
  desk.leavePlace();
  await until(client.hall, () => stateOf(client, 'schalter-4') === 'closed');
  assert.equal(desk.get().step, 'place');
});

test('a counter that is taken again right after it was left stays open', async (t) => {
  const { client, desk, counter } = await beginAtWork(t);
  const resume = client.pause('counters.setState');
  desk.leavePlace();
  desk.choosePlace(place);
  resume();
  await until(desk, ({ busy }) => busy.length === 0);
  await until(client.hall, () => counter()?.state === 'open');
  const said = client.calls.filter(({ name }) => name === 'counters.setState').map(({ args }) => args[2]);
  assert.deepEqual(said.slice(1), [{ state: 'closed' }, { state: 'open' }]);
});

test('a counter that is left again before it could be opened stays closed', async (t) => {
  const { client, desk, counter } = await beginAtWork(t);
  const resume = client.pause('counters.setState');
  desk.leavePlace();
  desk.choosePlace(place);
  desk.leavePlace();
  resume();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([counter()?.state, desk.get().step], ['closed', 'place']);
});

test('a counter where somebody is stays open when its clerk leaves', async (t) => {
  const { client, desk, counter } = await beginAtWork(t);
  await desk.callNext();
  desk.leavePlace();
  await desk.signOut();
  assert.equal(counter()?.state, 'open');
  assert.equal(client.calls.filter(({ name }) => name === 'counters.setState').length, 1);
});

test('signing out closes the counter', async (t) => {
  const { desk, counter } = await beginAtWork(t);
  await desk.signOut();
  assert.equal(counter()?.state, 'closed');
});

test('a counter that cannot be opened is said, and calling goes on', async (t) => {
  const client = fakeClient();
  const desk = createDesk(client);
  t.after(() => desk.leave());
  await desk.signIn(fixtures.signIn);
  client.failOnce('counters.setState', new ConnectionError('offline'));
  desk.choosePlace(place);
  const { problem } = await until(desk, (state) => state.problem !== null);
  assert.deepEqual([problem?.task, problem?.code], ['counter', 'offline']);
  await desk.callNext();
  assert.equal(stateOf(client, 'schalter-4'), 'open');
});

test('a session that goes on opens its counter where it is closed, and leaves a break alone', async (t) => {
  const client = fakeClient();
  const { token } = await client.sessions.create(fixtures.signIn);
  const first = createDesk(client, { token, place });
  t.after(() => first.leave());
  await until(client.hall, () => stateOf(client, 'schalter-4') === 'open');
  first.leave();
  await client.counters.setState(office, 'schalter-4', { state: 'break' });
  const second = createDesk(client, { token, place });
  t.after(() => second.leave());
  await until(second, ({ hall }) => hall !== null);
  assert.deepEqual([stateOf(client, 'schalter-4'), second.get().busy], ['break', []]);
});

test('a clerk takes a break and comes back; not while somebody is at the counter', async (t) => {
  const { desk, counter } = await beginAtWork(t);
  assert.equal(await desk.setCounter('break'), true);
  assert.equal(counter()?.state, 'break');
  await desk.setCounter('open');
  await desk.callNext();
  assert.equal(await desk.setCounter('break'), false);
  const { problem, ticket } = desk.get();
  assert.deepEqual([problem?.task, problem?.code, ticket?.state], ['counter', 'ticket_open', 'called']);
});

test('a queue is paused with a word, and calls nobody until it is open again', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await desk.setQueue('verkehr', { state: 'paused', text: 'Systemausfall, es geht gleich weiter.' });
  const queue = client.board.get().value?.queues.find(({ id }) => id === 'verkehr');
  assert.deepEqual(
    [queue?.state, queue?.text, queue?.drawing],
    ['paused', 'Systemausfall, es geht gleich weiter.', 'open'],
  );
  await desk.callNext();
  assert.deepEqual([desk.get().ticket, desk.get().isQueueEmpty], [null, true]);
  await desk.setQueue('verkehr', { state: 'open' });
  await desk.callNext();
  assert.equal(desk.get().ticket?.number, 'V301');
});

test('help at a kiosk is answered and ended', async (t) => {
  const { client, desk } = await beginAtWork(t);
  const { id } = await client.signals.create(office, { kind: 'help' });
  assert.deepEqual(
    desk.get().hall?.value?.signals.map(({ answeredAt }) => answeredAt),
    [null],
  );
  await desk.answerSignal(id);
  assert.deepEqual(client.board.get().value?.help, [{ id, isAnswered: true }]);
  await desk.endSignal(id);
  assert.deepEqual(client.board.get().value?.help, []);
  assert.equal(await desk.endSignal(id), false);
  assert.deepEqual([desk.get().problem?.task, desk.get().problem?.code], ['signal', 'signal_not_found']);
});

test('an emergency names the counter, also when its answer was lost and it is raised again', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.loseAnswer('signals.create');
  await desk.raiseEmergency();
  assert.equal(desk.get().problem?.task, 'emergency');
  await desk.raiseEmergency();
  const signals = desk.get().hall?.value?.signals.map(({ kind, place: at }) => [kind, at]);
  assert.deepEqual(signals, [['emergency', 'Schalter 4']]);
});

test('an emergency whose first answer was lost is raised again once the first one is over', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.loseAnswer('signals.create');
  await desk.raiseEmergency();
  const [first] = desk.get().hall?.value?.signals ?? [];
  await client.signals.end({ office, id: first?.id ?? '' });
  await desk.raiseEmergency();
  assert.equal(desk.get().hall?.value?.signals.length, 1);
});

test('a counter whose opening was not answered is opened again after it was left', async (t) => {
  const client = fakeClient();
  const desk = createDesk(client);
  t.after(() => desk.leave());
  await desk.signIn(fixtures.signIn);
  client.loseAnswer('counters.setState');
  desk.choosePlace(place);
  await until(desk, (state) => state.problem !== null);
  desk.leavePlace();
  await until(client.hall, () => stateOf(client, 'schalter-4') === 'closed');
  desk.choosePlace(place);
  await until(desk, ({ busy }) => busy.length === 0);
  assert.equal(stateOf(client, 'schalter-4'), 'open');
});

test('a session that ends in a step with the hall asks to sign in', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.failOnce('queues.setState', apiErrorOf('session_expired'));
  await desk.setQueue('verkehr', { state: 'closing' });
  assert.deepEqual([desk.get().step, desk.get().isSessionOver], ['signIn', true]);
});
