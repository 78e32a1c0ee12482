import { fixtures } from '@wartemarke/client/testing';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toAppointmentView, toServiceViews } from './appointment.view.ts';

const { appointment, appointments } = fixtures;
const [booked] = appointment.services;

test('only a confirmed appointment is still to come', () => {
  const ahead = Object.values(appointments).filter((each) => toAppointmentView(each).isAhead);
  assert.deepEqual(ahead, [appointments.confirmed]);
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
