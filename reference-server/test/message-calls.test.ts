import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import ical, { type VEvent } from 'node-ical';
import { messageKind } from '@wartemarke/contract';
import { messageLanguages } from '../src/messages/texts/index.ts';
import { describeOnEngines } from './engines.ts';
import { office } from './post-office.ts';
import { startServer } from './start-server.ts';

const now = '2027-03-26T07:00:00+01:00';
const contact = { name: 'Erika Mustermann', email: 'erika@mail.example' };

async function book(t: TestContext, engine: Parameters<Parameters<typeof describeOnEngines>[1]>[0]) {
  const server = await startServer(t, { now, engine });
  const { client } = server;
  const services = [{ id: 'personalausweis', quantity: 1 }];
  const hold = await client.holds.create(office, { services, startAt: '2027-03-30T08:00:00+02:00' });
  const booked = await client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
  return { ...server, booked, token: hold.token };
}

describeOnEngines('messages by their calls', (engine) => {
  test('the calendar file is there for whoever has the link, and follows each change', async (t) => {
    const { url, client, booked, token } = await book(t, engine);
    const path = `${url}/v1/offices/${office}/appointments/${booked.id}/calendar.ics`;
    const read = async () => {
      const response = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type')!, /^text\/calendar; charset=utf-8/);
      assert.match(response.headers.get('content-disposition')!, /^attachment; filename="?appointment\.ics/);
      const file = await response.text();
      const event = Object.values(ical.sync.parseICS(file)).find((part) => part?.type === 'VEVENT') as VEvent;
      return { file, event };
    };
    const first = await read();
    assert.equal(first.event.start.getTime(), Date.parse('2027-03-30T08:00:00+02:00'));
    const { id, version } = booked;
    await client.appointments.cancel({ office, id, token, version });
    const second = await read();
    assert.equal(second.event.uid, first.event.uid);
    assert.match(second.file, /^METHOD:CANCEL\r$/m);
    assert.ok(Number(second.event.sequence) > Number(first.event.sequence));
  });

  test('the calendar file is there for nobody else', async (t) => {
    const { url, booked } = await book(t, engine);
    const path = `${url}/v1/offices/${office}/appointments/${booked.id}/calendar.ics`;
    const response = await fetch(path, { headers: { authorization: `Bearer ${'A'.repeat(32)}` } });
    assert.equal(response.status, 404);
    assert.equal(((await response.json()) as { code: string }).code, 'link_invalid');
  });

  test('a move writes the reminders anew and drops the old ones', async (t) => {
    const { client, database, booked, token } = await book(t, engine);
    const { id, version } = booked;
    const startAt = '2027-03-31T09:00:00+02:00';
    await client.appointments.move({ office, id, token, version, startAt });
    const reminders = await database.db
      .selectFrom('messages')
      .select(['state', 'due_at'])
      .where('kind', '=', 'reminder')
      .orderBy('due_at')
      .execute();
    assert.deepEqual(
      reminders.map(({ state, due_at: dueAt }) => [state, dueAt.toISOString()]),
      [
        ['dropped', '2027-03-29T06:00:00.000Z'],
        ['dropped', '2027-03-30T02:00:00.000Z'],
        ['due', '2027-03-30T07:00:00.000Z'],
        ['due', '2027-03-31T03:00:00.000Z'],
      ],
    );
  });

  test('clerks see what each message of their office looks like, and nobody else does', async (t) => {
    const server = await startServer(t, { now, engine });
    const clerk = await server.asClerk([office]);
    for (const kind of messageKind.options) {
      const language = messageLanguages[messageKind.options.indexOf(kind) % messageLanguages.length]!;
      const preview = await clerk.withLanguage(language).desk.message(office, kind);
      assert.ok(preview.subject && preview.text && preview.sms, kind);
      assert.match(preview.html, new RegExp(`<html lang="${language}"`));
    }
    await assert.rejects(clerk.desk.message('kfz', 'confirmation'), { name: 'ApiError' });
    await assert.rejects(server.client.desk.message(office, 'confirmation'), { name: 'ApiError' });
  });
});
