import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareInLine, dueAt, walkInPatienceMinutes } from './due-at.ts';

const minuteMs = 60_000;
const patienceMs = walkInPatienceMinutes * minuteMs;

/** A ticket of someone who came `arrivedAt`, at most half an hour before an appointment. */
const arrival = fc
  .record({
    arrivedAt: fc.integer({ min: 0, max: 240 * minuteMs }),
    early: fc.option(fc.integer({ min: -15 * minuteMs, max: 30 * minuteMs }), { nil: null }),
  })
  .map(({ arrivedAt, early }) => ({ arrivedAt, appointmentAt: early === null ? null : arrivedAt + early }));

const line = fc.array(arrival, { minLength: 2, maxLength: 30 }).map((arrivals) =>
  arrivals
    .toSorted((one, other) => one.arrivedAt - other.arrivedAt)
    .map((ticket, index) => ({ ...ticket, dueAt: dueAt(ticket), number: index + 1, queue: 'a' }))
    .toSorted(compareInLine),
);

test('an appointment is due at its start, a late one on arrival, a walk-in after a quarter of an hour', () => {
  assert.equal(dueAt({ arrivedAt: 100, appointmentAt: 500 }), 500);
  assert.equal(dueAt({ arrivedAt: 700, appointmentAt: 500 }), 700);
  assert.equal(dueAt({ arrivedAt: 100, appointmentAt: null }), 100 + patienceMs);
});

test('nobody is overtaken by someone who comes after the instant at which they were due', () => {
  fc.assert(
    fc.property(line, (tickets) =>
      tickets.every((ticket, place) =>
        tickets.slice(0, place).every((before) => before.arrivedAt <= ticket.dueAt),
      ),
    ),
  );
});

test('a walk-in is overtaken only by who comes within the quarter of an hour after', () => {
  fc.assert(
    fc.property(line, (tickets) =>
      tickets.every((ticket, place) => {
        if (ticket.appointmentAt !== null) return true;
        return tickets.slice(0, place).every((before) => before.arrivedAt - ticket.arrivedAt <= patienceMs);
      }),
    ),
  );
});

test('an appointment that is due goes before every walk-in of the last quarter of an hour', () => {
  fc.assert(
    fc.property(line, (tickets) => {
      const due = tickets.filter(({ appointmentAt }) => appointmentAt !== null);
      return due.every((ticket) =>
        tickets
          .slice(0, tickets.indexOf(ticket))
          .every((before) => before.appointmentAt !== null || before.arrivedAt <= ticket.dueAt - patienceMs),
      );
    }),
  );
});

test('of those who are due together the lower number goes first, then the queue decides', () => {
  const tickets = [
    { dueAt: 5, number: 2, queue: 'a' },
    { dueAt: 5, number: 1, queue: 'b' },
    { dueAt: 5, number: 1, queue: 'a' },
  ];
  assert.deepEqual(tickets.toSorted(compareInLine), tickets.toReversed());
  assert.equal(compareInLine(tickets[0]!, tickets[0]!), 0);
});
