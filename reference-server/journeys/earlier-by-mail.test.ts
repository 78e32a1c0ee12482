import assert from 'node:assert/strict';
import type { ReceivedMail } from '../test/mail-server.ts';
import { linkOf } from './inbox.ts';
import { journey } from './journey.ts';
import { lookAt } from './look-at.ts';
import { chooseTime, fillIn, press, see, seeHeading } from './steps.ts';

// A Monday, before the office opens.
const now = '2027-04-12T07:00:00+02:00';
const ada = 'ada@home.example';

const inCalendar = ({ calendar = '' }: ReceivedMail, name: string) =>
  new RegExp(`^${name}:(.*)\r$`, 'm').exec(calendar)?.[1];

journey(
  'a citizen moves an appointment to an earlier time by the link of the mail',
  { now },
  async (stage) => {
    const home = await stage.open('/termin/buergerbuero#service=passport', 'desktop');
    await seeHeading(home, 'Wann möchten Sie kommen?');
    await press(home, /^Mittwoch, 14\. April/);
    await chooseTime(home, '10:00 Uhr');
    await fillIn(home, { Name: 'Ada Beispiel', 'E-Mail-Adresse': ada });
    await press(home, 'Termin buchen');
    await seeHeading(home, 'Ihr Termin ist gebucht');

    const booked = await stage.inbox.read(ada, /^Ihr Termin ist bestätigt: .*14\. April.* 10:00/);
    const phone = await stage.open(linkOf(booked), 'phone');
    await see(phone, 'Termin bestätigt');
    await lookAt(phone);
    await press(phone, 'Termin verlegen');
    await seeHeading(phone, 'Termin verlegen');
    await phone.getByRole('button', { name: /^Montag, 12\. April/, expanded: true }).waitFor();
    await lookAt(phone);
    await chooseTime(phone, '9:00 Uhr');
    await seeHeading(phone, 'Auf diese Zeit verlegen?');
    await lookAt(phone);
    await press(phone, 'Ja, verlegen');
    await seeHeading(phone, 'Ihr Termin hat eine neue Zeit');
    await see(phone, 'Montag, 12. April');
    await lookAt(phone);

    const moved = await stage.inbox.read(ada, /^Ihr Termin hat eine neue Zeit: .*12\. April.* 09:00/);
    assert.equal(inCalendar(moved, 'UID'), inCalendar(booked, 'UID'));
    assert.ok(Number(inCalendar(moved, 'SEQUENCE')) > Number(inCalendar(booked, 'SEQUENCE')));
    assert.equal(inCalendar(moved, 'DTSTART'), '20270412T070000Z');
    const again = await stage.open(linkOf(moved), 'phone');
    await see(again, '9:00');
    await lookAt(again);
  },
);
