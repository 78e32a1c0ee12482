import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallOffice } from '../../test/small-office.ts';
import type { RecordedDay, RecordedVisit } from './recorded-day.ts';
import { playWhatIf } from './what-if.ts';

const date = '2027-03-30';
const at = (time: string) => Date.parse(`${date}T${time}:00+02:00`);
const minuteMs = 60_000;
const office = smallOffice(
  {},
  {
    counters: [
      { id: '1', name: '1', queues: ['main'] },
      { id: '2', name: '2', queues: ['main'] },
    ],
  },
);
const place = { office, opensAt: at('08:00'), closesAt: at('12:00') };

function visit(index: number, facts: Partial<RecordedVisit> = {}): RecordedVisit {
  const arrivedAt = at('08:00') + index * 5 * minuteMs;
  const times = { arrivedAt, dueAt: arrivedAt + 15 * minuteMs, calledAt: arrivedAt, appointmentAt: null };
  return {
    ...{ id: String(index), queue: 'main', services: ['passport'], state: 'finished', counter: '1' },
    ...{ ...times, endedAt: arrivedAt + 8 * minuteMs, wrapUpMinutes: 2 },
    ...facts,
  };
}
const visits = Array.from({ length: 24 }, (_, index) => visit(index));
const span = (counter: string) => ({ counter, startAt: at('08:00'), endAt: at('12:00') });
const busyDay: RecordedDay = { date, visits, spans: [span('1')] };
const ask = (question: object, day = busyDay) => playWhatIf(day, { date, ...question }, place);

test('a day that nothing is asked otherwise of goes as it was', () => {
  const { asItWas, asAsked, visits: count } = ask({});
  assert.deepEqual(asAsked, asItWas);
  assert.deepEqual([count, asItWas.counters, asItWas.appointmentShare], [24, 1, 0]);
  // Ten minutes each, one every five: the last waits nearly two hours, and the last is done at noon.
  assert.deepEqual(asItWas.walkInWait, { cases: 24, p10: 11.5, p50: 57.5, p90: 103.5 });
  assert.deepEqual([asItWas.appointmentWait, asItWas.overtimeMinutes, asItWas.busyShare], [null, 0, 1]);
});

test('a second counter takes the waits away', () => {
  const { asAsked } = ask({ counters: 2 });
  assert.deepEqual([asAsked.counters, asAsked.walkInWait?.p90, asAsked.busyShare], [2, 0, 0.5]);
});

test('without any counter nobody is served', () => {
  const { asAsked } = ask({ counters: 0 });
  assert.deepEqual([asAsked.counters, asAsked.unserved, asAsked.walkInWait], [0, 24, null]);
});

test('more counters than the office has do everything', () => {
  assert.equal(ask({ counters: 5 }).asAsked.counters, 5);
});

test('the counters that are chosen serve every queue, if so many can', () => {
  const two = smallOffice(
    {},
    {
      services: [],
      counters: [
        { id: '1', name: '1', queues: ['main'] },
        { id: '2', name: '2', queues: ['main'] },
        { id: '3', name: '3', queues: ['other'] },
      ],
    },
  );
  const others = visits.map((each, index) => (index % 4 ? each : { ...each, queue: 'other' }));
  const { asAsked } = playWhatIf(
    { ...busyDay, visits: others },
    { date, counters: 2 },
    { ...place, office: two },
  );
  assert.equal(asAsked.unserved, 0);
});

test('more appointments are spread over the day and wait less', () => {
  const { asItWas, asAsked } = ask({ appointmentShare: 1 });
  assert.equal(asAsked.appointmentShare, 1);
  assert.equal(asAsked.walkInWait, null);
  assert.ok(asAsked.appointmentWait!.p90 < asItWas.walkInWait!.p90);
  assert.equal(asAsked.appointmentWait!.p90, 0);
});

test('fewer appointments come when walk-ins came', () => {
  const booked = visits.map((each, index) =>
    index % 2 ? each : { ...each, appointmentAt: each.arrivedAt, dueAt: each.arrivedAt },
  );
  const { asItWas, asAsked } = ask({ appointmentShare: 0 }, { ...busyDay, visits: booked });
  assert.deepEqual([asItWas.appointmentShare, asAsked.appointmentShare], [0.5, 0]);
  assert.deepEqual([asAsked.appointmentWait, asAsked.walkInWait?.cases], [null, 24]);
});

test('the same question has the same answer', () => {
  assert.deepEqual(ask({ appointmentShare: 0.4, counters: 2 }), ask({ appointmentShare: 0.4, counters: 2 }));
});

test('who left without a call is served when somebody calls in time', () => {
  const day = {
    ...busyDay,
    visits: visits.map((each, index) =>
      index < 18
        ? each
        : visit(index, { state: 'left', calledAt: null, endedAt: at('10:10'), counter: null }),
    ),
  };
  const { asItWas, asAsked } = ask({ counters: 2 }, day);
  assert.deepEqual([asItWas.unserved, asAsked.unserved], [6, 0]);
});

test('counters that nobody set are at work from their first call to their last end', () => {
  const { asItWas } = ask({}, { ...busyDay, spans: [] });
  assert.equal(asItWas.counters, 1);
  assert.equal(asItWas.unserved, 0);
});

test('a visit whose end was noted on another day takes as long as the others', () => {
  const day = { ...busyDay, visits: [...visits.slice(0, 23), visit(23, { endedAt: null })] };
  assert.deepEqual(ask({}, day).asItWas, ask({}).asItWas);
});
