import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { playDay } from '../simulation/play-day.ts';
import { createExpectations, type Expectations } from './expectations.ts';
import { foresee } from './foresee.ts';
import { nothingMeasured } from './measured.ts';
import { newcomerId, type Scene, type SceneCounter, type SceneNewcomer, type SceneVisit } from './scene.ts';
import { testTown } from '../../test/test-town.ts';

const [office] = testTown().offices;
/** An office in which nothing is left to chance. */
const sure: Expectations = {
  ...createExpectations(office!, nothingMeasured),
  ...{ missedShare: 0, leftShare: 0, noShowShare: 0, breaksPerMinute: 1e-9, doubt: 0 },
  lateness: { mean: 0, variance: 1e-12 },
};
const exactly = (mean: number) => ({ mean, variance: 1e-9 });

function counter(id: string, facts: Partial<SceneCounter> = {}): SceneCounter {
  return { id, queues: ['a'], opensIn: 0, busy: null, closures: [], ...facts };
}

let count = 0;
function visit(minutes: number, due: number, facts: Partial<SceneVisit> = {}): SceneVisit {
  count += 1;
  return {
    ...{ id: `visit ${count}`, queue: 'a', services: [{ id: 'card' }], forCounter: null, due },
    ...{ takes: exactly(minutes), ...facts },
  };
}

const newcomer = (facts: Partial<SceneNewcomer> = {}): SceneNewcomer => ({
  ...{ queue: 'a', patienceMinutes: 15, perMinute: 0, takes: exactly(10), counters: ['1', '2', '3'] },
  ...facts,
});

const scene = (facts: Partial<Scene>): Scene => ({
  ...{ counters: [counter('1')], line: [], appointments: [], newcomers: [newcomer()] },
  ...{ expectations: sure, earlyMinutes: 30 },
  ...facts,
});

const middle = (facts: Partial<Scene>, id: string) => {
  const minutes = foresee(scene(facts), 40).quantile(id, 0.5);
  return minutes === undefined ? undefined : Math.round(minutes * 10) / 10;
};

test('when nothing is left to chance it foresees what the rule of the line makes of the day', () => {
  const people = fc.array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 30 }),
      due: fc.integer({ min: -60, max: 30 }),
      queue: fc.constantFrom('a', 'b'),
      service: fc.constantFrom('card', 'passport'),
    }),
    { maxLength: 25 },
  );
  const counters = [
    counter('1'),
    counter('2', { queues: ['a', 'b'] }),
    counter('3', { queues: ['b', 'a'], services: ['card'], opensIn: 7 }),
  ];
  fc.assert(
    fc.property(people, (drawn) => {
      const line = drawn
        .map(({ minutes, due, queue, service }, index) =>
          // No two are due together.
          visit(minutes + index / 97, due + index / 1000, { queue, services: [{ id: service }] }),
        )
        .toSorted((one, other) => one.due - other.due);
      const outcomes = foresee(scene({ counters, line, newcomers: [] }), 1);
      const { calls } = playDay({
        visits: line.map(({ id, queue, services, due, takes }) => ({
          ...{ id, queue, arrivedAt: 0, appointmentAt: null, busyMinutes: takes.mean },
          services: services.map((each) => each.id),
          dueAt: due * 60_000,
        })),
        shifts: counters.map((each) => ({
          ...{ counter: each.id, queues: each.queues, services: each.services },
          ...{ startAt: each.opensIn * 60_000, endAt: Infinity },
        })),
        closesAt: Infinity,
      });
      // Nor do two counters become free at the same moment: that is a tie, which each of the two breaks in its own way.
      const free = [7, ...calls.map(({ visit, calledAt }) => calledAt / 60_000 + visit.busyMinutes)].toSorted(
        (one, other) => one - other,
      );
      fc.pre(free.every((at, index) => index === 0 || at - free[index - 1]! > 0.001));
      for (const { visit, calledAt } of calls) {
        const minutes = outcomes.quantile(visit.id, 0.5)!;
        assert.ok(Math.abs(minutes - calledAt / 60_000) < 0.02, `${visit.id}: ${minutes}`);
      }
      assert.equal(calls.length, line.length);
    }),
    { numRuns: 60 },
  );
});

test('whom no counter serves has no outcome', () => {
  const lost = visit(10, 0, { queue: 'b' });
  assert.equal(middle({ line: [lost] }, lost.id), undefined);
  assert.equal(middle({ counters: [] }, newcomerId('a')), undefined);
  assert.equal(foresee(scene({ counters: [] }), 10).shareWithin(newcomerId('a'), 1e6), 0);
});

test('a newcomer stands behind those who are due before', () => {
  const line = [visit(10, 5), visit(10, 14), visit(10, 16)];
  assert.equal(middle({ line }, newcomerId('a')), 20);
  assert.equal(middle({ line, newcomers: [newcomer({ patienceMinutes: 0 })] }, newcomerId('a')), 0);
});

test('a newcomer is called only where the queue is served', () => {
  const counters = [counter('1'), counter('2', { queues: ['b'] })];
  assert.equal(middle({ counters, line: [visit(10, 5)] }, newcomerId('a')), 10);
});

test('an appointment that is still to come goes before a walk-in who is due later', () => {
  const walkIns = [visit(10, 2), visit(10, 14)];
  const booked = { id: 'booked', queue: 'a', services: [{ id: 'card' }], start: 8, takes: exactly(12) };
  assert.equal(middle({ line: walkIns, appointments: [booked] }, walkIns[1]!.id), 22);
  assert.equal(middle({ line: walkIns, appointments: [{ ...booked, start: 14.5 }] }, walkIns[1]!.id), 10);
  const nobody = { ...sure, noShowShare: 1 };
  assert.equal(middle({ line: walkIns, appointments: [booked], expectations: nobody }, walkIns[1]!.id), 10);
});

test('who is busy, on a break or closed over noon calls later', () => {
  const next = visit(10, 0);
  const after = visit(10, 1);
  const line = [next, after];
  const busy = { id: 'x', elapsed: 4, takes: exactly(10) };
  assert.equal(middle({ line, counters: [counter('1', { busy })] }, next.id), 6);
  assert.equal(middle({ line, counters: [counter('1', { closures: [[5, 35]] })] }, after.id), 35);
  const breaks = { ...sure, breaksPerMinute: 1e9, breakMinutes: exactly(20) };
  assert.equal(middle({ line, expectations: breaks }, after.id), 30);
});

test('one who does not come when called takes a counter for a moment only', () => {
  const line = [visit(30, 0), visit(30, 1)];
  const missed = { ...sure, missedShare: 1, missed: exactly(3) };
  assert.equal(middle({ line, expectations: missed }, line[1]!.id), 3);
  assert.equal(middle({ line, expectations: { ...sure, leftShare: 1 } }, line[1]!.id), 0);
});

test('the same scene has the same outcomes, and the order of counters alone changes nothing for the rest', () => {
  const line = [visit(10, 0), visit(5, 1), visit(20, 2)];
  const facts = { line, counters: [counter('1'), counter('2')], expectations: { ...sure, doubt: 0.2 } };
  const [one, other] = [foresee(scene(facts)), foresee(scene(facts))];
  for (const part of [0.1, 0.5, 0.9]) {
    assert.equal(one.quantile(line[2]!.id, part), other.quantile(line[2]!.id, part));
  }
});

const manyVisits = fc.array(fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: -30, max: 10 })), {
  maxLength: 25,
});

test('one more in a line never brings a newcomer forward, in no part of the runs', () => {
  // A break that comes a visit earlier or later can do either; everything else cannot.
  const chancy = { ...createExpectations(office!, nothingMeasured), breaksPerMinute: 1e-9 };
  const counters = [counter('1'), counter('2')];
  fc.assert(
    fc.property(
      manyVisits,
      fc.integer({ min: 2, max: 40 }),
      fc.integer({ min: 1, max: 200 }),
      (some, one, left) => {
        const toVisits = (list: typeof some) =>
          list.map(([minutes, due], index) => ({
            ...visit(minutes, due, { takes: { mean: minutes, variance: minutes ** 2 / 4 } }),
            id: `ticket ${index}`,
          }));
        const fewer = foresee(scene({ line: toVisits(some), counters, expectations: chancy }), 50);
        const more = foresee(
          scene({ line: toVisits([...some, [one, 0]]), counters, expectations: chancy }),
          50,
        );
        const id = newcomerId('a');
        assert.ok(more.shareWithin(id, left) <= fewer.shareWithin(id, left));
        for (const part of [0.1, 0.5, 0.9]) {
          assert.ok(more.quantile(id, part)! >= fewer.quantile(id, part)! - 1e-9);
        }
      },
    ),
    { numRuns: 60 },
  );
});
