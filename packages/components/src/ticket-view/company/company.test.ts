import { expect } from '@esm-bundle/chai';
import { fakeTicket, fixtures } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import { expectAccessible } from '../../../test/axe.ts';
import { showTicket, type TicketStage, type TicketWish } from '../../../test/ticket-stage.ts';
import { rest } from '../../../test/visitor.ts';
import { WrittenVoice } from '../../../test/written-voice.ts';

const { tickets } = fixtures;
/** By the clock of the fake town it is 9:02. */
const waiting: Ticket = { ...tickets.waiting, ahead: 6, wait: { fromMinutes: 38, toMinutes: 50 } };
const again: Ticket = { ...tickets.called, at: '2027-03-01T09:04:00+01:00', recalls: 1 };

/** Somebody who waits for forty minutes. */
async function wait(wish: TicketWish = {}): Promise<TicketStage> {
  const stage = await showTicket({
    ...wish,
    live: { status: 'live', value: waiting, receivedAt: Date.parse(waiting.at) },
  });
  await stage.until(() => stage.buttons('Aufruf vorlesen').length > 0);
  return stage;
}

async function walk(stage: TicketStage, minutes: number): Promise<void> {
  const select = stage.field('So lange brauche ich für den Weg hierher');
  select.value = String(minutes);
  select.dispatchEvent(new Event('change'));
  await rest(stage.view);
}

afterEach(() => sessionStorage.clear());

describe('<wm-ticket-view> for somebody who goes away', () => {
  it('says when to be back, and when to set out for who has a way to go', async () => {
    const stage = await wait();
    expect(stage.text('.plan h3')).to.equal('Seien Sie spätestens um 9:40 Uhr zurück');
    await walk(stage, 15);
    expect(stage.text('.plan')).to.contain('Gehen Sie spätestens um 9:25 Uhr los.');
    await expectAccessible(stage.view);
  });

  it('remembers the way in this tab', async () => {
    await walk(await wait(), 15);
    const stage = await wait();
    expect(stage.field(/Weg hierher/).value).to.equal('15');
    expect(stage.text('.plan')).to.contain('9:25 Uhr');
    expect(localStorage.length).to.equal(0);
  });

  it('says so when the time is too short for the way there and back', async () => {
    const stage = await wait();
    await walk(stage, 20);
    expect(stage.text('.plan')).to.contain('reicht die Zeit für diesen Weg hin und zurück nicht');
    await walk(stage, 15);
    expect(stage.text('.plan')).not.to.contain('reicht die Zeit');
  });

  it('says aloud, once, that it is time to go', async () => {
    const stage = await wait();
    await walk(stage, 15);
    await stage.pass(24 * 60);
    await stage.say({
      ...waiting,
      at: '2027-03-01T09:26:00+01:00',
      wait: { fromMinutes: 14, toMinutes: 20 },
    });
    expect(stage.text('.plan h3')).to.equal('Machen Sie sich jetzt auf den Weg');
    expect(stage.text('.plan [role=status]')).to.equal('Machen Sie sich jetzt auf den Weg');
    expect(stage.chime.played).to.equal(1);
    await stage.say({
      ...waiting,
      at: '2027-03-01T09:27:00+01:00',
      wait: { fromMinutes: 13, toMinutes: 19 },
    });
    expect(stage.chime.played).to.equal(1);
    await expectAccessible(stage.view);
  });

  it('does not ring when somebody only says that they walk farther', async () => {
    const stage = await wait();
    await walk(stage, 45);
    expect(stage.text('.plan h3')).to.equal('Machen Sie sich jetzt auf den Weg');
    expect(stage.chime.played).to.equal(0);
  });

  it('asks to stay when there are only minutes left', async () => {
    const stage = await wait();
    await stage.say({ ...waiting, wait: { fromMinutes: 0, toMinutes: 5 } });
    expect(stage.text('.plan')).to.contain('Bitte bleiben Sie in der Nähe');
    expect(stage.text('.plan')).to.contain('jetzt jederzeit');
  });

  it('counts by the server’s clock, also on a phone whose clock is a day behind', async () => {
    const stage = await wait();
    const receivedAt = stage.client.now();
    const at = '2027-03-02T09:02:00+01:00';
    const value = { ...waiting, businessDate: '2027-03-02', at };
    stage.client.ticket(fakeTicket).set({ status: 'live', value, receivedAt });
    await walk(stage, 15);
    expect(stage.text('.plan h3')).to.equal('Seien Sie spätestens um 9:40 Uhr zurück');
  });
});

describe('<wm-ticket-view> for somebody who is called', () => {
  it('repeats the call each twenty seconds until somebody says that they come', async () => {
    const stage = await wait();
    await stage.press('Mit Ton Bescheid geben');
    await stage.say(tickets.called);
    const once = stage.chime.played;
    await stage.pass(20);
    await stage.pass(20);
    expect(stage.chime.played).to.equal(once + 2);
    await expectAccessible(stage.view);
    await stage.press('Ich komme');
    expect(stage.read()).to.contain('Der Ton ist jetzt still.');
    expect(stage.focused()).to.equal('Sie sind dran');
    await stage.pass(60);
    expect(stage.chime.played).to.equal(once + 2);
    expect(stage.client.calls).to.deep.equal([]);
  });

  it('is heard again when the clerk calls again', async () => {
    const stage = await wait();
    await stage.press('Mit Ton Bescheid geben');
    await stage.say(tickets.called);
    await stage.press('Ich komme');
    const { played } = stage.chime;
    await stage.say(again);
    await stage.pass(20);
    expect(stage.chime.played).to.equal(played + 2);
  });

  it('falls silent when the visit begins', async () => {
    const stage = await wait();
    await stage.press('Mit Ton Bescheid geben');
    await stage.say(tickets.called);
    await stage.say({ ...tickets.serving, at: '2027-03-01T09:03:00+01:00' });
    const { played } = stage.chime;
    await stage.pass(60);
    expect(stage.chime.played).to.equal(played);
    expect(stage.client.clock.waiting).to.equal(0);
  });

  it('falls silent when the visit is passed on, also while the number there is not known', async () => {
    const stage = await wait();
    await stage.press('Mit Ton Bescheid geben');
    await stage.say(tickets.called);
    const { played } = stage.chime;
    // The stream of the other office says nothing yet.
    stage.client.live.ticket = () => ({
      get: () => ({ status: 'connecting' }),
      subscribe: () => () => {},
    });
    const passedOn = { office: 'branch', officeName: 'Zweigstelle', id: crypto.randomUUID(), number: 'B7' };
    await stage.say({ ...tickets.called, at: '2027-03-01T09:03:00+01:00', passedOn });
    await stage.pass(60);
    expect(stage.chime.played).to.equal(played);
  });

  it('reads the call out to who wants that, after the bell', async () => {
    const stage = await wait();
    await stage.press('Mit Ton Bescheid geben');
    await stage.press('Aufruf vorlesen');
    expect(stage.voice.text).to.equal('Ihr Aufruf wird Ihnen vorgelesen.');
    stage.voice.cancel();
    const number = tickets.called.number.replace(/^(\D)0*/, '$1 ');
    await stage.say(tickets.called);
    expect(stage.voice.text).to.equal('');
    await stage.pass(3);
    expect(stage.voice.text).to.equal(`Nummer ${number}. Bitte kommen Sie jetzt zu Schalter 2. Gang links.`);
    await stage.press('Ich komme');
    expect(stage.voice.text).to.equal('');
  });

  it('says nothing aloud to who did not ask for it', async () => {
    const stage = await wait();
    await stage.say(tickets.called);
    await stage.pass(60);
    expect(stage.voice.text).to.equal('');
    expect(stage.voice.isOpen).to.equal(false);
  });

  it('says that the device has no voice for the language', async () => {
    const stage = await wait({ voice: new WrittenVoice('de') });
    await stage.press('Aufruf vorlesen');
    expect(stage.read()).to.contain('Dieses Gerät hat keine Stimme für diese Sprache.');
    await expectAccessible(stage.view);
  });

  it('lets go of the voice and of its timers when it leaves the page', async () => {
    const stage = await wait();
    await stage.press('Aufruf vorlesen');
    await stage.say(tickets.called);
    stage.view.remove();
    expect(stage.voice.isOpen).to.equal(false);
    expect(stage.client.clock.waiting).to.equal(0);
  });

  it('offers no notification where the page has no worker for it', async () => {
    const stage = await wait();
    expect(stage.read()).not.to.contain('Mitteilung');
  });
});

describe('<wm-ticket-view> whose screen is to stay on', () => {
  const label = 'Bildschirm anlassen';
  let asked = 0;
  const refusing = {
    request() {
      asked += 1;
      return Promise.reject(new DOMException('the battery is low', 'NotAllowedError'));
    },
  };

  before(() => Object.defineProperty(navigator, 'wakeLock', { value: refusing, configurable: true }));
  after(() => Reflect.deleteProperty(navigator, 'wakeLock'));

  it('asks a device that refuses once, and says that the screen does not stay on', async () => {
    const stage = await wait();
    await stage.press(label);
    for (let update = 0; update < 5; update += 1) await rest(stage.view);
    expect([asked, stage.button(label).getAttribute('aria-checked')]).to.deep.equal([1, 'false']);
    await stage.press(label);
    await rest(stage.view);
    expect(asked).to.equal(2);
  });
});
