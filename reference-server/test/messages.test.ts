import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBuffer } from 'qrcode';
import type { AppointmentState, MessageKind } from '@wartemarke/contract';
import { hashToken } from '../src/access/tokens.ts';
import { createSmtpCarrier } from '../src/messages/smtp.ts';
import { messageLanguages } from '../src/messages/texts/index.ts';
import { describeOnEngines } from './engines.ts';
import { startMailServer, type ReceivedMail } from './mail-server.ts';
import { createPostOffice, office, openPostOffice, type PostOffice } from './post-office.ts';
import { partsOf } from './read-mime.ts';
import { startServer } from './start-server.ts';

const soon = new Date('2027-03-30T08:00:00+02:00');

const states: Record<Exclude<MessageKind, 'waiting' | 'offer'>, AppointmentState> = {
  confirmation: 'confirmed',
  activation: 'unconfirmed',
  acknowledgement: 'requested',
  moved: 'confirmed',
  cancelled: 'cancelled',
  declined: 'cancelled',
  reminder: 'confirmed',
};

/** Writes one message of each kind in one language; tells their recipients by kind. */
async function writeEachKind(post: PostOffice, language: string): Promise<Map<string, MessageKind>> {
  const kinds = new Map<string, MessageKind>();
  for (const [kind, state] of Object.entries(states) as [keyof typeof states, AppointmentState][]) {
    const email = `${kind}.${language}@mail.example`;
    const until = kind === 'activation' ? { confirm_until: soon } : {};
    const appointment = await post.appointment({ state, email, language, ...until });
    await post.message({ kind, appointment });
    kinds.set(email, kind);
  }
  for (const kind of ['waiting', 'offer'] as const) {
    const email = `${kind}.${language}@mail.example`;
    await post.message({ kind, entry: await writeEntry(post, kind, { email, language }) });
    kinds.set(email, kind);
  }
  return kinds;
}

async function writeEntry(
  post: PostOffice,
  kind: 'waiting' | 'offer',
  contact: { email: string; language: string },
): Promise<string> {
  const held = kind === 'offer' ? await post.appointment({ state: 'held', held_until: soon }) : null;
  const id = crypto.randomUUID();
  await post.database.db
    .insertInto('waiting_entries')
    .values({
      ...contact,
      id,
      office,
      state: held ? 'offered' : 'waiting',
      queue: 'service',
      services: JSON.stringify([{ id: 'personalausweis', quantity: 1 }]),
      from_date: '2027-03-30',
      to_date: '2027-04-10',
      weekdays: JSON.stringify([1, 3]),
      part: 'morning',
      name: 'Erika Mustermann',
      phone: null,
      appointment: held,
      created_at: new Date(post.clock.nowAt),
    })
    .execute();
  return id;
}

const linkIn = ({ text }: ReceivedMail) => new URL(/https:\/\/town\.example\/\S+/.exec(text)![0]);
const tokenIn = (mail: ReceivedMail) => new URLSearchParams(linkIn(mail).hash.slice(1)).get('token')!;

describeOnEngines('mails', (engine) => {
  test('each kind arrives in each language over a real connection', async (t) => {
    const post = await openPostOffice(t, engine);
    const { url, mails } = await startMailServer(t);
    const dispatcher = post.dispatcher({ email: createSmtpCarrier(url) });
    const subjects = new Set<string>();
    for (const language of messageLanguages) {
      const kinds = await writeEachKind(post, language);
      assert.equal(await dispatcher.round(), kinds.size);
      for (const mail of mails.splice(0)) {
        const kind = kinds.get(mail.to)!;
        subjects.add(mail.subject);
        assert.match(mail.source, /^Auto-Submitted: auto-generated\r$/m);
        assert.match(
          mail.html,
          new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`),
        );
        assert.match(mail.text, /Erika Mustermann/);
        assert.doesNotMatch(mail.subject, /Erika|Personalausweis|Identity/);
        assert.doesNotMatch(mail.html, /src="http|undefined|\[object/);
        const isVisit = !['waiting', 'cancelled', 'declined'].includes(kind);
        assert.equal(/2027/.test(mail.subject), kind !== 'waiting', `${kind} ${language}`);
        assert.equal(/Biometri/.test(mail.text), isVisit, `${kind} ${language}`);
        const hasCode = ['confirmation', 'moved', 'reminder'].includes(kind);
        assert.equal(partsOf(mail.mime, 'image/png').length, hasCode ? 1 : 0, kind);
        const method = { confirmation: 'REQUEST', moved: 'REQUEST', cancelled: 'CANCEL' }[kind as 'moved'];
        const isSaid = mail.calendar?.includes(`METHOD:${method}\r\n`);
        assert.equal(isSaid, method && true, `${kind} ${language}`);
      }
    }
    assert.equal(subjects.size, 9 * messageLanguages.length);
    assert.ok((await post.messages()).every(({ state }) => state === 'sent'));
  });

  test('monitoring learns for how long the message that waits longest is due', async (t) => {
    const { url, database, clock } = await startServer(t, { now: '2027-03-30T07:00:00+02:00', engine });
    const post = createPostOffice(database, clock);
    const read = async () => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return text.match(/^wartemarke_message_overdue_seconds\S* \S+$/gm);
    };
    const name = 'wartemarke_message_overdue_seconds';
    assert.deepEqual(await read(), [`${name}{channel="email"} 0`, `${name}{channel="sms"} 0`]);
    const appointment = await post.appointment({ email: 'erika@mail.example' });
    await post.message({ kind: 'confirmation', appointment });
    clock.pass(20);
    await post.message({ kind: 'reminder', appointment });
    clock.pass(1);
    assert.deepEqual(await read(), [`${name}{channel="email"} 1260`, `${name}{channel="sms"} 0`]);
    await database.close();
    assert.equal(await read(), null);
  });

  test('a confirmation opens the appointment, its QR code checks in, and no token lies in the database', async (t) => {
    const { client, database, clock } = await startServer(t, {
      now: '2027-03-30T07:00:00+02:00',
      engine,
    });
    const { url, mails } = await startMailServer(t);
    const hold = await client.holds.create(office, {
      services: [{ id: 'personalausweis', quantity: 1 }],
      startAt: '2027-03-30T08:00:00+02:00',
    });
    const contact = { name: 'Erika Mustermann', email: 'erika@mail.example' };
    const { id } = await client.appointments.create(office, { hold: hold.id, contact, token: hold.token });
    const post = createPostOffice(database, clock);
    assert.equal(await post.dispatcher({ email: createSmtpCarrier(url) }).round(), 1);
    assert.equal(mails.length, 1);
    const [mail] = mails as [ReceivedMail];
    assert.equal(mail.to, 'erika@mail.example');
    assert.equal(linkIn(mail).pathname, '/appointment');
    const token = tokenIn(mail);
    assert.notEqual(token, hold.token);
    const shown = await client.appointments.get({ office, id, token });
    assert.equal(shown.state, 'confirmed');
    const [picture] = partsOf(mail.mime, 'image/png');
    const drawn = await toBuffer(shown.checkInCode, { errorCorrectionLevel: 'M', margin: 4, scale: 8 });
    assert.deepEqual(picture?.bytes, drawn);
    assert.match(mail.html, /src="cid:check-in"/);
    assert.equal(picture?.headers.get('content-id'), '<check-in>');
    const links = await database.db.selectFrom('links').select(['token_hash', 'by_mail']).execute();
    const byMail = links.filter((link) => link.by_mail);
    assert.deepEqual(byMail, [{ token_hash: hashToken(token), by_mail: true }]);
    const stored = JSON.stringify(await database.db.selectFrom('messages').selectAll().execute());
    assert.ok(!stored.includes(token) && !stored.includes('erika'));
  });
});
