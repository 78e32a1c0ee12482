import type { DeskState } from '@wartemarke/client';
import { createDesk, type Desk } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures } from '@wartemarke/client/testing';
import type { QueueTicket } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  isHeldUp,
  isPossible,
  toClockLead,
  toConcern,
  toCounterName,
  toFace,
  toKept,
  toMinutesSince,
  toOffices,
  toStage,
  type DeskAction,
  type Stage,
} from './staff-desk.view.ts';

const { hall, clerk, office } = fixtures;
const place = { office: office.id, counter: 'schalter-4' };
const [first] = hall.tickets as [QueueTicket];
const allActions: readonly DeskAction[] = [
  ...(['callNext', 'recall', 'start', 'finish', 'wrapUp', 'services'] as const),
  ...(['miss', 'park', 'transfer', 'break', 'open'] as const),
];

function beginDesk(
  t: TestContext,
  ...options: Parameters<typeof createDesk> extends [unknown, ...infer R] ? R : never
) {
  const client = fakeClient();
  const desk: Desk = createDesk(client, ...options);
  t.after(() => desk.leave());
  return { client, desk };
}

test('the stage of a counter follows its ticket, and without one how the counter stands', () => {
  const called = { ...first, state: 'called' as const };
  const serving = { ...first, state: 'serving' as const };
  assert.deepEqual([toStage(called, 'break'), toStage(serving)], ['called', 'serving']);
  const states = ['open', 'closed', 'wrap_up', 'break'] as const;
  assert.deepEqual(
    states.map((state) => toStage(null, state)),
    ['free', 'free', 'wrapUp', 'break'],
  );
});

test('a counter that finishes a case can call or take a break, one on a break goes on first', () => {
  const possible = (stage: Stage) => allActions.filter((action) => isPossible(action, stage));
  assert.deepEqual(possible('wrapUp'), ['callNext', 'break']);
  assert.deepEqual(possible('break'), ['callNext', 'open']);
  assert.deepEqual(possible('serving'), ['callNext', 'finish', 'wrapUp', 'services', 'park', 'transfer']);
});

test('a concern names how many of what', () => {
  const service = { id: 'x', name: 'Reisepass', requirements: [] };
  const services = [
    { ...service, quantity: 1 },
    { ...service, name: 'Personalausweis', quantity: 2 },
  ];
  assert.equal(toConcern(services), 'Reisepass, 2 × Personalausweis');
});

test('minutes are whole, and never fewer than none', () => {
  const now = Date.parse('2027-03-28T03:01:59+02:00');
  const instants = ['2027-03-28T01:59:00+01:00', '2027-03-28T03:01:00+02:00', '2027-03-28T03:05:00+02:00'];
  assert.deepEqual(
    instants.map((at) => toMinutesSince(at, now)),
    [2, 0, 0],
  );
});

test('a clock that is wrong by a day is noticed', () => {
  const receivedAt = Date.parse(hall.at) - 86_400_000;
  assert.equal(toClockLead({ status: 'live', value: hall, receivedAt }), 86_400_000);
  assert.equal(toClockLead({ status: 'connecting' }), 0);
});

test('a clerk chooses among the counters of all offices, or of the one that the page names', () => {
  const other = { id: 'zulassung', name: 'Zulassung', counters: [{ id: 'k1', name: 'K1' }] };
  const empty = { ...other, id: 'archiv', counters: [] };
  const both = { ...clerk, offices: [...clerk.offices, other, empty] };
  const idsFor = (office?: string) => toOffices(both, office).map(({ id }) => id);
  assert.deepEqual(idsFor(), [office.id, 'zulassung']);
  assert.deepEqual(idsFor('zulassung'), ['zulassung']);
  assert.deepEqual(idsFor('elsewhere'), []);
});

test('a counter is called what the clerk knows it by', () => {
  assert.equal(toCounterName(clerk, place), 'Schalter 4');
  assert.equal(toCounterName(clerk, { ...place, counter: 'schalter-99' }), undefined);
  assert.equal(toCounterName(null, place), undefined);
});

test('calling again lets everything else go on, and so does what is not about the counter', () => {
  const isHeldUpBy = (...busy: DeskState['busy']) => isHeldUp({ busy });
  assert.deepEqual([isHeldUpBy(), isHeldUpBy('recall'), isHeldUpBy('recall', 'start')], [false, false, true]);
  assert.deepEqual([isHeldUpBy('queue', 'signal', 'emergency'), isHeldUpBy('transfer')], [false, true]);
});

test('a desk shows the sign-in, then the counters, then the work', async (t) => {
  const { desk } = beginDesk(t);
  assert.equal(toFace(desk.get()), 'signIn');
  await desk.signIn(fixtures.signIn);
  assert.equal(toFace(desk.get()), 'place');
  desk.choosePlace(place);
  assert.equal(toFace(desk.get()), 'work');
});

test('a kept session that cannot be asked for now is not forgotten', async (t) => {
  const { client, desk } = beginDesk(t, { token: 'kept', place });
  const kept = { token: 'kept', place, isAtWork: true, callsAtOnce: false };
  assert.equal(toFace(desk.get()), 'resuming');
  assert.deepEqual(toKept(kept, desk.get()), kept);
  client.offline();
  await settled(desk);
  assert.equal(toFace(desk.get()), 'unresumed');
  assert.deepEqual(toKept(kept, desk.get()), kept);
});

test('the token is kept with the session and dropped with it; the counter stays', async (t) => {
  const { client, desk } = beginDesk(t);
  const nothing = { isAtWork: false };
  await desk.signIn(fixtures.signIn);
  desk.choosePlace(place);
  const working = toKept(nothing, desk.get());
  assert.deepEqual(working, {
    ...{ token: desk.get().session?.token, place, isAtWork: true, callsAtOnce: false },
  });
  client.hall.set({ status: 'failed', error: apiErrorOf('session_expired') });
  assert.deepEqual(toKept(working, desk.get()), {
    ...{ token: undefined, place, isAtWork: true, callsAtOnce: false },
  });
  await desk.signOut();
  assert.deepEqual(toKept(working, desk.get()), {
    ...{ token: undefined, place, isAtWork: false, callsAtOnce: false },
  });
});

/** Resolves when the desk waits for nothing any more. */
async function settled(desk: Desk): Promise<void> {
  await new Promise<void>((resolve) => desk.subscribe(({ busy }) => busy.length === 0 && resolve()));
}
