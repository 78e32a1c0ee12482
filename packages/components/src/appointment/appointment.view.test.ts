import { fixtures } from '@wartemarke/client/testing';
import type { Appointment } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAppointmentView, toServiceViews } from './appointment.view.ts';

const { appointment, appointments } = fixtures;
const [booked] = appointment.services;

const statesThat = (isTrue: (each: Appointment) => boolean) =>
  Object.values(appointments)
    .filter(isTrue)
    .map(({ state }) => state)
    .sort();

test('only a confirmed appointment has a code to check in', () => {
  assert.deepEqual(
    statesThat((each) => toAppointmentView(each).isAhead),
    ['confirmed'],
  );
});

test('things have to be brought for what may still take place', () => {
  const planned = ['confirmed', 'requested', 'unconfirmed'];
  assert.deepEqual(
    statesThat((each) => toAppointmentView(each).isPlanned),
    planned,
  );
});

test('the length follows from start and end', () => {
  assert.equal(toAppointmentView(appointment).durationMinutes, 25);
});

test('what two services want is brought once', () => {
  const passport = {
    ...booked!,
    id: 'reisepass',
    requirements: [...booked!.requirements, { name: 'Urkunde' }],
  };
  const [first, second] = toServiceViews([booked!, passport]);
  assert.deepEqual(first?.requirements, booked!.requirements);
  assert.deepEqual(second?.requirements, [{ name: 'Urkunde' }]);
});
