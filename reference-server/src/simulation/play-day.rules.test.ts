import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { playDay, type PlayedVisit, type Shift } from './play-day.ts';

const minuteMs = 60_000;
const at = (minutes: number) => minutes * minuteMs;

let count = 0;
function visit(arrived: number, busyMinutes: number, facts: Partial<PlayedVisit> = {}): PlayedVisit {
  count += 1;
  const times = { arrivedAt: at(arrived), dueAt: at(arrived + 15), appointmentAt: null };
  return { id: String(count), queue: 'a', services: ['card'], busyMinutes, ...times, ...facts };
}

const shift = (counter: string, from: number, to: number, facts: Partial<Shift> = {}): Shift => ({
  ...{ counter, queues: ['a'], startAt: at(from), endAt: at(to) },
  ...facts,
});

const play = (visits: PlayedVisit[], shifts: Shift[], closes = 240) => {
  const played = playDay({ visits, shifts, closesAt: at(closes) });
  const calls = played.calls.map(({ visit, counter, calledAt }) => [visit.id, counter, calledAt / minuteMs]);
  return { ...played, calls, waits: played.calls.map(({ waitMinutes }) => waitMinutes) };
};

test('a counter takes whoever is due first of those who are there', () => {
  const first = visit(0, 10);
  const walkIn = visit(1, 10);
  const appointment = visit(5, 10, { appointmentAt: at(10), dueAt: at(10) });
  const later = visit(12, 10, { appointmentAt: at(12), dueAt: at(12) });
  const { calls, waits } = play([later, walkIn, appointment, first], [shift('1', 0, 240)]);
  assert.deepEqual(calls, [
    [first.id, '1', 0],
    [appointment.id, '1', 10],
    [later.id, '1', 20],
    [walkIn.id, '1', 30],
  ]);
  assert.deepEqual(waits, [0, 0, 8, 29]);
});

test('whoever is called before the appointment has not waited', () => {
  const early = visit(5, 10, { appointmentAt: at(30), dueAt: at(30) });
  assert.deepEqual(play([early], [shift('1', 0, 240)]).waits, [0]);
});

test('a counter passes over what it does not do', () => {
  const passport = visit(0, 10, { services: ['passport', 'card'] });
  const card = visit(1, 10);
  const other = visit(0, 10, { queue: 'b' });
  const cards = shift('1', 0, 240, { services: ['card'] });
  assert.deepEqual(play([passport, card, other], [cards]).calls, [[card.id, '1', 1]]);
});

test('a break is kept once the visit has ended, and who waits is called after it', () => {
  const [one, two] = [visit(0, 30), visit(1, 10)];
  const { calls } = play([one, two], [shift('1', 0, 20), shift('1', 45, 240)]);
  assert.deepEqual(calls, [
    [one.id, '1', 0],
    [two.id, '1', 45],
  ]);
});

test('a counter that changes queues takes those of its present shift', () => {
  const other = visit(0, 10, { queue: 'b' });
  const own = visit(100, 10);
  const { calls } = play([other, own], [shift('1', 0, 60), shift('1', 60, 240, { queues: ['b', 'a'] })]);
  assert.deepEqual(calls, [
    [other.id, '1', 60],
    [own.id, '1', 100],
  ]);
});

test('who waits at closing is served by those who stay until then, which is overtime', () => {
  const visits = [visit(0, 20), visit(1, 20), visit(2, 20)];
  const { calls, overtimeMinutes, busyShare } = play(visits, [shift('1', 0, 30), shift('2', 0, 10)], 30);
  assert.deepEqual(
    calls.map(([, counter, minute]) => [counter, minute]),
    [
      ['1', 0],
      ['2', 1],
      ['1', 20],
    ],
  );
  assert.equal(overtimeMinutes, 10);
  assert.equal(busyShare, 60 / (40 + 10 + 11));
});

test('people go home when nobody calls them, and are named', () => {
  const [served, gone, unserved] = [
    visit(0, 20),
    visit(1, 5, { leavesAt: at(15) }),
    visit(2, 5, { queue: 'b' }),
  ];
  const { calls, uncalled } = play([served, gone, unserved], [shift('1', 0, 240)]);
  assert.deepEqual(calls, [[served.id, '1', 0]]);
  assert.deepEqual(uncalled, [gone, unserved]);
});

test('a day without counters or without people is played too', () => {
  const lonely = visit(0, 10);
  assert.deepEqual(playDay({ visits: [lonely], shifts: [], closesAt: 0 }), {
    ...{ calls: [], uncalled: [lonely], overtimeMinutes: 0, busyShare: 0 },
  });
  assert.equal(play([], [shift('1', 0, 240)]).busyShare, 0);
});

const anyVisits = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 40 })), {
  maxLength: 40,
});
const anyShifts = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 });

test('everybody is called once, never before arriving, and no counter has two at a time', () => {
  fc.assert(
    fc.property(anyVisits, anyShifts, (people, starts) => {
      const visits = people.map(([arrived, busy]) => visit(arrived, busy));
      const shifts = starts.map((from, index) => shift(String(index), from, 240));
      const { calls, uncalled } = playDay({ visits, shifts, closesAt: at(240) });
      assert.deepEqual(uncalled, []);
      assert.equal(new Set(calls.map(({ visit: { id } }) => id)).size, visits.length);
      assert.ok(calls.every(({ visit: { arrivedAt }, calledAt }) => calledAt >= arrivedAt));
      for (const { counter } of shifts) {
        const own = calls.filter((call) => call.counter === counter);
        assert.ok(own.every(({ calledAt }, index) => calledAt >= (own[index - 1]?.freeAt ?? 0)));
      }
    }),
  );
});
