import { apiErrorOf, fakeNowAt, fixtures } from '@wartemarke/client/testing';
import type { TicketCaseState } from '@wartemarke/client';
import type { Ticket } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNewCall, toLength, toLine, toSaidAhead, toServerNow, toTicketView } from './ticket-view.view.ts';

const { waiting, called, finished, missed } = fixtures.tickets;
const dayMs = 24 * 3_600_000;

const view = (ticket: Ticket | null, live: TicketCaseState['live'], now = fakeNowAt) =>
  toTicketView({ ticket, live }, now);

test('nothing is shown while nothing is known', () => {
  assert.equal(view(null, { status: 'connecting' }), undefined);
});

test('the last known state stays while there is no connection', () => {
  assert.deepEqual(view(called, { status: 'stale' }), { face: 'called', ticket: called, canReturn: false });
});

test('a ticket that ends while somebody waits belongs to another day', () => {
  const live = { status: 'ended', error: apiErrorOf('ticket_ended') } as const;
  assert.equal(view(null, live)?.face, 'ended');
  assert.equal(view(waiting, live)?.face, 'ended');
});

test('a tab that was left open over night says so without a connection too', () => {
  assert.equal(view(waiting, { status: 'stale' }, fakeNowAt + dayMs)?.face, 'ended');
  assert.equal(view(finished, { status: 'stale' }, fakeNowAt + dayMs)?.face, 'finished');
  // The server knows better what day it is.
  assert.equal(view(waiting, { status: 'live' }, fakeNowAt + dayMs)?.face, 'waiting');
});

test('a finished visit is not called ended', () => {
  assert.equal(view(finished, { status: 'ended' })?.face, 'finished');
});

test('a visit that goes on elsewhere shows nothing of its own until the number there is known', () => {
  const passedOn = { office: 'nord', officeName: 'Nord', id: waiting.id, number: 'N7' };
  assert.equal(view({ ...finished, passedOn }, { status: 'connecting' }), undefined);
});

test('who missed the call may come back until the office says', () => {
  const returnUntil = '2027-03-01T09:17:00+01:00';
  const canReturn = (now: number) => view({ ...missed, returnUntil }, { status: 'live' }, now)?.canReturn;
  const until = Date.parse(returnUntil);
  assert.deepEqual([canReturn(until - 1), canReturn(until)], [true, false]);
  assert.equal(view(missed, { status: 'live' })?.canReturn, false);
});

test('the time is the server’s, also where the clock of the phone is wrong by a day', () => {
  const receivedAt = fakeNowAt - dayMs;
  const live = { status: 'stale', value: waiting, receivedAt } as const;
  assert.equal(toServerNow(live, receivedAt + 60_000), Date.parse(waiting.at) + 60_000);
  assert.equal(toServerNow({ status: 'connecting' }, receivedAt), receivedAt);
});

test('a call is new once, and again each time that it is repeated', () => {
  const again: Ticket = { ...called, recalls: 1 };
  const elsewhere: Ticket = { ...called, calledAt: '2027-03-01T09:10:00+01:00' };
  assert.equal(isNewCall(undefined, waiting), false);
  assert.equal(isNewCall(waiting, called), true);
  assert.equal(isNewCall(called, called), false);
  assert.equal(isNewCall(called, again), true);
  assert.equal(isNewCall(called, elsewhere), true);
  assert.equal(isNewCall(called, { ...called, state: 'serving' }), false);
});

test('of a long line every fifth step is read out, of a short one each', () => {
  const said: number[] = [];
  for (const ahead of [14, 13, 10, 9, 8, 6, 5, 4, 3]) said.push(toSaidAhead(said.at(-1), ahead));
  assert.deepEqual(said, [14, 14, 14, 9, 9, 9, 5, 4, 3]);
});

test('a line longer than the phone is wide is cut, and says so', () => {
  assert.deepEqual(toLine(12), { dots: 12, hasMore: false });
  assert.deepEqual(toLine(13), { dots: 12, hasMore: true });
});

test('a text is set smaller the longer it is', () => {
  assert.deepEqual(
    ['A1042', 'A10421', '1234567890', '12345678901'].map((text) => toLength(text, 5)),
    ['short', 'long', 'long', 'longer'],
  );
});
