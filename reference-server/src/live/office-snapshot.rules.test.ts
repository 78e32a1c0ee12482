import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOffices } from '../offices/offices.ts';
import { testTown } from '../../test/test-town.ts';
import type { LineTicket } from './line-ticket.ts';
import { createSnapshot } from './office-snapshot.ts';
import { createQueueHours } from './queue-hours.ts';
import { toBoard } from './board.ts';
import { toHall } from './hall.ts';
import { toTicket } from './ticket.ts';
import { toToday } from './today.ts';

const offices = createOffices(testTown((it) => (it.queues[0]!.hours.weekly[0]!.lanes = 2)));
const office = offices.get('buergerbuero');
const hours = createQueueHours(offices);
const at = (time: string) => Date.parse(`2027-03-30T${time}:00+02:00`);
const tenMinutes = [{ id: 'meldebescheinigung', quantity: 1 }];

const quietDay = { revision: 7, queueStates: [], staffed: [], signals: [] };

let lastNumber = 0;
function ticket(facts: Partial<LineTicket>): LineTicket {
  lastNumber += 1;
  const arrivedAt = facts.arrivedAt ?? at('08:00');
  return {
    ...{
      id: `ticket ${lastNumber}`,
      queue: 'service',
      drawnQueue: facts.queue ?? 'service',
      number: lastNumber,
      state: 'waiting',
      services: tenMinutes,
    },
    ...{ name: null, note: null, appointmentAt: null, arrivedAt, dueAt: arrivedAt, recalls: 0 },
    ...{ counter: null, calledAt: null, startedAt: null, endedAt: null },
    ...{ appointment: null, priority: null, forCounter: null, returns: 0, passedOn: null },
    ...facts,
  };
}

const take = (tickets: LineTicket[], time: string) =>
  createSnapshot({ ...quietDay, tickets }, { office, businessDate: '2027-03-30', hours, now: at(time) });

test('a waiting ticket knows how many of its queue come before it', () => {
  const third = ticket({ dueAt: at('08:30') });
  const first = ticket({ dueAt: at('08:10') });
  const other = ticket({ queue: 'pick-up', dueAt: at('08:00') });
  const second = ticket({ dueAt: at('08:20') });
  const gone = ticket({ state: 'left', dueAt: at('08:00') });
  const { line, outlooks } = take([third, first, other, second, gone], '09:00');
  assert.deepEqual(line, [other, first, second, third]);
  assert.deepEqual(
    [first, second, third, other, gone].map(({ id }) => outlooks.get(id)?.ahead),
    [0, 1, 2, 0, undefined],
  );
});

test('before the doors open the wait counts from the opening', () => {
  const early = ticket({ arrivedAt: at('07:40'), dueAt: at('08:00') });
  assert.deepEqual(take([early], '07:40').outlooks.get(early.id)?.wait, { fromMinutes: 10, toMinutes: 30 });
});

test('who is served now keeps a counter busy for as long as is left', () => {
  const services = [{ id: 'personalausweis', quantity: 4 }];
  const served = (counter: string) =>
    ticket({ state: 'serving', counter, services, calledAt: at('09:00'), startedAt: at('09:00') });
  const next = ticket({});
  const { outlooks } = take([served('1'), served('2'), next], '09:25');
  assert.deepEqual(outlooks.get(next.id)?.wait, { fromMinutes: 10, toMinutes: 30 });
});

test('a queue is open within its hours, tells a newcomer the wait, and is closed after', () => {
  const waiting = Array.from({ length: 6 }, () => ticket({ dueAt: at('08:00') }));
  const [service] = take(waiting, '09:00').queues;
  assert.deepEqual(
    [service?.state, service?.waiting, service?.wait],
    ['open', 6, { fromMinutes: 15, toMinutes: 45 }],
  );
  const [closed] = take(waiting, '12:00').queues;
  assert.deepEqual([closed?.state, closed?.wait], ['closed', null]);
});

test('a newcomer stands before appointments that are due later than the quarter of an hour', () => {
  const later = Array.from({ length: 6 }, () => ticket({ appointmentAt: at('09:30'), dueAt: at('09:30') }));
  assert.deepEqual(take(later, '09:00').queues[0]?.wait, { fromMinutes: 0, toMinutes: 5 });
});

test('the board shows numbers at counters, the latest first, and nothing of those who wait', () => {
  const called = ticket({ number: 12, state: 'called', counter: '2', calledAt: at('09:00'), name: 'Erika' });
  const serving = ticket({
    number: 11,
    state: 'serving',
    counter: '1',
    calledAt: at('08:50'),
    startedAt: at('08:51'),
  });
  const board = toBoard(take([serving, ticket({}), called, ticket({ state: 'finished' })], '09:00'), offices);
  assert.deepEqual(
    board.calls.map(({ number, counter, state, calledAt }) => [number, counter.name, state, calledAt]),
    [
      ['A012', 'Schalter 2', 'called', '2027-03-30T09:00:00+02:00'],
      ['A011', 'Schalter 1', 'serving', '2027-03-30T08:50:00+02:00'],
    ],
  );
  assert.deepEqual([board.revision, board.queues.map(({ waiting }) => waiting)], [7, [1, 0]]);
  assert.equal(JSON.stringify(board).includes('Erika'), false);
});

test('the hall shows clerks who waits in which order, and who is at which counter', () => {
  const called = ticket({ state: 'called', counter: '2', calledAt: at('09:00') });
  const next = ticket({ dueAt: at('08:10'), name: 'Erika' });
  const last = ticket({ dueAt: at('08:20') });
  const hall = toHall(
    take([last, called, next, ticket({ state: 'missed', counter: '1' })], '09:00'),
    offices,
  );
  assert.deepEqual(
    hall.tickets.map(({ id, name }) => [id, name]),
    [
      [next.id, 'Erika'],
      [last.id, undefined],
      [called.id, undefined],
    ],
  );
  assert.deepEqual(
    hall.counters.map(({ id, ticket }) => [id, ticket]),
    [
      ['1', null],
      ['2', called.id],
    ],
  );
});

test('a ticket that has ended still shows how', () => {
  const missed = ticket({ number: 3, state: 'missed', counter: '1', calledAt: at('08:30') });
  const shown = toTicket(take([missed], '09:00'), missed, offices);
  assert.deepEqual(
    [shown.number, shown.state, shown.ahead, shown.wait, shown.counter?.name, shown.queue.place],
    ['A003', 'missed', null, null, 'Schalter 1', 'Wartebereich links'],
  );
});

test('today lists the hours that are not over', () => {
  const today = toToday(take([], '11:00'), new Map(), offices);
  const openings = [{ startAt: '2027-03-30T08:00:00+02:00', endAt: '2027-03-30T12:00:00+02:00' }];
  assert.deepEqual(
    today.queues.map(({ id, state, openings }) => [id, state, openings]),
    [
      ['service', 'open', openings],
      ['pick-up', 'open', openings],
    ],
  );
  assert.deepEqual(toToday(take([], '12:00'), new Map(), offices).queues[0]?.openings, []);
});

test('the next opening is found across days, holidays included', () => {
  const queue = office.queues[0]!;
  const saturdayBeforeEaster = Date.parse('2027-03-27T10:00:00+01:00');
  assert.equal(hours.nextOpeningAt(queue, at('07:00')), at('08:00'));
  assert.equal(hours.nextOpeningAt(queue, saturdayBeforeEaster), at('08:00'));
  assert.deepEqual([hours.lanes(queue, at('07:00')), hours.lanes(queue, at('12:00'))], [2, 0]);
});
