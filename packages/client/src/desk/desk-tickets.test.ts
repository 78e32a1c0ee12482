import assert from 'node:assert/strict';
import test from 'node:test';
import { beginAtWork, office } from '../../test/desk.ts';
import { until } from '../../test/until.ts';
import { ConnectionError, findNextFor } from '../index.ts';
import { fixtures } from '../testing/index.ts';

const parking = { services: [{ id: 'bewohnerparkausweis', quantity: 1 }] };

test('a chosen one is called, whoever is next', async (t) => {
  const { desk, ticketOf } = await beginAtWork(t);
  assert.equal(await desk.call(ticketOf('V302')?.id ?? ''), true);
  assert.deepEqual([desk.get().ticket?.number, desk.get().ticket?.counter], ['V302', 'schalter-4']);
});

test('a chosen one that a colleague called first stays with the colleague', async (t) => {
  const { client, desk, ticketOf } = await beginAtWork(t);
  const id = ticketOf('V302')?.id ?? '';
  await client.tickets.call({ office, id, counter: 'schalter-5' });
  assert.equal(await desk.call(id), false);
  const { problem, ticket } = desk.get();
  assert.deepEqual(
    [problem?.task, problem?.code, problem?.params.counter],
    ['call', 'ticket_called_elsewhere', 'Schalter 5'],
  );
  assert.equal(ticket, null);
});

test('a parked one frees the counter and is called back with its note', async (t) => {
  const { desk, ticketOf } = await beginAtWork(t);
  await desk.callNext();
  await desk.park('Holt ein Passbild.');
  const { ticket } = desk.get();
  const parked = ticketOf('V301');
  assert.deepEqual([ticket, parked?.state, parked?.note], [null, 'parked', 'Holt ein Passbild.']);
  await desk.call(parked?.id ?? '');
  assert.equal(desk.get().ticket?.number, 'V301');
});

test('the own one is passed on to another counter, which alone gets it as its next one', async (t) => {
  const { client, desk, ticketOf } = await beginAtWork(t);
  await desk.callNext();
  await desk.transfer({ counter: 'schalter-5', note: 'Nur noch bezahlen.' });
  assert.deepEqual([desk.get().ticket, ticketOf('V301')?.forCounter], [null, 'schalter-5']);
  await desk.callNext();
  assert.equal(desk.get().ticket?.number, 'V302');
  const { ticket } = await client.counters.callNext(office, 'schalter-5');
  assert.deepEqual([ticket?.number, ticket?.note], ['V301', 'Nur noch bezahlen.']);
});

test('one that waits is passed on while another one is served', async (t) => {
  const { desk, ticketOf } = await beginAtWork(t);
  await desk.callNext();
  await desk.transfer({ queue: 'meldewesen' }, ticketOf('V302')?.id);
  assert.deepEqual([desk.get().ticket?.number, ticketOf('V302')?.queue], ['V301', 'meldewesen']);
});

test('one who was called by a lost answer and served is not called again by it', async (t) => {
  const { client, desk } = await beginAtWork(t);
  client.loseAnswer('counters.callNext');
  await desk.callNext();
  const { ticket } = await until(desk, (state) => state.ticket !== null);
  await desk.finish();
  await desk.callNext();
  assert.deepEqual([ticket?.number, desk.get().ticket?.number], ['V301', 'V302']);
});

test('one who was called back by a lost answer is called back again after being put aside again', async (t) => {
  const { client, desk, ticketOf } = await beginAtWork(t);
  const id = ticketOf('V301')?.id ?? '';
  client.loseAnswer('tickets.call');
  await desk.call(id);
  await until(desk, (state) => state.ticket !== null);
  await desk.park();
  await desk.call(id);
  assert.deepEqual([ticketOf('V301')?.state, desk.get().ticket?.number], ['called', 'V301']);
});

test('nobody is passed on to nowhere', async (t) => {
  const { desk } = await beginAtWork(t);
  await desk.callNext();
  assert.equal(await desk.transfer({}), false);
  assert.equal(desk.get().problem?.code, 'transfer_target_required');
  assert.equal(desk.get().ticket?.number, 'V301');
});

test('a priority brings somebody forward, and can be taken back', async (t) => {
  const { desk, ticketOf } = await beginAtWork(t);
  const next = () => findNextFor(desk.get().hall?.value ?? fixtures.hall, 'schalter-4')?.number;
  const id = ticketOf('V302')?.id ?? '';
  await desk.prioritize(id, 'disability');
  assert.deepEqual([next(), ticketOf('V302')?.priority], ['V302', 'disability']);
  await desk.prioritize(id, null);
  assert.deepEqual([next(), ticketOf('V302')?.priority], ['V301', undefined]);
});

test('who missed the call comes back into the line', async (t) => {
  const { desk, ticketOf } = await beginAtWork(t);
  await desk.callNext();
  await desk.recall();
  await desk.miss();
  assert.equal(ticketOf('V301')?.state, 'missed');
  await desk.readmit(ticketOf('V301')?.id ?? '');
  assert.deepEqual([ticketOf('V301')?.state, ticketOf('V301')?.returns], ['waiting', 1]);
});

test('what was really done is said at the end, and the case is finished before the next one', async (t) => {
  const { client, desk, counter } = await beginAtWork(t);
  await desk.callNext();
  const services = [{ id: 'fuehrerscheinumtausch', quantity: 1 }];
  await desk.finish({ services, wrapUp: true });
  assert.deepEqual(client.calls.at(-1)?.args, [
    { office, id: fixtures.hall.tickets.find(({ number }) => number === 'V301')?.id, services, wrapUp: true },
  ]);
  assert.deepEqual([desk.get().ticket, counter()?.state], [null, 'wrap_up']);
  await desk.callNext();
  assert.equal(counter()?.state, 'open');
});

test('the next one is called at once after a finished one, where the clerk wants that', async (t) => {
  const { desk } = await beginAtWork(t);
  desk.callAtOnce(true);
  await desk.callNext();
  await desk.finish();
  const { ticket } = await until(desk, (state) => state.ticket?.number === 'V302');
  assert.equal(ticket?.state, 'called');
});

test('the next one is called at once after a missed one too, but not into a wrap-up', async (t) => {
  const { client, desk } = await beginAtWork(t);
  desk.callAtOnce(true);
  await desk.callNext();
  await desk.recall();
  await desk.miss();
  await until(desk, (state) => state.ticket?.number === 'V302');
  await desk.finish({ wrapUp: true });
  await client.tickets.draw(office, parking);
  assert.deepEqual([desk.get().ticket, desk.get().busy], [null, []]);
});

test('an empty counter gets who comes at once, where the clerk wants that', async (t) => {
  const { client, desk } = await beginAtWork(t);
  for (const _ of ['V301', 'V302']) {
    await desk.callNext();
    await desk.finish();
  }
  await desk.callNext();
  await client.tickets.draw(office, parking);
  assert.deepEqual([desk.get().ticket, desk.get().busy], [null, []]);
  desk.callAtOnce(true);
  await client.tickets.draw(office, parking);
  const { ticket } = await until(desk, (state) => state.ticket !== null);
  assert.equal(ticket?.number, 'V303');
});

test('nobody is called by itself to a counter that has a break', async (t) => {
  const { client, desk, counter } = await beginAtWork(t);
  for (const _ of ['V301', 'V302']) {
    await desk.callNext();
    await desk.finish();
  }
  desk.callAtOnce(true);
  await desk.callNext();
  await desk.setCounter('break');
  await client.tickets.draw(office, parking);
  assert.deepEqual([desk.get().ticket, desk.get().busy, counter()?.state], [null, [], 'break']);
  await desk.setCounter('open');
  await client.tickets.draw(office, parking);
  const { ticket } = await until(desk, (state) => state.ticket !== null);
  assert.equal(ticket?.number, 'V303');
});

test('who cannot be called is not tried for again and again', async (t) => {
  const { client, desk } = await beginAtWork(t);
  for (const _ of ['V301', 'V302']) {
    await desk.callNext();
    await desk.finish();
  }
  desk.callAtOnce(true);
  await desk.callNext();
  client.fail('counters.callNext', new ConnectionError('offline'));
  const before = client.calls.length;
  await client.tickets.draw(office, parking);
  await until(desk, ({ problem }) => problem?.task === 'callNext');
  client.hall.set(client.hall.get());
  assert.equal(client.calls.slice(before).filter(({ name }) => name === 'counters.callNext').length, 1);
});

test('a step without a ticket or a counter does nothing', async (t) => {
  const { client, desk } = await beginAtWork(t);
  const before = client.calls.length;
  assert.deepEqual(await Promise.all([desk.recall(), desk.finish(), desk.miss(), desk.park()]), [
    false,
    false,
    false,
    false,
  ]);
  desk.leavePlace();
  assert.equal(await desk.call('x'), false);
  assert.deepEqual(
    client.calls.slice(before).map(({ name }) => name),
    ['counters.setState'],
  );
});

test('who is next for a counter follows its queues, its skills and its pauses', () => {
  const { hall } = fixtures;
  const numberFor = (counter: string, of = hall) => findNextFor(of, counter)?.number;
  assert.deepEqual(
    ['schalter-1', 'schalter-3', 'schalter-4', 'schalter-5', 'schalter-9'].map((id) => numberFor(id)),
    ['A104', 'A104', 'V301', 'V301', undefined],
  );
  const paused = hall.queues.map((queue) => ({ ...queue, state: 'paused' as const }));
  assert.equal(numberFor('schalter-4', { ...hall, queues: paused }), undefined);
  const exchange = hall.tickets.filter(({ number }) => number === 'V302');
  assert.equal(numberFor('schalter-5', { ...hall, tickets: exchange }), undefined);
  const passedOn = exchange.map((ticket) => ({ ...ticket, forCounter: 'schalter-5' }));
  assert.equal(numberFor('schalter-5', { ...hall, tickets: passedOn }), 'V302');
  assert.equal(numberFor('schalter-4', { ...hall, tickets: passedOn }), undefined);
});
