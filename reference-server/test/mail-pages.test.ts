import assert from 'node:assert/strict';
import express from 'express';
import { pino } from 'pino';
import { test } from 'node:test';
import { answerProblems, answerUnknownRoute } from '../src/http/problem.ts';
import { listen } from '../src/http/listen.ts';
import { chooseCarriers, requireSenders } from '../src/messages/choose-carriers.ts';
import { createKeptMessages } from '../src/messages/kept-messages.ts';
import { bindMails } from '../src/pages/mails.ts';
import { describeOnEngines, type Teardown } from './engines.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';
import { testTown } from './test-town.ts';

const settings = { port: 0, host: '127.0.0.1', dataDir: 'data' };

async function servePages(t: Teardown, post: PostOffice) {
  const { db } = post.database;
  const { carriers } = chooseCarriers(settings, { now: () => post.clock.nowAt }, db);
  const app = express();
  bindMails(app, createKeptMessages(db), 'Europe/Berlin');
  app.use(answerUnknownRoute, answerProblems(pino({ level: 'silent' })));
  const listening = await listen(app, settings);
  t.after(() => listening.stop(1000));
  return { url: listening.url, carriers };
}

describeOnEngines('messages that are kept', (engine) => {
  test('a trial shows what would have gone out, newest first', async (t) => {
    const post = await openPostOffice(t, engine);
    const { url, carriers } = await servePages(t, post);
    assert.match(await (await fetch(`${url}/mails`)).text(), /Noch ist keine da/);
    const appointment = await post.appointment({ email: 'a&b@mail.example', phone: '0151 23456789' });
    await post.message({ kind: 'confirmation', appointment });
    await post.dispatcher(carriers).round();
    await post.message({ kind: 'confirmation', appointment, channel: 'sms' });
    await post.dispatcher(carriers).round();
    const list = await fetch(`${url}/mails`);
    const html = await list.text();
    assert.ok(html.indexOf('SMS an +4915123456789') < html.indexOf('Mail an a&amp;b@mail.example'));
    assert.match(list.headers.get('content-security-policy')!, /^default-src 'none'; .*frame-src 'self'/);
    assert.equal((await post.messages()).filter(({ state }) => state === 'sent').length, 2);
  });

  test('a mail stands in a frame of its own that runs nothing and loads nothing', async (t) => {
    const post = await openPostOffice(t, engine);
    const { url, carriers } = await servePages(t, post);
    await post.message({ kind: 'confirmation', appointment: await post.appointment() });
    await post.dispatcher(carriers).round();
    const page = await (await fetch(`${url}/mails/1`)).text();
    assert.match(page, /<iframe src="\/mails\/1\/html" title="Die Mail" sandbox="allow-popups /);
    const mail = await fetch(`${url}/mails/1/html`);
    const policy = mail.headers.get('content-security-policy')!;
    assert.match(policy, /default-src 'none'.*img-src data:.*sandbox/);
    assert.doesNotMatch(policy, /script|allow-same-origin|allow-scripts/);
    assert.match(await mail.text(), /<base target="_blank">.*src="data:image\/png;base64,iVBOR/s);
    const calendar = await (await fetch(`${url}/mails/1/calendar.ics`)).text();
    assert.match(calendar, /^METHOD:REQUEST\r$/m);
    for (const wrong of ['2', 'x', '-1', '9'.repeat(30)]) {
      assert.equal((await fetch(`${url}/mails/${wrong}`)).status, 404, wrong);
    }
  });

  test('in a town of its own nobody reads the mails of others: they wait for a mail server', async (t) => {
    const { database } = await openPostOffice(t, engine);
    const machine = { now: () => 0 };
    const own = chooseCarriers({ ...settings, townFile: 'town.json' }, machine, database.db);
    assert.deepEqual(own.carriers, {});
    assert.match(own.notice!, /SMTP_URL/);
    const ready = { ...settings, townFile: 'town.json', smtpUrl: 'smtp://127.0.0.1:1' };
    const sending = chooseCarriers(ready, machine, database.db);
    assert.deepEqual([Object.keys(sending.carriers), sending.notice], [['email'], undefined]);
  });
});

test('mails without a sender are refused at the start, in a sentence', () => {
  const smtpUrl = 'smtp://127.0.0.1:1';
  assert.throws(() => requireSenders(testTown(), { smtpUrl }), {
    name: 'SettingsError',
    message: /^The mails of the office "buergerbuero" have no sender\. Set MAIL_FROM/,
  });
  requireSenders(testTown(), { smtpUrl, mailFrom: 'termine@town.example' });
  requireSenders(testTown(), {});
});
