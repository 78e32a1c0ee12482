import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOffices } from '../offices/offices.ts';
import { testTown } from '../../test/test-town.ts';
import type { LineTicket } from './line-ticket.ts';
import { createSnapshot, type DayFacts } from './office-snapshot.ts';
import { nothingMeasured } from '../waiting-time/measured.ts';
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

const quietDay = { revision: 7, queueStates: [], staffed: [], signals: [], expected: [] };
const known = { measured: nothingMeasured, stopped: new Set<string>() };

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

const take = (tickets: LineTicket[], time: string, day: Partial<DayFacts> = {}, town = office) =>
  createSnapshot(
    { ...quietDay, tickets, ...day },
    { ...known, office: town, businessDate: '2027-03-30', hours, now: at(time) },
  );

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
  const wait = take([early], '07:40').outlooks.get(early.id)?.wait;
  assert.deepEqual(wait, { fromMinutes: 20, toMinutes: 25 });
});

test('who is served now keeps a counter busy for as long as is left', () => {
  const services = [{ id: 'personalausweis', quantity: 4 }];
  const served = (counter: string) =>
    ticket({ state: 'serving', counter, services, calledAt: at('09:00'), startedAt: at('09:00') });
  const next = ticket({});
  const waitAt = (time: string) => take([served('1'), served('2'), next], time).outlooks.get(next.id)!.wait!;
  const [early, late] = [waitAt('09:05'), waitAt('09:40')];
  assert.ok(early.fromMinutes >= 10 && early.toMinutes <= 45, JSON.stringify(early));
  assert.ok(late.toMinutes < early.toMinutes, JSON.stringify(late));
});

const open = (counter: string) => ({ counter, state: 'open' as const, since: at('08:00') });

test('counters that are said to be staffed are the ones that count', () => {
  const waiting = Array.from({ length: 6 }, () => ticket({ dueAt: at('08:00') }));
  const lastWait = (staffed: DayFacts['staffed']) =>
    take(waiting, '09:00', { staffed }).outlooks.get(waiting[5]!.id)!.wait!;
  const [one, two] = [lastWait([open('2')]), lastWait([open('1'), open('2')])];
  assert.ok(one.fromMinutes >= two.fromMinutes + 10, JSON.stringify([one, two]));
  assert.deepEqual(lastWait([]), two);
});

test('a counter that is only assumed to serve another queue shortens nobody’s wait', () => {
  const waiting = Array.from({ length: 6 }, () => ticket({ dueAt: at('08:00') }));
  const { outlooks, queues } = take(waiting, '09:00', { staffed: [open('2')] });
  const [last, newcomer] = [outlooks.get(waiting[5]!.id)!.wait!, queues[0]!.wait!];
  assert.ok(newcomer.fromMinutes >= last.fromMinutes, JSON.stringify([last, newcomer]));
});

test('a counter on a break comes back', () => {
  const next = ticket({});
  const onBreak = { counter: '2', state: 'break' as const, since: at('08:58') };
  const wait = take([next], '09:00', { staffed: [onBreak] }).outlooks.get(next.id)!.wait!;
  assert.ok(wait.fromMinutes >= 5 && wait.toMinutes <= 35, JSON.stringify(wait));
});

test('a paused queue calls nobody, so that nobody can say how long it takes', () => {
  const [paused, other] = [ticket({}), ticket({ queue: 'pick-up' })];
  const queueStates = [{ queue: 'service', state: 'paused' as const, said: 'Störung' }];
  const { outlooks, queues } = take([paused, other], '09:00', { queueStates });
  assert.deepEqual(outlooks.get(paused.id), { ahead: 0, wait: null });
  assert.deepEqual([queues[0]?.state, queues[0]?.said, queues[0]?.wait], ['paused', 'Störung', null]);
  assert.equal(queues[0]?.drawing, 'open');
  assert.notEqual(outlooks.get(other.id)?.wait, null);
});

test('a ticket for one counter waits for that one', () => {
  const serving = ticket({ state: 'serving', counter: '2', calledAt: at('08:58'), startedAt: at('08:59') });
  const [forTwo, forAny] = [ticket({ forCounter: '2' }), ticket({})];
  const { outlooks } = take([serving, forTwo, forAny], '09:00', { staffed: [open('1'), open('2')] });
  assert.deepEqual(outlooks.get(forAny.id)?.wait, { fromMinutes: 0, toMinutes: 5 });
  assert.ok(outlooks.get(forTwo.id)!.wait!.toMinutes >= 10);
});

test('appointments that are still to come go before a walk-in', () => {
  const expected = Array.from({ length: 4 }, (_, index) => {
    return { id: `booked ${index}`, queue: 'service', services: tenMinutes, startAt: at('09:05') };
  });
  const walkIns = [ticket({ dueAt: at('09:01') }), ticket({ dueAt: at('09:15') })];
  const lastWait = (day: Partial<DayFacts>) =>
    take(walkIns, '09:00', { staffed: [open('2')], ...day }).outlooks.get(walkIns[1]!.id)!.wait!;
  const [alone, withOthers] = [lastWait({}), lastWait({ expected })];
  assert.ok(withOthers.toMinutes >= alone.toMinutes + 15, JSON.stringify([alone, withOthers]));
});

test('a queue is open within its hours, tells a newcomer the wait, and is closed after', () => {
  const waiting = Array.from({ length: 6 }, () => ticket({ dueAt: at('08:00') }));
  const [service] = take(waiting, '09:00').queues;
  const { fromMinutes, toMinutes } = service!.wait!;
  assert.deepEqual([service?.state, service?.waiting], ['open', 6]);
  assert.ok(fromMinutes >= 15 && fromMinutes < 33 && toMinutes > 33 && toMinutes <= 60);
  const [closed] = take(waiting, '12:00').queues;
  assert.deepEqual([closed?.state, closed?.wait], ['closed', null]);
});

test('a newcomer stands before appointments that are due later than the quarter of an hour', () => {
  const later = Array.from({ length: 6 }, () => ticket({ appointmentAt: at('09:30'), dueAt: at('09:30') }));
  assert.deepEqual(take(later, '09:00').queues[0]?.wait, { fromMinutes: 0, toMinutes: 5 });
});

const drawingOf = (waiting: number, time: string, day: Partial<DayFacts> = {}) =>
  take(
    Array.from({ length: waiting }, () => ticket({ dueAt: at('08:00') })),
    time,
    day,
  ).queues[0]?.drawing;

test('who would no longer be called before closing gets no number', () => {
  assert.equal(drawingOf(5, '11:00'), 'open');
  assert.equal(drawingOf(5, '11:45'), 'not_today');
  assert.equal(drawingOf(40, '09:00'), 'not_today');
  assert.equal(drawingOf(40, '12:00'), 'closed');
});

test('the grace after closing counts, and a town may go on giving numbers', () => {
  const change = (walkIns: Partial<(typeof office.queues)[0]['walkIns']>) =>
    createOffices(
      testTown((it) => {
        it.queues[0]!.hours.weekly[0]!.lanes = 2;
        Object.assign(it.queues[0]!.walkIns, walkIns);
      }),
    ).get('buergerbuero');
  const waiting = Array.from({ length: 5 }, () => ticket({ dueAt: at('08:00') }));
  const drawing = (town: typeof office) => take(waiting, '11:45', {}, town).queues[0]?.drawing;
  assert.equal(drawing(change({ graceMinutes: 40 })), 'open');
  assert.equal(drawing(change({ stopInTime: false })), 'open');
  assert.equal(drawing(change({ stopInTime: false, maximumPerDay: 5 })), 'full');
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
