import assert from 'node:assert/strict';
import { test } from 'node:test';
import ical, { type VEvent } from 'node-ical';
import { testTown } from '../../test/test-town.ts';
import { toAppointment } from '../booking/appointment.ts';
import { createOffices } from '../offices/offices.ts';
import { toCalendarFile } from './calendar-file.ts';

const now = Date.parse('2027-01-02T03:04:05Z');
const words = { offices: createOffices(testTown()), publicUrl: 'https://town.example' };
const host = 'town.example';
const id = '1b671a64-40d5-491e-99b0-da01ff1f3341';

type Row = Parameters<typeof toAppointment>[0];

function appointmentAt(start: string, facts: Partial<Row> = {}) {
  const startAt = Date.parse(start);
  const row = {
    id,
    office: 'buergerbuero',
    state: 'confirmed',
    version: 3,
    code: 'K7M4-9QXT',
    moves: 0,
    confirm_until: null,
    start_at: new Date(startAt),
    end_at: new Date(startAt + 15 * 60_000),
    services: [{ id: 'personalausweis', quantity: 1 }],
    ...facts,
  } as Row;
  return toAppointment(row, 'T'.repeat(32), words, { language: 'de', now });
}

function read(file: string): VEvent {
  const event = Object.values(ical.sync.parseICS(file)).find((part) => part?.type === 'VEVENT');
  return event as VEvent;
}

// On 28 March there is no 02:30; on 31 October there are two.
const starts = [
  '2027-01-12T09:00:00+01:00',
  '2027-03-28T01:45:00+01:00',
  '2027-03-28T03:00:00+02:00',
  '2027-07-13T09:00:00+02:00',
  '2027-10-31T02:30:00+02:00',
  '2027-10-31T02:30:00+01:00',
];

test('another program reads the right instants, on the days on which the clock changes too', () => {
  for (const start of starts) {
    const event = read(toCalendarFile(appointmentAt(start), { host, now, language: 'de' }));
    assert.equal(event.start.getTime(), Date.parse(start), start);
    assert.equal(event.end?.getTime(), Date.parse(start) + 15 * 60_000, start);
  }
});

test('the entry says where, what to bring, and how to get back', () => {
  const file = toCalendarFile(appointmentAt(starts[0]!), { host, now, language: 'de' });
  const event = read(file);
  assert.equal(event.uid, `${id}@${host}`);
  assert.equal(event.summary, 'Personalausweis (Bürgerbüro)');
  assert.equal(event.location, 'Bürgerbüro, Marktplatz 1, 12345 Teststadt');
  assert.match(String(event.description), /- Biometrisches Foto\n.*K7M4-9QXT.*appointment#/s);
  assert.equal(event.status, 'CONFIRMED');
  assert.match(file, /^METHOD:PUBLISH\r$/m);
  assert.ok(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(file.endsWith('\r\n') || file.endsWith('END:VCALENDAR'));
});

test('a change keeps the key and raises the sequence; a cancellation takes the entry away', () => {
  const moved = appointmentAt(starts[3]!, { version: 4 });
  const cancelled = appointmentAt(starts[3]!, { version: 5, state: 'cancelled' });
  const [first, second] = [moved, cancelled].map((visit) =>
    toCalendarFile(visit, { host, now, language: 'de' }),
  ) as [string, string];
  assert.equal(read(first).uid, read(second).uid);
  assert.deepEqual(
    [first, second].map((file) => /^SEQUENCE:(\d)/m.exec(file)?.[1]),
    ['4', '5'],
  );
  assert.match(second, /^METHOD:CANCEL\r$/m);
  assert.equal(read(second).status, 'CANCELLED');
  assert.doesNotMatch(second.replace(/\r\n /g, ''), /token=/);
});

test('in a mail the office invites, and nobody is asked to answer', () => {
  const invitation = { from: { name: 'Bürgerbüro', address: 'amt@town.example' }, to: 'erika@mail.example' };
  const file = toCalendarFile(appointmentAt(starts[0]!), { host, now, language: 'de', invitation });
  const lines = file.replace(/\r\n /g, '');
  assert.match(lines, /^METHOD:REQUEST\r$/m);
  assert.match(lines, /^ORGANIZER;CN="Bürgerbüro":mailto:amt@town\.example\r$/m);
  assert.match(lines, /^ATTENDEE;.*RSVP=FALSE.*:(mailto|MAILTO):erika@mail\.example\r$/m);
});
