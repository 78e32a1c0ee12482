import { expect } from '@esm-bundle/chai';
import { ConnectionError, writeAccess, type Live } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fakeTicket, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Ticket } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import { fixture, settled } from '../../test/fixture.ts';
import { CountingChime } from '../../test/stand-ins.ts';
import { register } from '../register.ts';
import { TicketView } from './ticket-view.ts';

register('wm-ticket-view', TicketView);

const { tickets } = fixtures;

interface Stage {
  view: TicketView;
  client: FakeClient;
  chime: CountingChime;
  /** Lets the server say something. */
  say(value: Ticket): Promise<void>;
}

async function show(set: Partial<TicketView> = {}, live?: Live<Ticket>): Promise<Stage> {
  const client = fakeClient();
  if (live) client.ticket(fakeTicket).set(live);
  const chime = new CountingChime();
  chime.isAllowed = false;
  const view = document.createElement('wm-ticket-view');
  Object.assign(view, { client, chime, access: fakeTicket }, set);
  await fixture(view);
  await settled(view);
  return {
    view,
    client,
    chime,
    async say(value) {
      client.ticket(fakeTicket).set({ status: 'live', value, receivedAt: client.now() });
      await settled(view);
    },
  };
}

const root = (view: TicketView) => view.shadowRoot?.querySelector('.root') as HTMLElement;
const textOf = (view: TicketView, selector: string) =>
  view.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const button = (view: TicketView, name: string) =>
  [...root(view).querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
const focused = (view: TicketView) => view.shadowRoot?.activeElement?.textContent?.trim();

async function press(view: TicketView, name: string): Promise<void> {
  const target = button(view, name);
  if (!target) throw new Error(`There is no button ${name}.`);
  target.click();
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  await settled(view);
}

/** Waits until a module that was just asked for has come and what belongs to it is drawn. */
async function loaded(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
}

describe('<wm-ticket-view>', () => {
  it('shows the number, how many are before it, for how long, and where to wait', async () => {
    const { view } = await show({}, { status: 'live', value: { ...tickets.waiting, ahead: 3 } });
    expect(textOf(view, '.number')).to.equal(tickets.waiting.number);
    expect(textOf(view, '.ahead')).to.equal('Noch 3 Personen vor Ihnen');
    expect(textOf(view, '.wait')).to.match(/etwa \d+ bis \d+ Minuten/);
    expect(textOf(view, '.facts')).to.contain('Wartebereich A');
  });

  it('moves up with the line and says it politely', async () => {
    const { view, say } = await show();
    await say({ ...tickets.waiting, ahead: 0 });
    expect(textOf(view, '.ahead')).to.equal('Sie sind als Nächstes dran.');
    expect(textOf(view, '[aria-live=polite]')).to.equal('Sie sind als Nächstes dran.');
  });

  it('says where to go, loudly, when the number is called', async () => {
    const { view, chime, say } = await show();
    await say(tickets.called);
    expect(textOf(view, 'h2')).to.equal('Sie sind dran');
    expect(textOf(view, '.counter')).to.equal('Schalter 2');
    expect(textOf(view, '.way')).to.equal('Gang links');
    expect(textOf(view, '[aria-live=assertive]')).to.equal(
      'Sie sind dran. Bitte kommen Sie jetzt zu Schalter 2.',
    );
    expect(chime.played).to.equal(1);
  });

  it('sounds again when the number is called again, and not for other news', async () => {
    const { view, chime, say } = await show();
    await say(tickets.called);
    await say({ ...tickets.called, at: '2027-03-01T09:03:00+01:00' });
    expect(chime.played).to.equal(1);
    await say({ ...tickets.called, recalls: 1 });
    expect(chime.played).to.equal(2);
    expect(textOf(view, 'h2')).to.equal('2. Aufruf: Sie sind dran');
  });

  it('tells the page each new state once, without the secret', async () => {
    const { view, say } = await show();
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

  it('switches the sound on when it is asked to', async () => {
    const { view, chime } = await show();
    await press(view, 'Mit Ton Bescheid geben');
    expect(chime.isOpen).to.equal(true);
    expect(textOf(view, '.sound')).to.equal('Der Ton ist an.');
    view.remove();
    expect(chime.isOpen).to.equal(false);
  });

  it('gives the number back only when it is asked twice', async () => {
    const { view, client } = await show();
    await press(view, 'Nummer zurückgeben');
    expect(focused(view)).to.equal('Möchten Sie nicht mehr warten?');
    await expectAccessible(view);
    await press(view, 'Nein, weiter warten');
    expect(focused(view)).to.equal('Nummer zurückgeben');
    expect(client.calls.some(({ name }) => name === 'tickets.leave')).to.equal(false);
    await press(view, 'Nummer zurückgeben');
    await press(view, 'Ja, Nummer zurückgeben');
    expect(textOf(view, 'h2')).to.equal('Sie warten nicht mehr');
    expect(focused(view)).to.equal('Sie warten nicht mehr');
  });

  it('says why a number could not be given back, and repeats it with the same key', async () => {
    const { view, client } = await show();
    const keys: (string | undefined)[] = [];
    const { leave } = client.tickets;
    client.tickets.leave = (access, options) => {
      keys.push(options?.idempotencyKey);
      return leave(access, options);
    };
    client.loseAnswer('tickets.leave');
    await press(view, 'Nummer zurückgeben');
    await press(view, 'Ja, Nummer zurückgeben');
    client.ticket(fakeTicket).set({ status: 'live', value: tickets.waiting });
    await settled(view);
    expect(textOf(view, '[role=alert]')).to.contain('kurz nicht erreichbar');
    await press(view, 'Ja, Nummer zurückgeben');
    expect(textOf(view, 'h2')).to.equal('Sie warten nicht mehr');
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
  });

  it('keeps the last state and shows its age while there is no connection', async () => {
    const { view, client, say } = await show();
    client.offline();
    client.clock.advance(3 * 60_000);
    await settled(view);
    expect(textOf(view, '.stale')).to.contain('vor 3 Minuten');
    client.clock.advance(60_000);
    await settled(view);
    expect(textOf(view, '.stale')).to.contain('vor 4 Minuten');
    expect(textOf(view, '.number')).to.equal(tickets.waiting.number);
    await expectAccessible(view);
    await say(tickets.waiting);
    expect(textOf(view, '.stale')).to.equal(undefined);
    expect(client.clock.waiting).to.equal(0);
  });

  it('says that the ticket of another day is over', async () => {
    const { view } = await show({}, { status: 'ended', error: apiErrorOf('ticket_ended') });
    expect(textOf(view, 'h2')).to.equal('Diese Nummer ist nicht mehr gültig');
    await expectAccessible(view);
  });

  it('tells when a link is wrong, without a button that cannot help', async () => {
    const { view } = await show({}, { status: 'failed', error: apiErrorOf('ticket_not_found') });
    await loaded(() => Boolean(textOf(view, '[role=alert]')));
    expect(textOf(view, '[role=alert]')).to.contain('Diese Nummer kennen wir nicht');
    expect(root(view).querySelector('button')).to.equal(null);
    await expectAccessible(view);
  });

  it('says that it tries on when the first connection fails', async () => {
    const error = new ConnectionError('unreachable');
    const { view, say } = await show({}, { status: 'connecting', error });
    expect(textOf(view, '[role=alert]')).to.contain('Ihre Nummer bleibt gültig');
    await say(tickets.waiting);
    expect(textOf(view, '.number')).to.equal(tickets.waiting.number);
  });

  it('leaves the title of the page alone unless it is asked to set it', async () => {
    document.title = 'Stadt Linden';
    const { say } = await show();
    await say(tickets.called);
    expect(document.title).to.equal('Stadt Linden');
  });

  it('says the call in the title when it may, and gives the title back', async () => {
    document.title = 'Stadt Linden';
    const { view, say } = await show({ updateTitle: true });
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
      const { view } = await show({ access: undefined });
      expect(textOf(view, 'h2')).to.equal('Hier fehlt der Link zu Ihrer Nummer');
      await expectAccessible(view);
      location.hash = writeAccess(fakeTicket);
      await loaded(() => Boolean(textOf(view, '.number')));
      expect(textOf(view, '.number')).to.equal(tickets.waiting.number);
    });
  });

  it('speaks the language of the page around it', async () => {
    const { view } = await show({ lang: 'en' });
    await loaded(() => textOf(view, 'h2') === 'Your number');
    expect(root(view).lang).to.equal('en');
  });

  it('keeps the order of a telephone number in Arabic', async () => {
    const { view } = await show({ lang: 'ar' });
    await loaded(() => root(view)?.dir === 'rtl');
    const link = root(view).querySelector('a[href^="tel:"]') as HTMLElement;
    expect(getComputedStyle(link).direction).to.equal('ltr');
    expect(getComputedStyle(link).unicodeBidi).to.equal('isolate');
    await expectAccessible(view);
  });

  it('is never blank when its setup is wrong', async () => {
    const view = document.createElement('wm-ticket-view');
    await fixture(view);
    expect(root(view).innerText).to.contain('base-url');
    await expectAccessible(view);
  });

  for (const [name, value] of Object.entries(tickets)) {
    it(`is accessible when the ticket is ${name}`, async () => {
      const { view, say } = await show();
      await say(value);
      root(view)
        .getAnimations({ subtree: true })
        .forEach((animation) => animation.finish());
      await expectAccessible(view);
    });
  }
});
