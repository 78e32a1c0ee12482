import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Insights } from '@wartemarke/contract';
import { office } from './booked.ts';
import { describeOnEngines } from './engines.ts';
import {
  record,
  recordedAppointment,
  recordedSpan,
  recordedTicket,
  times,
  type RecordedTimes,
} from './recorded-days.ts';
import { startServer } from './start-server.ts';

const now = '2027-03-30T18:00:00+02:00';
const monday = '2027-03-29';
const range = { from: monday, to: monday };
const card = 'personalausweis';
const never = { called_at: null, first_called_at: null, started_at: null };

describeOnEngines('insights', (engine) => {
  async function start(t: TestContext) {
    const server = await startServer(t, { now, engine });
    const clerk = await server.asClerk();
    return { server, clerk, db: server.database.db };
  }

  async function ask(
    t: TestContext,
    recorded: Parameters<typeof record>[1],
    asked = range,
  ): Promise<Insights> {
    const { clerk, db } = await start(t);
    await record(db, recorded);
    return clerk.insights.get(office, asked);
  }

  const ticketsOf = (count: number, facts: Partial<RecordedTimes> = {}, row = {}) =>
    times(count, () => recordedTicket({ date: monday, ...facts }, row));

  test('days on which nothing happened have no figures, and every service its present length', async (t) => {
    const { durations, ...figures } = await ask(t, {});
    assert.deepEqual(figures, {
      ...{ office, timeZone: 'Europe/Berlin', ...range, fewestCases: 5 },
      visits: { appointments: 0, walkIns: 0 },
      onlineShare: null,
      noShows: { share: null, weekdays: [], leadTimes: [] },
      waits: { appointments: null, walkIns: null },
      ...{ serviceTimes: [], load: [], days: [] },
    });
    assert.deepEqual(
      durations.map(({ service, durationMinutes, additionalMinutes, suggestedMinutes }) => [
        ...[service, durationMinutes, additionalMinutes, suggestedMinutes],
      ]),
      [
        [card, 15, 10, null],
        ['meldebescheinigung', 10, 10, null],
        ['abholung', 5, 5, null],
      ],
    );
  });

  test('visits are counted by the way they came, and only those that ended well', async (t) => {
    const booked = () => ({
      appointment: crypto.randomUUID(),
      appointment_at: new Date(`${monday}T09:05:00+02:00`),
    });
    const { visits, waits } = await ask(t, {
      tickets: [
        ...ticketsOf(6),
        ...times(7, () => recordedTicket({ date: monday }, booked())),
        recordedTicket({ date: monday }, { state: 'left', ...never }),
        recordedTicket({ date: monday }, { state: 'missed', started_at: null }),
      ],
    });
    assert.deepEqual(visits, { appointments: 7, walkIns: 6 });
    // Whoever missed the call was called after a wait like the others; an appointment's wait begins with its start.
    assert.deepEqual(waits, {
      appointments: { cases: 7, p10: 5, p50: 5, p90: 5 },
      walkIns: { cases: 7, p10: 10, p50: 10, p90: 10 },
    });
  });

  test('a wait ends with the first call, and is none before the appointment', async (t) => {
    const early = { appointment: null, appointment_at: new Date(`${monday}T09:30:00+02:00`) };
    const calledAgain = { called_at: new Date(`${monday}T11:00:00+02:00`), returns: 1, queue: 'pick-up' };
    const tickets = [...ticketsOf(5, { waited: 10 }, early), ...ticketsOf(15, { waited: 30 }, calledAgain)];
    const { waits } = await ask(t, { tickets });
    assert.deepEqual(waits.walkIns, { cases: 20, p10: 0, p50: 30, p90: 30 });
  });

  test('of those whom another office passed on, the wait is not known', async (t) => {
    const passedOn = recordedTicket({ date: monday, waited: 90 });
    const origin = { office: 'kfz', passed_office: passedOn.office, passed_ticket: passedOn.id };
    const { waits } = await ask(t, {
      tickets: [...ticketsOf(5, { waited: 10 }), passedOn, recordedTicket({ date: monday }, origin)],
    });
    assert.deepEqual(waits.walkIns, { cases: 5, p10: 10, p50: 10, p90: 10 });
  });

  test('service times are those of one service, by quantity, and of what was really done', async (t) => {
    const services = (...list: [id: string, quantity: number][]) =>
      JSON.stringify(list.map(([id, quantity]) => ({ id, quantity })));
    const { serviceTimes } = await ask(t, {
      tickets: [
        ...ticketsOf(5, { served: 12 }),
        ...ticketsOf(5, { served: 20 }, { services: services([card, 2]) }),
        ...ticketsOf(5, { served: 4 }, { done_services: services(['abholung', 1]) }),
        ...ticketsOf(5, { served: 60 }, { services: services([card, 1], ['meldebescheinigung', 1]) }),
        ...ticketsOf(5, { served: 1 }, { passed_office: 'kfz', passed_ticket: crypto.randomUUID() }),
        // Nobody pressed a key; the next morning ended it.
        ...ticketsOf(5, { served: 1300 }),
        ...ticketsOf(4, { served: 8 }, { services: services(['meldebescheinigung', 1]) }),
      ],
    });
    const minutes = (of: number) => ({ cases: 5, p10: of, p50: of, p90: of });
    assert.deepEqual(serviceTimes, [
      { service: 'abholung', name: 'Abholung', quantity: 1, minutes: minutes(4) },
      { service: card, name: 'Personalausweis', quantity: 1, minutes: minutes(12) },
      { service: card, name: 'Personalausweis', quantity: 2, minutes: minutes(20) },
    ]);
  });

  test('nobody came to an appointment that was missed, or at which nobody checked in', async (t) => {
    const appointment = (bookedDaysAhead: number, facts = {}, date = monday) =>
      recordedAppointment({ date, bookedDaysAhead }, facts);
    const { noShows, onlineShare, days } = await ask(
      t,
      {
        appointments: [
          ...times(6, () => appointment(3, { online: false })),
          ...times(2, () => appointment(3, { state: 'missed' })),
          ...times(4, () => appointment(20, { state: 'confirmed' })),
          ...times(4, () => appointment(20)),
          ...times(5, () => appointment(40, { state: 'cancelled', release_at: null })),
          // Today is not over.
          ...times(5, () => appointment(0, { state: 'confirmed' }, '2027-03-30')),
          ...times(4, () => appointment(0, { state: 'missed' }, '2027-03-30')),
        ],
      },
      { from: monday, to: '2027-03-30' },
    );
    assert.deepEqual(noShows, {
      share: 0.5,
      weekdays: [{ weekday: 1, cases: 16, share: 0.375 }],
      leadTimes: [
        { fromDays: 2, toDays: 7, cases: 8, share: 0.25 },
        { fromDays: 15, toDays: 30, cases: 8, share: 0.5 },
      ],
    });
    assert.equal(onlineShare, 0.7);
    assert.deepEqual(
      days.map(({ date, noShows }) => [date, noShows]),
      [
        [monday, 6],
        ['2027-03-30', null],
      ],
    );
  });

  test('load sets arrivals against counters at work, by the office’s clock', async (t) => {
    const { load, days } = await ask(t, {
      tickets: [...ticketsOf(6, { time: '09:10' }), ...ticketsOf(4, { time: '10:10' })],
      spans: [
        recordedSpan(monday, ['08:30', '10:00']),
        recordedSpan(monday, ['09:00', '09:30'], { counter: '2', state: 'wrap_up' }),
        recordedSpan(monday, ['09:30', '10:00'], { counter: '2', state: 'break' }),
        recordedSpan('2027-03-30', ['08:00', '12:00']),
      ],
    });
    assert.deepEqual(load, [
      { weekday: 1, hour: 8, arrivals: 0, counters: 0.5 },
      { weekday: 1, hour: 9, arrivals: 6, counters: 1.5 },
      { weekday: 1, hour: 10, arrivals: null, counters: 0 },
    ]);
    assert.deepEqual(days, [{ date: monday, visits: 10, waitMinutes: 10, noShows: 0, counters: 1.33 }]);
  });

  test('a counter counts until now, until midnight, and in an hour that the clock shows twice or not at all once', async (t) => {
    const { server, db } = await start(t);
    server.clock.nowAt = Date.parse('2027-11-02T08:15:00+01:00');
    const clerk = await server.asClerk();
    const at = (instant: string) => new Date(instant);
    const span = (from: string, to: string | null) =>
      recordedSpan(monday, ['00:00', null], { started_at: at(from), ended_at: to ? at(to) : null });
    await record(db, {
      spans: [
        span('2027-03-28T01:00:00+01:00', '2027-03-28T04:00:00+02:00'),
        span('2027-10-31T01:00:00+02:00', '2027-10-31T04:00:00+01:00'),
        span('2027-11-01T23:30:00+01:00', '2027-11-02T07:00:00+01:00'),
        span('2027-11-02T08:00:00+01:00', null),
      ],
    });
    const hoursOf = async (from: string, to: string) =>
      (await clerk.insights.get(office, { from, to })).load.map(({ hour, counters }) => [hour, counters]);
    assert.deepEqual(await hoursOf('2027-03-28', '2027-03-28'), [
      [1, 1],
      [3, 1],
    ]);
    assert.deepEqual(await hoursOf('2027-10-31', '2027-10-31'), [
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    assert.deepEqual(await hoursOf('2027-11-01', '2027-11-02'), [
      [23, 0.5],
      [8, 0.25],
    ]);
  });

  test('other offices, other days and people who are still here are none of it', async (t) => {
    const { visits, days } = await ask(t, {
      tickets: [
        ...ticketsOf(5, {}, { office: 'kfz' }),
        ...ticketsOf(5, { date: '2027-03-26' }),
        ...ticketsOf(5, { date: '2027-03-30' }),
        ...ticketsOf(5, {}, { state: 'waiting', ended_at: null, ...never }),
      ],
    });
    assert.deepEqual([visits, days], [{ appointments: 0, walkIns: 0 }, []]);
  });

  const badRanges: [title: string, asked: { from: string; to: string }, code: string][] = [
    ['a day that no calendar has', { from: '2027-02-29', to: monday }, 'date_invalid'],
    ['something that is no day', { from: 'monday', to: monday }, 'date_format'],
    ['an end before the beginning', { from: monday, to: '2027-03-28' }, 'range_invalid'],
    ['sixty-three days', { from: '2027-01-01', to: '2027-03-04' }, 'range_too_long'],
  ];
  for (const [title, asked, code] of badRanges) {
    test(`${title} is refused with ${code}, as figures and as a table`, async (t) => {
      const { clerk } = await start(t);
      await assert.rejects(clerk.insights.get(office, asked), { code });
      await assert.rejects(clerk.insights.table(office, asked), { code });
    });
  }

  test('sixty-two days of another office are for its clerks alone', async (t) => {
    const { server, clerk } = await start(t);
    const asked = { from: '2027-01-01', to: '2027-03-03' };
    await clerk.insights.get(office, asked);
    await assert.rejects((await server.asClerk(['kfz'])).insights.get(office, asked), {
      code: 'office_not_found',
    });
    await assert.rejects(server.client.insights.get(office, asked), { code: 'sign_in_required' });
    await assert.rejects((await server.asDevice('kiosk')).insights.table(office, asked), {
      code: 'forbidden',
    });
  });

  test('the table has a line for a visit and nothing of a person', async (t) => {
    const { server, clerk, db } = await start(t);
    const ended = new Date(`${monday}T09:22:00+02:00`);
    const wrapUp = {
      started_at: ended,
      ended_at: new Date(ended.getTime() + 180_000),
      state: 'wrap_up' as const,
    };
    await record(db, {
      tickets: [...ticketsOf(5), recordedTicket({ date: '2027-03-30' })],
      spans: [recordedSpan(monday, ['09:22', '09:25'], wrapUp)],
    });
    const file = await clerk.insights.table(office, { from: monday, to: '2027-03-30' });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    const [head, ...lines] = text.split('\r\n');
    assert.equal(
      head,
      '\uFEFFdate;weekday;hour;way;services;wait_minutes;service_minutes;wrap_up_minutes;outcome;recalls;counter',
    );
    const line = `${monday};1;9;walk-in;${card};10;12;3;finished;0;1`;
    assert.deepEqual(lines, [...times(5, () => line), '']);
    const answer = await fetch(
      `${server.url}/v1/offices/${office}/insights.csv?from=${monday}&to=${monday}`,
      {
        headers: { Authorization: `Bearer ${await server.signIn()}` },
      },
    );
    assert.equal(answer.headers.get('Content-Type'), 'text/csv; charset=utf-8');
    assert.match(answer.headers.get('Content-Disposition') ?? '', /buergerbuero-2027-03-29-2027-03-29\.csv/);
  });

  test('a recorded day goes otherwise with other counters', async (t) => {
    const { clerk, db } = await start(t);
    const clock = (minutes: number) =>
      `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    await record(db, {
      tickets: times(24, (index) =>
        recordedTicket({ date: monday, time: clock(index * 5), waited: index * 5, served: 10 }),
      ),
      spans: [recordedSpan(monday, ['08:00', '12:00'])],
    });
    const outcome = await clerk.insights.whatIf(office, { date: monday, counters: 2 });
    assert.deepEqual([outcome.date, outcome.visits], [monday, 24]);
    assert.deepEqual([outcome.asItWas.counters, outcome.asAsked.counters], [1, 2]);
    assert.equal(outcome.asAsked.walkInWait?.p90, 0);
    assert.equal(outcome.asItWas.walkInWait?.p50, 57.5);
    const asItWas = await clerk.insights.whatIf(office, { date: monday });
    assert.deepEqual(asItWas.asAsked, outcome.asItWas);
  });

  test('a day with few visits or none cannot be played', async (t) => {
    const { clerk, db } = await start(t);
    await record(db, { tickets: ticketsOf(4) });
    for (const date of [monday, '2027-03-28', '2030-01-01'])
      await assert.rejects(clerk.insights.whatIf(office, { date }), { code: 'day_without_visits' });
    await assert.rejects(clerk.insights.whatIf(office, { date: '2027-02-30' }), { code: 'date_invalid' });
    const asked = { date: monday, counters: 65 };
    await assert.rejects(clerk.insights.whatIf(office, asked), { code: 'number_invalid' });
  });
});
