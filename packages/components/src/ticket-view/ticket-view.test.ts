import { expect } from '@esm-bundle/chai';
import { ConnectionError, writeAccess } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fakeTicket, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { showTicket, type TicketStage, type TicketWish } from '../../test/ticket-stage.ts';

const { tickets } = fixtures;

/** A ticket with everything that belongs to somebody who waits. */
async function showWhole(wish: TicketWish = {}): Promise<TicketStage> {
  const stage = await showTicket(wish);
  await stage.until(() => stage.buttons('Nummer zurückgeben').length > 0);
  return stage;
}

afterEach(() => sessionStorage.clear());

describe('<wm-ticket-view>', () => {
  it('shows the number, how many are before it, for how long, and where to wait', async () => {
    const { text } = await showTicket({ live: { status: 'live', value: { ...tickets.waiting, ahead: 3 } } });
    expect(text('.number')).to.equal(tickets.waiting.number);
    expect(text('.ahead')).to.equal('Noch 3 Personen vor Ihnen');
    expect(text('.wait')).to.match(/etwa \d+ bis \d+ Minuten/);
    expect(text('.facts')).to.contain('Wartebereich A');
  });

  it('moves up with the line and says it politely, of a long line not each step', async () => {
    const { text, say } = await showTicket();
    await say({ ...tickets.waiting, ahead: 12 });
    expect(text('[aria-live=polite]')).to.equal('Noch 12 Personen vor Ihnen');
    await say({ ...tickets.waiting, ahead: 11 });
    expect(text('.ahead')).to.equal('Noch 11 Personen vor Ihnen');
    expect(text('[aria-live=polite]')).to.equal('');
    await say({ ...tickets.waiting, ahead: 0 });
    expect(text('[aria-live=polite]')).to.equal('Sie sind als Nächstes dran.');
  });

  it('says where to go, loudly, when the number is called', async () => {
    const { text, chime, say } = await showWhole();
    await say({ ...tickets.called, counter: { ...tickets.called.counter!, direction: 'left' } });
    expect(text('h2')).to.equal('Sie sind dran');
    expect(text('.counter')).to.equal('Schalter 2');
    expect(text('.way')).to.equal('Gang links');
    expect(text('[aria-live=assertive]')).to.equal(
      'Sie sind dran. Bitte kommen Sie jetzt zu Schalter 2. Gang links.',
    );
    expect(text('[aria-live=polite]')).to.equal('');
    expect(chime.played).to.equal(1);
  });

  it('says the direction in words where the town has none of its own', async () => {
    const { text, view, say } = await showWhole();
    await say({ ...tickets.called, counter: { id: 'a', name: 'Schalter 2', direction: 'up' } });
    expect(text('.way')).to.equal('nach oben');
    expect(view.shadowRoot?.querySelector('.arrow path')?.getAttribute('d')).to.contain('M2 21');
  });

  it('sounds again when the number is called again, and not for other news', async () => {
    const { text, chime, say } = await showTicket();
    await say(tickets.called);
    await say({ ...tickets.called, at: '2027-03-01T09:03:00+01:00' });
    expect(chime.played).to.equal(1);
    await say({ ...tickets.called, at: '2027-03-01T09:03:00+01:00', recalls: 1 });
    expect(chime.played).to.equal(2);
    expect(text('h2')).to.equal('2. Aufruf: Sie sind dran');
  });

  it('tells the page each new state once, without the secret', async () => {
    const { view, say } = await showWhole();
    const heard: unknown[] = [];
    view.addEventListener('wm-ticket-change', (event) => heard.push({ ...event }));
    await say({ ...tickets.waiting, ahead: 0 });
    await say(tickets.called);
    await say(tickets.serving);
    const { id, office } = tickets.called;
    expect(heard.map((each) => (each as { state: string }).state)).to.deep.equal(['called', 'serving']);
    expect(heard[0]).to.include({ ticket: id, office: office.id });
    expect(JSON.stringify(heard)).not.to.contain(fakeTicket.token);
  });

  it('switches the sound on when it is asked to, and lets hear how loud that is', async () => {
    const { press, view, chime, text } = await showWhole();
    await press('Mit Ton Bescheid geben');
    expect(chime.isOpen).to.equal(true);
    expect(chime.played).to.equal(1);
    expect(text('.sound')).to.equal('Der Ton ist an.');
    view.remove();
    expect(chime.isOpen).to.equal(false);
  });

  it('gives the number back only when it is asked twice', async () => {
    const { view, press, until, focused, client, text } = await showWhole();
    await press('Nummer zurückgeben');
    expect(focused()).to.equal('Möchten Sie nicht mehr warten?');
    await expectAccessible(view);
    await press('Nein, weiter warten');
    expect(focused()).to.equal('Nummer zurückgeben');
    expect(client.calls.some(({ name }) => name === 'tickets.leave')).to.equal(false);
    await press('Nummer zurückgeben');
    await press('Ja, Nummer zurückgeben');
    await until(() => text('h2') === 'Sie warten nicht mehr');
    expect(focused()).to.equal('Sie warten nicht mehr');
  });

  it('says why a number could not be given back, and gives it back once', async () => {
    const { press, until, client, say, text } = await showWhole();
    client.loseAnswer('tickets.leave');
    await press('Nummer zurückgeben');
    await press('Ja, Nummer zurückgeben');
    await say({ ...tickets.waiting, at: '2027-03-01T09:03:00+01:00' });
    await until(() => text('[role=alert]')?.includes('kurz nicht erreichbar'));
    client.clock.advance(60_000);
    await press('Ja, Nummer zurückgeben');
    await until(() => text('[role=alert]') === undefined);
    expect(client.calls.filter(({ name }) => name === 'tickets.leave')).to.have.length(2);
  });

  it('takes the focus to the call when what had it is gone', async () => {
    const { press, say, focused } = await showWhole();
    await press('Nummer zurückgeben');
    await say(tickets.called);
    expect(focused()).to.equal('Sie sind dran');
  });

  it('says how the line stands, with what the clerks say of it', async () => {
    const { view, say, text } = await showWhole();
    const queue = {
      ...tickets.waiting.queue,
      state: 'paused',
      text: 'Systemstörung bis etwa 11 Uhr.',
    } as const;
    await say({ ...tickets.waiting, queue });
    expect(text('.notice')).to.contain('kurze Pause').and.to.contain('Systemstörung bis etwa 11 Uhr.');
    await expectAccessible(view);
  });

  it('keeps the last state and shows its age while there is no connection', async () => {
    const { view, client, say, text, pass } = await showTicket();
    client.offline();
    await pass(3 * 60);
    expect(text('.stale')).to.contain('vor 3 Minuten');
    await pass(60);
    expect(text('.stale')).to.contain('vor 4 Minuten');
    expect(text('.number')).to.equal(tickets.waiting.number);
    await expectAccessible(view);
    await say(tickets.waiting);
    expect(text('.stale')).to.equal(undefined);
    expect(client.clock.waiting).to.equal(0);
  });

  it('says that the ticket of another day is over', async () => {
    const { view, text } = await showTicket({
      live: { status: 'ended', error: apiErrorOf('ticket_ended') },
    });
    expect(text('h2')).to.equal('Diese Nummer ist nicht mehr gültig');
    await expectAccessible(view);
  });

  it('says that the ticket is over in a tab that was left open over night, without a connection too', async () => {
    const { client, pass, text } = await showTicket();
    client.offline();
    await pass(15 * 3600);
    expect(text('h2')).to.equal('Diese Nummer ist nicht mehr gültig');
  });

  it('tells when a link is wrong, without a button that cannot help', async () => {
    const { view, until, text } = await showTicket({
      live: { status: 'failed', error: apiErrorOf('ticket_not_found') },
    });
    await until(() => text('[role=alert]'));
    expect(text('[role=alert]')).to.contain('Diese Nummer kennen wir nicht');
    expect(view.shadowRoot?.querySelector('button')).to.equal(null);
    await expectAccessible(view);
  });

  it('says that the ticket is open too often, and tries again when it is asked to', async () => {
    const { view, client, until, press, read } = await showTicket({
      live: { status: 'failed', error: apiErrorOf('too_many_streams') },
    });
    await until(() => read().includes('zu oft geöffnet'));
    await expectAccessible(view);
    client.ticket(fakeTicket).set({ status: 'connecting' });
    let follows = 0;
    const { ticket } = client.live;
    client.live.ticket = (access) => {
      follows += 1;
      return ticket(access);
    };
    client.ticket(fakeTicket).set({ status: 'failed', error: apiErrorOf('too_many_streams') });
    await until(() => read().includes('Noch einmal'));
    await press('Noch einmal versuchen');
    expect(follows).to.equal(1);
  });

  it('says that it tries on when the first connection fails', async () => {
    const error = new ConnectionError('unreachable');
    const { say, text } = await showTicket({ live: { status: 'connecting', error } });
    expect(text('[role=alert]')).to.contain('Ihre Nummer bleibt gültig');
    await say(tickets.waiting);
    expect(text('.number')).to.equal(tickets.waiting.number);
  });

  it('leaves the title of the page alone unless it is asked to set it', async () => {
    document.title = 'Stadt Linden';
    const { say } = await showTicket();
    await say(tickets.called);
    expect(document.title).to.equal('Stadt Linden');
  });

  it('says the call in the title when it may, and gives the title back', async () => {
    document.title = 'Stadt Linden';
    const { view, say } = await showWhole({ set: { updateTitle: true } });
    await say(tickets.called);
    expect(document.title).to.equal(`${tickets.called.number} jetzt zu Schalter 2`);
    await say(tickets.finished);
    expect(document.title).to.equal('Stadt Linden');
    await say(tickets.called);
    view.remove();
    expect(document.title).to.equal('Stadt Linden');
  });

  describe('with the fragment of a page', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens the ticket that it points to, also when it changes', async () => {
      location.hash = '';
      const { view, until, text } = await showTicket({ set: { access: undefined } });
      expect(text('h2')).to.equal('Hier fehlt der Link zu Ihrer Nummer');
      await expectAccessible(view);
      location.hash = writeAccess(fakeTicket);
      await until(() => text('.number') === tickets.waiting.number);
    });
  });

  it('speaks the language of the page around it', async () => {
    const { view, until, text } = await showTicket({ set: { lang: 'en' } });
    await until(() => text('h2') === 'Your number');
    expect(view.shadowRoot?.querySelector<HTMLElement>('.root')?.lang).to.equal('en');
  });

  it('keeps the order of a telephone number in Arabic', async () => {
    const { view, until } = await showTicket({ set: { lang: 'ar' } });
    const root = () => view.shadowRoot?.querySelector<HTMLElement>('.root');
    await until(() => root()?.dir === 'rtl');
    const link = root()?.querySelector('a[href^="tel:"]') as HTMLElement;
    expect(getComputedStyle(link).direction).to.equal('ltr');
    expect(getComputedStyle(link).unicodeBidi).to.equal('isolate');
    await expectAccessible(view);
  });

  it('is never blank when its setup is wrong', async () => {
    const view = document.createElement('wm-ticket-view');
    await fixture(view);
    expect(view.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText).to.contain('base-url');
    await expectAccessible(view);
  });

  it('goes on with the number of the other office when the visit is passed on', async () => {
    const client = fakeClient();
    const { text, until, read, view } = await showTicket({ set: { client } });
    const { branch } = fixtures;
    await client.tickets.transfer({ ...fakeTicket, to: { office: branch.id } });
    await until(() => text('#passed'));
    const { number } =
      client.calls.length > 0 ? client.ticket({ ...fakeTicket }).get().value!.passedOn! : tickets.waiting;
    expect(text('.number')).to.equal(number);
    expect(text('.facts')).to.contain(branch.name);
    await until(() => read().includes(branch.address.street));
    expect(read()).to.contain(`Bitte gehen Sie zu: ${branch.name}. Dort haben Sie die Nummer ${number}.`);
    await expectAccessible(view);
  });

  it('says where the other office is when that could not be asked at first', async () => {
    const client = fakeClient();
    const { branch } = fixtures;
    client.failOnce('offices.get', new ConnectionError('unreachable'));
    const { read, text, until } = await showTicket({ set: { client } });
    await client.tickets.transfer({ ...fakeTicket, to: { office: branch.id } });
    await until(() => text('#passed'));
    client.online();
    await until(() => read().includes(branch.address.street));
  });

  it('reads out that the number is called again', async () => {
    const { say, text } = await showTicket({ live: { status: 'live', value: tickets.called } });
    await say({ ...tickets.called, at: '2027-03-01T09:03:00+01:00', recalls: 1 });
    expect(text('[aria-live=assertive]')).to.match(/^2\. Aufruf: Sie sind dran\. Bitte kommen Sie/);
  });

  for (const [name, value] of Object.entries(tickets)) {
    it(`is accessible when the ticket is ${name}`, async () => {
      const { view, say } = await showWhole();
      await say(value);
      await expectAccessible(view);
    });
  }
});
