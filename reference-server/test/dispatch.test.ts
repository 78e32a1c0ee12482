import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { CarryError, type Carrier, type CarryFailure, type ShortMessage } from '../src/messages/carrier.ts';
import type { Mail } from '../src/messages/mail.ts';
import { dropMessages } from '../src/messages/outbox.ts';
import { createSmsCarrier } from '../src/messages/sms.ts';
import { createSmtpCarrier } from '../src/messages/smtp.ts';
import { describeOnEngines } from './engines.ts';
import { startMailServer } from './mail-server.ts';
import { office, openPostOffice, type PostOffice } from './post-office.ts';
import { startSilentMailServer, type Unanswered } from './silent-mail-server.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Takes mails, or fails in that way. */
function createCarrier(fails?: CarryFailure) {
  const mails: Mail[] = [];
  const carrier: Carrier<Mail> & { fails: CarryFailure | undefined } = {
    fails,
    carry(mail) {
      mails.push(mail);
      return this.fails ? Promise.reject(new CarryError(this.fails, 'test')) : Promise.resolve();
    },
  };
  return { mails, carrier };
}

/** Gets a mail and is never heard of again, as if the process had died. */
function createDyingCarrier() {
  let reach: (mail: Mail) => void;
  const reached = new Promise<Mail>((resolve) => (reach = resolve));
  const carrier: Carrier<Mail> = {
    carry(mail) {
      reach(mail);
      return new Promise(() => undefined);
    },
  };
  return { carrier, reached };
}

async function confirmationOf(post: PostOffice) {
  const appointment = await post.appointment();
  await post.message({ kind: 'confirmation', appointment });
  return appointment;
}

const statesOf = async (post: PostOffice) => (await post.messages()).map(({ state }) => state);
const countLinks = async ({ database }: PostOffice) =>
  (await database.db.selectFrom('links').selectAll().execute()).length;

describeOnEngines('sending messages', (engine) => {
  const open = (t: TestContext) => openPostOffice(t, engine);

  test('while the mail server is down nothing is lost, and later each mail comes once', async (t) => {
    const post = await open(t);
    const down = await startMailServer(t);
    await down.stop();
    const email = createSmtpCarrier(down.url);
    for (let count = 0; count < 20; count += 1) await confirmationOf(post);
    const dispatcher = post.dispatcher({ email });
    await dispatcher.round();
    assert.deepEqual(new Set(await statesOf(post)), new Set(['due']));
    assert.equal(await countLinks(post), 0);
    const { mails } = await startMailServer(t, { port: Number(new URL(down.url).port) });
    assert.equal(await dispatcher.round(), 0);
    post.clock.nowAt += MINUTE;
    assert.equal(await dispatcher.round(), 20);
    assert.equal(new Set(mails.map(({ to }) => to)).size, 20);
    assert.equal(mails.length, 20);
    assert.equal(await countLinks(post), 20);
    assert.ok(post.logged.some((line) => line.includes('ESOCKET') || line.includes('ECONNREFUSED')));
    assert.ok(!post.logged.join().includes('@'));
  });

  test('a server that fails is asked less and less often, at most once an hour', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier('failed');
    await confirmationOf(post);
    const dispatcher = post.dispatcher({ email: carrier });
    const triedAt: number[] = [];
    for (let minute = 0; minute < 24 * 60; minute += 1) {
      const before = mails.length;
      await dispatcher.round();
      if (mails.length > before) triedAt.push(minute);
      post.clock.nowAt += MINUTE;
    }
    const waits = triedAt.slice(1).map((minute, index) => minute - triedAt[index]!);
    assert.ok(waits[0]! <= 1 && Math.max(...waits) <= 60 && Math.min(...waits.slice(7)) >= 45, String(waits));
    assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 1);
    assert.deepEqual(await statesOf(post), ['due']);
    post.clock.nowAt += 4 * HOUR;
    await dispatcher.round();
    const [message] = await post.messages();
    assert.deepEqual([message?.state, message?.last_error], ['dropped', 'no_longer_true']);
  });

  test('dispatchers side by side send each message once', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier();
    for (let count = 0; count < 40; count += 1) await confirmationOf(post);
    const dispatchers = Array.from({ length: 4 }, () => post.dispatcher({ email: carrier }));
    const counts = await Promise.all(dispatchers.map((dispatcher) => dispatcher.round()));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      40,
    );
    assert.equal(new Set(mails.map(({ messageId }) => messageId)).size, 40);
    assert.equal(mails.length, 40);
  });

  test('what a dead process had claimed is sent by another one, with the same id', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier();
    await confirmationOf(post);
    const dying = createDyingCarrier();
    void post.dispatcher({ email: dying.carrier }).round();
    const { messageId } = await dying.reached;
    const heir = post.dispatcher({ email: carrier });
    assert.equal(await heir.round(), 0);
    post.clock.nowAt += 3 * MINUTE;
    assert.equal(await heir.round(), 1);
    assert.deepEqual(
      mails.map((mail) => mail.messageId),
      [messageId],
    );
  });

  test('a reminder whose sender died is not sent twice', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier();
    await post.message({ kind: 'reminder', appointment: await post.appointment() });
    const dying = createDyingCarrier();
    void post.dispatcher({ email: dying.carrier }).round();
    await dying.reached;
    post.clock.nowAt += HOUR;
    assert.equal(await post.dispatcher({ email: carrier }).round(), 0);
    assert.equal(mails.length, 0);
  });

  test('a reminder that has surely not gone out is tried again, one that may have is not', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier('failed');
    const dispatcher = post.dispatcher({ email: carrier });
    await post.message({ kind: 'reminder', appointment: await post.appointment() });
    await dispatcher.round();
    carrier.fails = 'unknown';
    post.clock.nowAt += MINUTE;
    await dispatcher.round();
    post.clock.nowAt += HOUR;
    await dispatcher.round();
    assert.equal(mails.length, 2);
    assert.deepEqual(await statesOf(post), ['sent']);
  });

  const silences: [unanswered: Unanswered, state: 'due' | 'sent'][] = [
    ['connection', 'due'],
    ['EHLO', 'due'],
    ['MAIL', 'due'],
    ['RCPT', 'due'],
    ['DATA', 'due'],
    ['mail', 'sent'],
  ];
  test('a server that falls silent loses no reminder, unless it may have it already', async (t) => {
    const post = await open(t);
    const soon = { connectionTimeout: 100, greetingTimeout: 100, socketTimeout: 100 };
    for (const [unanswered, state] of silences) {
      const url = await startSilentMailServer(t, unanswered);
      await post.message({ kind: 'reminder', appointment: await post.appointment() });
      await post.dispatcher({ email: createSmtpCarrier(url, soon) }).round();
      assert.deepEqual(await statesOf(post), [state], unanswered);
      await post.database.db.deleteFrom('messages').execute();
    }
  });

  test('no reminder comes after a cancellation, a move, or its time', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier();
    const facts = JSON.stringify({ startAt: '2027-03-31T10:00:00+02:00' });
    await post.message({ kind: 'reminder', appointment: await post.appointment({ state: 'cancelled' }) });
    await post.message({ kind: 'reminder', appointment: await post.appointment(), facts });
    const started = { start_at: new Date(post.clock.nowAt), end_at: new Date(post.clock.nowAt + HOUR) };
    await post.message({ kind: 'reminder', appointment: await post.appointment(started) });
    const appointment = await post.appointment();
    await post.message({ kind: 'reminder', appointment });
    await dropMessages(post.database.db, { office, appointment }, post.clock.nowAt);
    await post.dispatcher({ email: carrier }).round();
    assert.deepEqual(await statesOf(post), ['dropped', 'dropped', 'dropped', 'dropped']);
    assert.equal(mails.length, 0);
  });

  test('of two reminders that are due at once only the later one comes', async (t) => {
    const post = await open(t);
    const { carrier, mails } = createCarrier();
    const appointment = await post.appointment();
    await post.message({ kind: 'reminder', appointment, due_at: new Date(post.clock.nowAt - 20 * HOUR) });
    await post.message({ kind: 'reminder', appointment, due_at: new Date(post.clock.nowAt - MINUTE) });
    await post.dispatcher({ email: carrier }).round();
    assert.deepEqual(await statesOf(post), ['dropped', 'sent']);
    assert.equal(mails.length, 1);
  });

  test('a recipient that the server does not know is given up, without a word of who it was', async (t) => {
    const post = await open(t);
    const { url, mails } = await startMailServer(t, {
      refuse: (address) => (address.startsWith('gone') ? 550 : address.startsWith('full') ? 452 : undefined),
    });
    for (const email of ['gone@mail.example', 'full@mail.example', 'here@mail.example']) {
      await post.message({ kind: 'confirmation', appointment: await post.appointment({ email }) });
    }
    await post.dispatcher({ email: createSmtpCarrier(url) }).round();
    const messages = await post.messages();
    assert.deepEqual(messages.map(({ state }) => state).sort(), ['dropped', 'due', 'sent']);
    assert.equal(messages.find(({ state }) => state === 'dropped')?.last_error, 'EENVELOPE 550');
    assert.deepEqual(
      mails.map(({ to }) => to),
      ['here@mail.example'],
    );
    assert.equal(await countLinks(post), 1);
    assert.ok(!(post.logged.join() + JSON.stringify(messages)).includes('@'));
  });

  test('a secret that may be in somebody’s hands stays good after a failure', async (t) => {
    const post = await open(t);
    const { carrier } = createCarrier('unknown');
    await confirmationOf(post);
    await post.dispatcher({ email: carrier }).round();
    assert.deepEqual(await statesOf(post), ['due']);
    assert.equal(await countLinks(post), 1);
  });

  test('no line of a name gets into the headers of a mail', async (t) => {
    const post = await open(t);
    const { url, mails } = await startMailServer(t);
    const name = 'Erika\r\nBcc: victim@mail.example\r\n\r\n<b>Mustermann';
    const email = 'erika@mail.example';
    await post.message({ kind: 'confirmation', appointment: await post.appointment({ name, email }) });
    await post.dispatcher({ email: createSmtpCarrier(url) }).round();
    const [mail] = mails;
    assert.deepEqual([mails.length, mail?.to], [1, email]);
    assert.equal(mail?.mime.headers.has('bcc'), false);
    assert.doesNotMatch(mail!.source, /^Bcc:/m);
    assert.doesNotMatch(mail!.html, /victim|<b>/);
  });

  test('without a mail server mails wait, and text messages are dropped without a gateway', async (t) => {
    const post = await open(t);
    const appointment = await post.appointment({ phone: '0151 23456789' });
    await post.message({ kind: 'confirmation', appointment });
    await post.message({ kind: 'confirmation', appointment, channel: 'sms' });
    await post.dispatcher({}).round();
    const states = (await post.messages()).map(({ state, last_error: reason }) => [state, reason]);
    assert.deepEqual(states.sort(), [
      ['dropped', 'no_gateway'],
      ['due', null],
    ]);
  });

  test('text messages go to mobile numbers through the gateway', async (t) => {
    const post = await open(t);
    const { url, calls } = await startGateway(t);
    const sms = createSmsCarrier(url, 'secret');
    for (const phone of ['0151 / 234 567 89', '030 23125000', '+43 660 1234567', '0170 0000422']) {
      const appointment = await post.appointment({ phone });
      await post.message({ kind: 'confirmation', appointment, channel: 'sms' });
    }
    await post.dispatcher({ sms }).round();
    const sent = calls.filter(({ to }) => !to.endsWith('422'));
    assert.deepEqual(sent.map(({ to }) => to).sort(), ['+436601234567', '+4915123456789']);
    for (const { text } of sent) {
      assert.match(
        text,
        /^Termin 31\.03\.2027 09:00.* https:\/\/town\.example\/t#buergerbuero\.[\w-]{22}\.[\w-]{32}$/,
      );
      assert.ok(text.length <= 160, `${text.length}`);
    }
    const reasons = (await post.messages()).map(({ last_error: reason }) => reason).sort();
    assert.deepEqual(reasons, ['HTTP 422', 'no_mobile_number', null, null]);
  });

  test('a gateway that is busy is asked again with the same reference', async (t) => {
    const post = await open(t);
    const { url, calls, answers } = await startGateway(t);
    answers.push(503);
    const appointment = await post.appointment({ phone: '+4915123456789' });
    const id = await post.message({ kind: 'confirmation', appointment, channel: 'sms' });
    const dispatcher = post.dispatcher({ sms: createSmsCarrier(url, 'secret') });
    await dispatcher.round();
    post.clock.nowAt += MINUTE;
    await dispatcher.round();
    assert.deepEqual(
      calls.map(({ reference }) => reference),
      [id, id],
    );
    assert.deepEqual(await statesOf(post), ['sent']);
  });
});

/** A gateway that takes all numbers but those that end in 422; `answers` are given first. */
async function startGateway(t: TestContext) {
  const calls: Pick<ShortMessage, 'to' | 'text' | 'reference'>[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      assert.equal(request.headers.authorization, 'Bearer secret');
      const call = JSON.parse(body) as (typeof calls)[number];
      calls.push(call);
      response.writeHead(answers.shift() ?? (call.to.endsWith('422') ? 422 : 202)).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, calls, answers };
}
