import { fixtures } from '@wartemarke/client/testing';
import type { Hall, QueueTicket } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHallView, toNewcomers, toRecallsLeft } from './hall.view.ts';

const { hall } = fixtures;
const numbersOf = (tickets: readonly QueueTicket[]) => tickets.map(({ number }) => number);
const [first] = hall.tickets as [QueueTicket];

/** The hall, with something else about one of its tickets. */
function withTicket(number: string, changes: Partial<QueueTicket>): Hall {
  const tickets = hall.tickets.map((each) => (each.number === number ? { ...each, ...changes } : each));
  return { ...hall, tickets };
}

test('a counter sees who waits for it in their order, and apart from them who waits for others', () => {
  const { mine, others } = toHallView(hall, 'schalter-4');
  assert.deepEqual(numbersOf(mine), ['V301', 'V302']);
  assert.deepEqual(numbersOf(others), ['A104', 'A105']);
});

test('a counter that serves every queue sees nobody apart', () => {
  const { mine, others } = toHallView(hall, 'schalter-3');
  assert.deepEqual(numbersOf(mine), ['A104', 'A105', 'V301', 'V302']);
  assert.deepEqual(others, []);
});

test('the own queues come first', () => {
  const { queues } = toHallView(hall, 'schalter-4');
  assert.deepEqual(
    queues.map(({ id, isMine }) => [id, isMine]),
    [
      ['verkehr', true],
      ['meldewesen', false],
    ],
  );
});

test('the other counters are shown with whom they have', () => {
  const { counters } = toHallView(hall, 'schalter-4');
  assert.deepEqual(
    counters.map(({ name, guest }) => [name, guest?.number]),
    [
      ['Schalter 1', 'A101'],
      ['Schalter 2', 'A102'],
      ['Schalter 3', 'A103'],
      ['Schalter 5', undefined],
    ],
  );
});

test('who was not there before is a newcomer, if they wait for this counter', () => {
  const before: Hall = { ...hall, tickets: hall.tickets.filter(({ number }) => !/302|105/.test(number)) };
  assert.deepEqual(numbersOf(toNewcomers(before, hall, 'schalter-4')), ['V302']);
});

test('the first state of a hall has no newcomers, and neither has that of another office', () => {
  const elsewhere = { ...hall, tickets: [], office: { ...hall.office, id: 'elsewhere' } };
  assert.deepEqual(toNewcomers(undefined, hall, 'schalter-4'), []);
  assert.deepEqual(toNewcomers(elsewhere, hall, 'schalter-4'), []);
});

test('who was passed on to another counter does not wait for this one', () => {
  const passed = withTicket('V301', { forCounter: 'schalter-5' });
  assert.deepEqual(numbersOf(toHallView(passed, 'schalter-4').mine), ['V302']);
  assert.equal(toHallView(passed, 'schalter-5').mine[0]?.number, 'V301');
});

test('a counter that handles some services only does not get the others', () => {
  const counters = hall.counters.map((each) => ({ ...each, services: ['fuehrerscheinumtausch'] }));
  const { mine, next } = toHallView({ ...hall, counters }, 'schalter-4');
  assert.deepEqual([numbersOf(mine), next?.number], [['V302'], 'V302']);
});

test('nobody of a queue that pauses comes next, though they wait and can be chosen', () => {
  const queues = hall.queues.map((queue) => ({ ...queue, state: 'paused' as const }));
  const { mine, next } = toHallView({ ...hall, queues }, 'schalter-4');
  assert.deepEqual([numbersOf(mine), next], [['V301', 'V302'], undefined]);
});

test('who was put aside and who missed the call stand apart', () => {
  const parked = toHallView(withTicket('V301', { state: 'parked' }), 'schalter-4');
  assert.deepEqual([numbersOf(parked.parked), numbersOf(parked.mine)], [['V301'], ['V302']]);
  const missed = toHallView(withTicket('V301', { state: 'missed' }), 'schalter-4');
  assert.deepEqual([numbersOf(missed.missed), numbersOf(missed.mine)], [['V301'], ['V302']]);
});

test('so many recalls are left as the town wants, and never fewer than none', () => {
  const rules = { ...hall.rules, recallsBeforeMiss: 2 };
  const left = [0, 1, 2, 3].map((recalls) => toRecallsLeft({ ...first, recalls }, rules));
  assert.deepEqual(left, [2, 1, 0, 0]);
});
