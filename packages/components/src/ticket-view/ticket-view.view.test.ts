import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isNewCall, toLength, toLine, toTicketView } from './ticket-view.view.ts';

const { waiting, called, finished, left } = fixtures.tickets;

test('nothing is shown while nothing is known', () => {
  assert.equal(toTicketView(undefined), undefined);
  assert.equal(toTicketView({ status: 'connecting' }), undefined);
});

test('the last known state stays while there is no connection', () => {
  assert.deepEqual(toTicketView({ status: 'stale', value: called }), { face: 'called', ticket: called });
});

test('a ticket that ends while somebody waits belongs to another day', () => {
  const error = apiErrorOf('ticket_ended');
  assert.deepEqual(toTicketView({ status: 'ended', error }), { face: 'ended', ticket: undefined });
  assert.equal(toTicketView({ status: 'ended', value: waiting, error })?.face, 'ended');
});

test('a finished visit is not called ended', () => {
  assert.equal(toTicketView({ status: 'ended', value: finished })?.face, 'finished');
});

test('a number that was given back counts as such before the stream knows it', () => {
  assert.equal(toTicketView({ status: 'live', value: waiting }, left)?.face, 'left');
});

test('what the stream says later counts more than an earlier answer', () => {
  const later: Ticket = { ...called, at: '2027-03-01T09:03:00+01:00' };
  assert.equal(toTicketView({ status: 'live', value: later }, left)?.face, 'called');
});

test('the answer for one ticket does not speak for another', () => {
  const other: Ticket = { ...waiting, id: '00000000-0000-4000-8000-0000000000ff' };
  assert.equal(toTicketView({ status: 'live', value: other }, left)?.face, 'waiting');
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
