import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareInLine, dueAt } from './due-at.ts';

const minuteMs = 60_000;
const patience = { service: 15, 'pick-up': 0, advice: 240 };
const priorities = [0, 10, 15, 30, 60];
const largestPriority = Math.max(...priorities);

/** Somebody who comes to one of three queues, with an appointment or without, and perhaps with a reason to go first. */
const arrival = fc
  .record({
    arrivedAt: fc.integer({ min: 0, max: 480 * minuteMs }),
    early: fc.option(fc.integer({ min: -60 * minuteMs, max: 60 * minuteMs }), { nil: null }),
    queue: fc.constantFrom(...(Object.keys(patience) as (keyof typeof patience)[])),
    earlierMinutes: fc.constantFrom(...priorities),
  })
  .map(({ early, ...rest }) => ({
    ...rest,
    appointmentAt: early === null ? null : rest.arrivedAt + early,
    patienceMinutes: patience[rest.queue],
  }));

const line = fc.array(arrival, { minLength: 2, maxLength: 30 }).map((arrivals) =>
  arrivals
    .toSorted((one, other) => one.arrivedAt - other.arrivedAt)
    .map((ticket, index) => ({ ...ticket, dueAt: dueAt(ticket), number: index + 1 }))
    .toSorted(compareInLine),
);

type Waiting = Parameters<typeof dueAt>[0];

/** The latest arrival that may still go before somebody, as the documentation promises it. */
const latestBefore = ({ arrivedAt, appointmentAt, patienceMinutes }: Waiting) =>
  largestPriority * minuteMs +
  (appointmentAt === null ? arrivedAt + patienceMinutes * minuteMs : Math.max(arrivedAt, appointmentAt));

const facts = { arrivedAt: 100, appointmentAt: null, patienceMinutes: 15, earlierMinutes: 0 };

test('an appointment is due at its start, a late one on arrival, a walk-in when the patience of its queue is over', () => {
  assert.equal(dueAt({ ...facts, appointmentAt: 500 }), 500);
  assert.equal(dueAt({ ...facts, arrivedAt: 700, appointmentAt: 500 }), 700);
  assert.equal(dueAt(facts), 100 + 15 * minuteMs);
  assert.equal(dueAt({ ...facts, patienceMinutes: 40 }), 100 + 40 * minuteMs);
});

test('a priority brings forward by its minutes, whoever has it', () => {
  assert.equal(dueAt({ ...facts, earlierMinutes: 30 }), 100 - 15 * minuteMs);
  assert.equal(dueAt({ ...facts, appointmentAt: 500, earlierMinutes: 10 }), 500 - 10 * minuteMs);
});

test('nobody is overtaken by who comes later than the patience and the largest priority after', () => {
  fc.assert(
    fc.property(line, (tickets) =>
      tickets.every((ticket, place) =>
        tickets.slice(0, place).every((before) => before.arrivedAt <= latestBefore(ticket)),
      ),
    ),
  );
});

test('the bound is sharp: who comes at its last moment with the largest priority is due together with the first', () => {
  fc.assert(
    fc.property(arrival, (ticket) => {
      const waiting = { ...ticket, earlierMinutes: 0 };
      const urgent = { appointmentAt: null, patienceMinutes: 0, earlierMinutes: largestPriority };
      return dueAt({ ...urgent, arrivedAt: latestBefore(waiting) }) === dueAt(waiting);
    }),
  );
});

test('of two with the same reason an appointment that is due goes before a walk-in who is not yet out of patience', () => {
  fc.assert(
    fc.property(line, fc.constantFrom(...priorities), (tickets, earlierMinutes) => {
      const alike = tickets.filter((ticket) => ticket.earlierMinutes === earlierMinutes);
      return alike.every((ticket, place) => {
        if (ticket.appointmentAt === null) return true;
        const ownTurnAt = Math.max(ticket.arrivedAt, ticket.appointmentAt);
        return alike
          .slice(0, place)
          .every(
            (before) =>
              before.appointmentAt !== null ||
              before.arrivedAt + before.patienceMinutes * minuteMs <= ownTurnAt,
          );
      });
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
