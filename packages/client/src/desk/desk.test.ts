import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { until } from '../../test/until.ts';
import { ConnectionError, createDesk } from '../index.ts';
import { apiErrorOf, fakeClient, fixtures } from '../testing/index.ts';

const office = fixtures.office.id;
const place = { office, counter: 'schalter-4' };

function begin(t: TestContext) {
  const client = fakeClient();
  const desk = createDesk(client);
  t.after(() => desk.leave());
  return { client, desk };
}

async function beginAtWork(t: TestContext) {
  const { client, desk } = begin(t);
  await desk.signIn(fixtures.signIn);
  desk.choosePlace(place);
  await until(desk, ({ busy }) => busy.length === 0);
  return { client, desk };
}

test('a clerk signs in, takes a counter and sees the hall', async (t) => {
  const { client, desk } = begin(t);
  assert.equal(desk.get().step, 'signIn');
  await desk.signIn(fixtures.signIn);
  assert.equal(desk.get().step, 'place');
  assert.deepEqual(desk.get().clerk, fixtures.clerk);
  desk.choosePlace(place);
  const { step, hall, ticket } = desk.get();
  assert.deepEqual([step, hall, ticket], ['work', client.hall.get(), null]);
});

test('a wrong password is said', async (t) => {
  const { desk } = begin(t);
  await desk.signIn({ ...fixtures.signIn, password: 'Tannenbaum' });
  const { step, problem, isSessionOver } = desk.get();
  assert.deepEqual([step, problem?.code, isSessionOver], ['signIn', 'sign_in_failed', false]);
});

test('a counter where the clerk may not work is not taken', async (t) => {
  const { desk } = begin(t);
  await desk.signIn(fixtures.signIn);
  desk.choosePlace({ office, counter: 'schalter-99' });
  assert.equal(desk.get().step, 'place');
});

test('a clerk calls, calls again, serves and finishes', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await desk.callNext();
  const { ticket } = desk.get();
  assert.deepEqual([ticket?.state, ticket?.counter], ['called', place.counter]);
  assert.ok(client.board.get().value?.calls.some(({ number }) => number === ticket?.number));
  await desk.recall();
  assert.equal(desk.get().ticket?.recalls, 1);
  await desk.start();
  assert.equal(desk.get().ticket?.state, 'serving');
  await desk.finish();
  assert.equal(desk.get().ticket, null);
  assert.equal(desk.get().problem, null);
});

test('who does not come after another call is missed, and the next one is called', async (t) => {
  const { desk } = await beginAtWork(t);
  await desk.callNext();
  const first = desk.get().ticket?.id;
  await desk.miss();
  assert.deepEqual(desk.get().problem?.params, { recalls: 0, needed: 1 });
  await desk.recall();
  await desk.miss();
  assert.equal(desk.get().ticket, null);
  await desk.callNext();
  assert.notEqual(desk.get().ticket?.id, first);
});

test('an empty queue is said, until somebody else is called', async (t) => {
  const { client, desk } = await beginAtWork(t);
  for (let visits = 0; visits < 2; visits += 1) {
    await desk.callNext();
    await desk.finish();
  }
  await desk.callNext();
  assert.deepEqual([desk.get().ticket, desk.get().isQueueEmpty, desk.get().problem], [null, true, null]);
  await client.tickets.draw(office, { services: [{ id: 'bewohnerparkausweis', quantity: 1 }] });
  await desk.callNext();
  assert.equal(desk.get().isQueueEmpty, false);
  assert.ok(desk.get().ticket);
});

test('calling again after a lost answer calls the same ticket', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.loseAnswer('counters.callNext');
  await desk.callNext();
  assert.equal(desk.get().problem?.code, 'unreachable');
  await desk.callNext();
  assert.deepEqual([desk.get().ticket?.state, desk.get().problem], ['called', null]);
});

test('a counter that has an open ticket keeps it', async (t) => {
  const { desk } = await beginAtWork(t);
  await desk.callNext();
  const { ticket } = desk.get();
  await desk.callNext();
  assert.deepEqual([desk.get().problem?.code, desk.get().ticket?.id], ['ticket_open', ticket?.id]);
});

test('what happened at the counter by other hands is seen', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await client.counters.callNext(office, place.counter);
  assert.equal(desk.get().ticket?.state, 'called');
});

test('a step that came too late shows how the hall stands', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await desk.callNext();
  const resume = client.pause('tickets.start');
  const late = desk.start();
  await client.tickets.finish({ office, id: desk.get().ticket?.id ?? '' });
  resume();
  await late;
  assert.deepEqual([desk.get().problem?.code, desk.get().ticket], ['ticket_state', null]);
});

test('a second press while the first is on its way does nothing', async (t) => {
  const { client, desk } = await beginAtWork(t);
  const resume = client.pause('counters.callNext');
  const presses = [desk.callNext(), desk.callNext()];
  assert.deepEqual(desk.get().busy, ['callNext']);
  resume();
  await Promise.all(presses);
  assert.equal(client.calls.filter(({ name }) => name === 'counters.callNext').length, 1);
});

test('a session that ends in the middle asks to sign in and goes on at the same counter', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await desk.callNext();
  const { ticket } = desk.get();
  client.failOnce('tickets.finish', apiErrorOf('session_expired'));
  await desk.finish();
  const { step, isSessionOver, place: kept } = desk.get();
  assert.deepEqual([step, isSessionOver, kept], ['signIn', true, place]);
  await desk.signIn(fixtures.signIn);
  assert.deepEqual([desk.get().step, desk.get().isSessionOver], ['work', false]);
  assert.equal(desk.get().ticket?.id, ticket?.id);
});

test('a session that was found to be over elsewhere asks to sign in; whoever does not work is left alone', async (t) => {
  const { desk } = await beginAtWork(t);
  desk.noteSessionOver();
  const { step, isSessionOver, place: kept } = desk.get();
  assert.deepEqual([step, isSessionOver, kept], ['signIn', true, place]);
  await desk.signIn(fixtures.signIn);
  desk.leavePlace();
  desk.noteSessionOver();
  assert.deepEqual([desk.get().step, desk.get().isSessionOver], ['place', false]);
});

test('a stream that ends with the session asks to sign in', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.hall.set({ status: 'failed', error: apiErrorOf('session_expired') });
  assert.deepEqual([desk.get().step, desk.get().isSessionOver], ['signIn', true]);
});

test('a desk that learns at once that the session is over follows nothing', async (t) => {
  const { client, desk } = begin(t);
  await desk.signIn(fixtures.signIn);
  client.hall.set({ status: 'failed', error: apiErrorOf('session_expired') });
  desk.choosePlace(place);
  const before = desk.get();
  assert.equal(before.step, 'signIn');
  client.hall.set({ status: 'live', value: fixtures.hall });
  assert.equal(desk.get(), before);
});

test('what the stream says while a step is on its way does not replace the ticket', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await desk.callNext();
  const resume = client.pause('tickets.start');
  const started = desk.start();
  client.hall.set({ status: 'live', value: fixtures.halls.empty });
  assert.equal(desk.get().ticket?.state, 'called');
  resume();
  await started;
  assert.equal(desk.get().ticket?.state, 'serving');
});

test('a lost connection is visible and keeps the ticket', async (t) => {
  const { client, desk } = await beginAtWork(t);
  await desk.callNext();
  client.offline();
  const { hall, ticket } = desk.get();
  assert.deepEqual([hall?.status, ticket?.state], ['stale', 'called']);
});

test('another counter is taken without signing in again', async (t) => {
  const { desk } = await beginAtWork(t);
  await desk.callNext();
  desk.leavePlace();
  assert.deepEqual([desk.get().step, desk.get().hall, desk.get().ticket], ['place', null, null]);
  desk.choosePlace({ office, counter: 'schalter-1' });
  assert.equal(desk.get().ticket?.counter, 'schalter-1');
});

test('signing out forgets everything, also without a network', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.fail('sessions.end', new ConnectionError('offline'));
  await desk.signOut();
  const { step, clerk, session, place: kept } = desk.get();
  assert.deepEqual([step, clerk, session, kept], ['signIn', null, null, null]);
});

test('a session that was begun before goes on at its counter', async (t) => {
  const client = fakeClient();
  const { token } = await client.sessions.create(fixtures.signIn);
  const desk = createDesk(client, { token, place });
  t.after(() => desk.leave());
  const { clerk, hall } = await until(desk, ({ step }) => step === 'work');
  assert.deepEqual([clerk?.name, hall], [fixtures.clerk.name, null]);
  await until(desk, (state) => state.hall !== null);
});

test('a session that is over when the desk begins asks to sign in', async (t) => {
  const desk = createDesk(fakeClient(), { token: 'old' });
  t.after(() => desk.leave());
  const { step, problem } = await until(desk, ({ isSessionOver }) => isSessionOver);
  assert.deepEqual([step, problem?.code], ['signIn', 'sign_in_required']);
});
