import { createDayDesk } from '@wartemarke/client';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import type { DeskAppointment } from '@wartemarke/contract';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findAppointment,
  findAppointments,
  isAhead,
  toDay,
  toDocumentState,
  toOldestFirst,
  toPaperRows,
} from './days.view.ts';

const [some] = fixtures.deskAppointments;
if (!some) throw new Error('There is no appointment.');
const make = (changes: Partial<DeskAppointment>): DeskAppointment => ({ ...some, ...changes });
const named = (name: string, changes: Partial<DeskAppointment> = {}) =>
  make({ id: name, code: 'K7M4-9QXT', contact: { name }, ...changes });

const people = [
  named('Łukasz Wiśniewski', { state: 'confirmed' }),
  named('Jürgen Groß', { state: 'cancelled', code: 'AAAA-BBBB' }),
  named('Ayşe Yıldırım', { state: 'arrived', number: 'A101' }),
  named('O’Brien', { state: 'requested', contact: { name: 'O’Brien', email: 'pat@example.org' } }),
];
const found = (text: string, filter: Parameters<typeof findAppointments>[1]['filter'] = 'all') =>
  findAppointments(people, { text, filter }).map(({ id }) => id);

const searches: [string, string[]][] = [
  ['', ['Łukasz Wiśniewski', 'Jürgen Groß', 'Ayşe Yıldırım', 'O’Brien']],
  ['lukasz', ['Łukasz Wiśniewski']],
  ['GROSS jurg', ['Jürgen Groß']],
  ['yildirim', ['Ayşe Yıldırım']],
  ['a101', ['Ayşe Yıldırım']],
  ['aaaabbbb', ['Jürgen Groß']],
  ['AAAA-BB', ['Jürgen Groß']],
  ['pat@', ['O’Brien']],
  ['nobody', []],
];

for (const [text, ids] of searches) {
  test(`who looks for "${text}" finds ${ids.length}`, () => assert.deepEqual(found(text), ids));
}

test('a filter shows those in its states alone', () => {
  const filters = ['expected', 'here', 'open', 'over'] as const;
  assert.deepEqual(
    filters.map((filter) => found('', filter)),
    [['Łukasz Wiśniewski'], ['Ayşe Yıldırım'], ['O’Brien'], ['Jürgen Groß']],
  );
});

test('who is not expected any more is not on paper', () => {
  assert.deepEqual(
    toPaperRows(people).map(({ id }) => id),
    ['Łukasz Wiśniewski', 'Ayşe Yıldırım', 'O’Brien'],
  );
});

test('it is the day of the office, on both sides of midnight and of a clock change', () => {
  const days = [
    '2027-03-27T22:59:00Z',
    '2027-03-27T23:00:00Z',
    '2027-03-28T21:59:00Z',
    '2027-03-28T22:00:00Z',
  ];
  assert.deepEqual(
    days.map((at) => toDay(Date.parse(at), 'Europe/Berlin')),
    ['2027-03-27', '2027-03-28', '2027-03-28', '2027-03-29'],
  );
});

test('who asked first comes first, whatever the time of the appointment', () => {
  const early = make({
    id: 'early',
    bookedAt: '2027-02-01T10:00:00+01:00',
    startAt: '2027-03-09T10:00:00+01:00',
  });
  const late = make({ id: 'late', bookedAt: '2027-02-01T09:30:00Z', startAt: '2027-03-02T10:00:00+01:00' });
  assert.deepEqual(
    toOldestFirst([late, early]).map(({ id }) => id),
    ['early', 'late'],
  );
});

test('an appointment is the newest that is known of it', () => {
  const old = make({ version: 1, state: 'requested' });
  const changed = make({ version: 2, state: 'confirmed' });
  const state = {
    ...createDayDesk(fakeClient(), { office: 'amt' }).get(),
    appointments: [old],
    requests: [],
    changed: { task: 'accept', appointment: changed },
  } as const;
  assert.equal(findAppointment(state, some.id)?.state, 'confirmed');
  assert.equal(findAppointment({ ...state, changed: null }, some.id)?.state, 'requested');
  assert.equal(findAppointment(state, 'elsewhere'), undefined);
});

test('documents are looked at until a clerk says that they are complete', () => {
  const documents = [fixtures.document];
  const states = [
    make({ documents: [] }),
    make({ documents, documentsComplete: false }),
    make({ documents, documentsComplete: true }),
  ];
  assert.deepEqual(states.map(toDocumentState), [undefined, 'toCheck', 'complete']);
});

test('what is over or under way is not moved or cancelled', () => {
  const states = [
    'confirmed',
    'requested',
    'unconfirmed',
    'arrived',
    'finished',
    'cancelled',
    'missed',
  ] as const;
  assert.deepEqual(
    states.filter((state) => isAhead(make({ state }))),
    ['confirmed', 'requested', 'unconfirmed'],
  );
});
