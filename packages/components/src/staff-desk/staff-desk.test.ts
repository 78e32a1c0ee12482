import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Hall } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import { fixture, settled } from '../../test/fixture.ts';
import { CountingChime } from '../../test/stand-ins.ts';
import { register } from '../register.ts';
import { createDeskMemory, type DeskMemory, type KeptDesk } from './desk-memory.ts';
import { StaffDesk } from './staff-desk.ts';

register('wm-staff-desk', StaffDesk);

const { office, signIn, halls } = fixtures;
const place = { office: office.id, counter: 'schalter-4' };

function createMemory(): DeskMemory {
  const entries = new Map<string, string>();
  const storage = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
  return createDeskMemory(() => storage);
}

/** Puts a desk into the page at which nobody is signed in. */
async function show(set: Partial<StaffDesk> = {}, prepare: (client: FakeClient) => void = () => {}) {
  const client = fakeClient();
  prepare(client);
  const desk = document.createElement('wm-staff-desk');
  Object.assign(desk, { client, memory: createMemory() }, set);
  await fixture(desk);
  await rest(desk);
  return { desk, client };
}

/** Puts a desk into the page as it is after a reload in the middle of the work. */
async function showAtWork(counter = place.counter, prepare: (client: FakeClient) => void = () => {}) {
  const client = fakeClient();
  const { token } = await client.sessions.create(signIn);
  prepare(client);
  const memory = createMemory();
  memory.write(client.baseUrl, { token, place: { ...place, counter }, isAtWork: true });
  return { ...(await show({ client, memory })), client, memory };
}

/** Waits until everything that was promised has been drawn. */
async function rest(desk: StaffDesk): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  await settled(desk);
}

/** Waits until a module that was just asked for has come and what belongs to it is drawn. */
async function loaded(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
}

const root = (desk: StaffDesk) => desk.shadowRoot?.querySelector('.root') as HTMLElement;
const find = <E extends HTMLElement>(desk: StaffDesk, selector: string) =>
  root(desk).querySelector<E>(selector);
const textOf = (desk: StaffDesk, selector: string) =>
  find(desk, selector)?.innerText.replace(/\s+/g, ' ').trim();
const heading = (desk: StaffDesk) => textOf(desk, 'h1');
const focused = (desk: StaffDesk) => desk.shadowRoot?.activeElement as HTMLElement | null;
const focusedText = (desk: StaffDesk) => focused(desk)?.querySelector('span')?.textContent?.trim();
const said = (desk: StaffDesk) => root(desk).querySelector('.aloud[role=status]')?.textContent?.trim();
const button = (desk: StaffDesk, name: string) =>
  [...root(desk).querySelectorAll('button')].find((each) => each.innerText.startsWith(name));

async function press(desk: StaffDesk, name: string): Promise<void> {
  const found = button(desk, name);
  if (!found) throw new Error(`There is no button "${name}".`);
  found.focus();
  found.click();
  await rest(desk);
}

/** Presses Enter on what has the focus; a script's key does not press a button, so its click is made here. */
async function enter(desk: StaffDesk): Promise<void> {
  focused(desk)?.click();
  await rest(desk);
}

async function alt(
  desk: StaffDesk,
  key: string,
  target: EventTarget = document.body,
): Promise<KeyboardEvent> {
  const options = { key, code: `Key${key.toUpperCase()}`, altKey: true };
  const event = new KeyboardEvent('keydown', { ...options, bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(event);
  await rest(desk);
  return event;
}

async function type(desk: StaffDesk, { name, password }: typeof signIn): Promise<void> {
  const fields = { name, password };
  for (const [id, value] of Object.entries(fields)) {
    const input = find<HTMLInputElement>(desk, `#${id}`);
    if (input) input.value = value;
  }
  find<HTMLInputElement>(desk, '#password')?.form?.requestSubmit();
  await rest(desk);
}

async function say(desk: StaffDesk, client: FakeClient, value: Hall): Promise<void> {
  client.hall.set({ status: 'live', value, receivedAt: client.now() });
  await rest(desk);
}

describe('<wm-staff-desk>', () => {
  describe('signing in', () => {
    it('asks for name and password in a way that password managers know', async () => {
      const { desk } = await show();
      expect(heading(desk)).to.equal('Anmelden');
      expect(find(desk, '#name')?.getAttribute('autocomplete')).to.equal('username');
      expect(find(desk, '#password')?.getAttribute('autocomplete')).to.equal('current-password');
      await expectAccessible(desk);
    });

    it('leads to the choice of a counter, and from there to the work', async () => {
      const { desk } = await show();
      await type(desk, signIn);
      expect(focused(desk)?.innerText).to.equal('An welchem Platz arbeiten Sie?');
      await expectAccessible(desk);
      await press(desk, 'Schalter 4');
      expect(heading(desk)).to.equal('Schalter 4');
      expect(focusedText(desk)).to.equal('Nächste Nummer aufrufen');
    });

    it('names the fields that were left empty, without asking the server', async () => {
      const { desk, client } = await show();
      await type(desk, { name: 'p.oeztuerk', password: '' });
      expect(textOf(desk, '#password-wrong')).to.equal('Bitte geben Sie Ihr Passwort ein.');
      expect(focused(desk)?.id).to.equal('password');
      expect(client.calls).to.deep.equal([]);
      await expectAccessible(desk);
    });

    it('says that the password is wrong and keeps the name', async () => {
      const { desk } = await show();
      await type(desk, { ...signIn, password: 'Tannenbaum' });
      await loaded(() => find(desk, '.notice.bad') !== null);
      expect(textOf(desk, '.notice.bad')).to.contain('Name oder Passwort stimmt nicht');
      expect(find<HTMLInputElement>(desk, '#name')?.value).to.equal(signIn.name);
      await expectAccessible(desk);
    });

    it('does not take the focus from the page around it', async () => {
      const { desk } = await show();
      expect(focused(desk)).to.equal(null);
    });

    it('offers the counters of the office that the page names, or says that there is none', async () => {
      const { desk } = await show({ office: 'elsewhere' });
      await type(desk, signIn);
      expect(root(desk).innerText).to.contain('noch kein Platz eingerichtet');
      await expectAccessible(desk);
      expect(button(desk, 'Abmelden')).to.not.equal(undefined);
    });
  });

  describe('working', () => {
    it('takes a visitor from the call to the end by the Enter key alone', async () => {
      const { desk } = await showAtWork();
      expect(focusedText(desk)).to.equal('Nächste Nummer aufrufen');
      await enter(desk);
      expect(textOf(desk, '.stub .number')).to.equal('V301');
      expect(focusedText(desk)).to.equal('Bedienung beginnen');
      await enter(desk);
      expect(focusedText(desk)).to.equal('Bedienung abschließen');
      await enter(desk);
      expect(textOf(desk, '.stub')).to.contain('Als Nächstes: V302');
      expect(focusedText(desk)).to.equal('Nächste Nummer aufrufen');
    });

    it('says aloud what has happened', async () => {
      const { desk } = await showAtWork();
      expect(said(desk)).to.equal('Ihr Platz ist frei');
      await enter(desk);
      expect(said(desk)).to.equal('V301 ist aufgerufen. Bewohnerparkausweis.');
      await press(desk, 'Noch einmal aufrufen');
      expect(said(desk)).to.equal('2. Aufruf von V301.');
    });

    it('shows what has to be known of the visitor', async () => {
      const { desk, client } = await showAtWork();
      const hall = structuredClone(halls.mine);
      const ticket = hall.tickets.find(({ number }) => number === 'V301');
      Object.assign(ticket ?? {}, {
        name: 'Łukasz O’Brien',
        note: '<b>Leise</b>',
        appointmentAt: '2027-03-01T09:00:00+01:00',
      });
      await say(desk, client, hall);
      expect(textOf(desk, '.who')).to.equal('Łukasz O’Brien');
      expect(textOf(desk, '.details')).to.contain('Termin 9:00 Uhr').and.contain('<b>Leise</b>');
      expect(textOf(desk, '.details')).to.contain('Zulassungsbescheinigung Teil I').and.contain('30,70 €');
    });

    it('is worked by shortcuts that it names', async () => {
      const { desk } = await showAtWork();
      expect(button(desk, 'Nächste')?.getAttribute('aria-keyshortcuts')).to.equal('Alt+N');
      const event = await alt(desk, 'n');
      expect(event.defaultPrevented).to.equal(true);
      expect(textOf(desk, '.stage')).to.contain('Aufgerufen');
      await alt(desk, 'w');
      expect(textOf(desk, '.stage')).to.contain('2. Aufruf');
      await alt(desk, 'b');
      expect(textOf(desk, '.stage')).to.contain('In Bedienung');
      await alt(desk, 'a');
      expect(textOf(desk, '.stage')).to.equal('Ihr Platz ist frei');
      expect(focusedText(desk)).to.equal('Nächste Nummer aufrufen');
    });

    it('leaves keys alone that are meant for something else', async () => {
      const { desk, client } = await showAtWork();
      const field = await fixture(document.createElement('input'));
      const events = [await alt(desk, 'n', field), await alt(desk, 'f'), await alt(desk, 'b')];
      expect(events.map((event) => event.defaultPrevented)).to.deep.equal([false, false, false]);
      expect(client.calls.map(({ name }) => name)).to.not.include('counters.callNext');
    });

    it('does not rush on when a button is clicked twice or a key held down', async () => {
      const { desk } = await showAtWork();
      await enter(desk);
      button(desk, 'Bedienung beginnen')?.dispatchEvent(
        new MouseEvent('click', { detail: 2, bubbles: true }),
      );
      const held = new KeyboardEvent('keydown', {
        key: 'Enter',
        repeat: true,
        bubbles: true,
        cancelable: true,
      });
      button(desk, 'Bedienung beginnen')?.dispatchEvent(held);
      await rest(desk);
      expect(held.defaultPrevented).to.equal(true);
      expect(textOf(desk, '.stage')).to.contain('Aufgerufen');
    });

    it('asks before a number is lost', async () => {
      const { desk, client } = await showAtWork();
      await enter(desk);
      await alt(desk, 'w');
      await alt(desk, 'k');
      expect(textOf(desk, '#question')).to.contain('Ist V301 nicht erschienen?');
      await expectAccessible(desk);
      await press(desk, 'Nein, weiter warten');
      expect(focusedText(desk)).to.equal('Bedienung beginnen');
      await press(desk, 'Nicht erschienen');
      await enter(desk);
      expect(client.calls.at(-1)?.name).to.equal('tickets.miss');
      expect(focusedText(desk)).to.equal('Nächste Nummer aufrufen');
    });

    it('says beside the buttons why something did not work, until something else is done', async () => {
      const { desk, client } = await showAtWork();
      await enter(desk);
      await alt(desk, 'n');
      await loaded(() => find(desk, '.slip .bad') !== null);
      expect(textOf(desk, '.slip .bad')).to.contain('noch eine Nummer offen');
      await expectAccessible(desk);
      await press(desk, 'Bedienung beginnen');
      expect(find(desk, '.slip .bad')).to.equal(null);
      client.failOnce('tickets.finish', new ConnectionError('offline'));
      await enter(desk);
      expect(textOf(desk, '.slip .bad')).to.contain('Nichts ist verloren');
    });

    it('shows what other hands did meanwhile, without taking the focus from elsewhere', async () => {
      const { desk, client } = await showAtWork();
      await enter(desk);
      button(desk, 'Abmelden')?.focus();
      await client.tickets.start({
        office: office.id,
        id: client.hall.get().value?.tickets.find(({ counter }) => counter === place.counter)?.id ?? '',
      });
      await rest(desk);
      expect(textOf(desk, '.stage')).to.contain('In Bedienung');
      expect(focused(desk)?.id).to.equal('sign-out');
    });

    it('says that nobody waits, and who comes then', async () => {
      const { desk, client } = await showAtWork();
      for (let visit = 0; visit < 6; visit += 1) await enter(desk);
      await enter(desk);
      expect(textOf(desk, '.empty')).to.contain('wartet gerade niemand');
      await expectAccessible(desk);
      await client.tickets.draw(office.id, { services: [{ id: 'bewohnerparkausweis', quantity: 1 }] });
      await rest(desk);
      expect(said(desk)).to.equal('V303 wartet jetzt.');
      expect(textOf(desk, '.stub')).to.contain('Als Nächstes: V303');
      expect(find(desk, '.empty')).to.equal(null);
    });

    it('lets newcomers be heard by those who want it, while the counter is free', async () => {
      const chime = new CountingChime();
      const { desk, client } = await showAtWork();
      desk.chime = chime;
      const draw = async () => {
        await client.tickets.draw(office.id, { services: [{ id: 'bewohnerparkausweis', quantity: 1 }] });
        await rest(desk);
      };
      await draw();
      expect([chime.isOpen, chime.played]).to.deep.equal([false, 0]);
      await press(desk, 'Ton bei neuen Nummern');
      expect(button(desk, 'Ton bei')?.getAttribute('aria-pressed')).to.equal('true');
      await draw();
      expect(chime.played).to.equal(1);
      await press(desk, 'Nächste Nummer aufrufen');
      await draw();
      expect(chime.played).to.equal(1);
      await press(desk, 'Ton bei neuen Nummern');
      expect(chime.isOpen).to.equal(false);
    });

    it('does not speak of newcomers while somebody is served', async () => {
      const { desk, client } = await showAtWork('schalter-1');
      await client.tickets.draw(office.id, { services: [{ id: 'reisepass', quantity: 1 }] });
      await rest(desk);
      expect(said(desk)).to.equal('A101 wird bedient.');
      expect(textOf(desk, '.hall')).to.contain('A106');
    });

    it('counts the minutes by the clock of the server', async () => {
      const { desk, client } = await showAtWork();
      const value = { ...halls.busy, at: '2027-03-02T09:02:00+01:00' };
      await say(desk, client, value);
      expect(textOf(desk, '.line .age')).to.match(/^24:\d\d Std\.$/);
      await say(desk, client, halls.busy);
      const minutes = () => Number.parseInt(textOf(desk, '.line .age') ?? '', 10);
      const before = minutes();
      client.clock.advance(120_000);
      await rest(desk);
      expect(minutes()).to.equal(before + 2);
    });

    it('has the whole line within reach, however long it is', async () => {
      const { desk, client } = await showAtWork();
      const [ticket] = halls.busy.tickets.filter(({ number }) => number === 'V301');
      if (!ticket) throw new Error('There is no V301.');
      const tickets = Array.from({ length: 40 }, (_, index) => ({ ...ticket, number: `V${400 + index}` }));
      await say(desk, client, { ...halls.busy, tickets });
      expect(textOf(desk, 'summary')).to.equal('und 34 weitere Nummern');
      expect(root(desk).querySelectorAll('details:not(.others) li')).to.have.length(34);
      await expectAccessible(desk);
    });

    it('tells the page how the counter stands, with no more than ids', async () => {
      const heard: unknown[] = [];
      const { desk, client } = await show();
      desk.addEventListener('wm-desk-change', ({ office, counter, ticket, state }) =>
        heard.push([office, counter, ticket, state]),
      );
      await type(desk, signIn);
      await press(desk, 'Schalter 4');
      await enter(desk);
      const { id } = client.hall.get().value?.tickets.find(({ number }) => number === 'V301') ?? {};
      await press(desk, 'Platz wechseln');
      expect(heard).to.deep.equal([
        [office.id, 'schalter-4', null, null],
        [office.id, 'schalter-4', id, 'called'],
        [null, null, null, null],
      ]);
    });
  });

  describe('sessions', () => {
    it('go on after a reload, and nothing of them is in lasting storage', async () => {
      const { desk, memory, client } = await showAtWork();
      await enter(desk);
      const parent = desk.parentElement;
      desk.remove();
      await rest(desk);
      const again = document.createElement('wm-staff-desk');
      Object.assign(again, { client, memory });
      parent?.append(again);
      await rest(again);
      expect(heading(again)).to.equal('Schalter 4');
      expect(textOf(again, '.stub .number')).to.equal('V301');
      expect(localStorage).to.have.length(0);
    });

    it('that end ask to sign in again, keep counter and number, and go on there', async () => {
      const { desk, client, memory } = await showAtWork();
      await enter(desk);
      client.failOnce('tickets.start', apiErrorOf('session_expired'));
      await enter(desk);
      expect(textOf(desk, '.notice')).to.contain('Ihre Anmeldung ist abgelaufen');
      expect(textOf(desk, '.notice')).to.contain('Schalter 4 und die Nummer V301');
      expect(focused(desk)?.id).to.equal('name');
      expect(memory.read(client.baseUrl).token).to.equal(undefined);
      await expectAccessible(desk);
      await type(desk, signIn);
      expect(textOf(desk, '.stub .number')).to.equal('V301');
      expect(find(desk, '.bad')).to.equal(null);
      expect(focusedText(desk)).to.equal('Bedienung beginnen');
    });

    it('are ended by signing out; the counter is proposed the next time', async () => {
      const { desk, client, memory } = await showAtWork();
      await press(desk, 'Abmelden');
      expect(heading(desk)).to.equal('Anmelden');
      expect(client.calls.at(-1)?.name).to.equal('sessions.end');
      const kept: KeptDesk = memory.read(client.baseUrl);
      expect([kept.token, kept.isAtWork]).to.deep.equal([undefined, false]);
      await type(desk, signIn);
      expect(focused(desk)?.innerText).to.contain('Schalter 4').and.contain('zuletzt');
      await expectAccessible(desk);
    });

    it('that cannot be asked for now are tried again on demand', async () => {
      const { desk, client } = await showAtWork(place.counter, (client) => client.offline());
      expect(root(desk).innerText).to.contain('keine Verbindung');
      await expectAccessible(desk);
      client.online();
      await press(desk, 'Noch einmal versuchen');
      expect(heading(desk)).to.equal('Schalter 4');
    });
  });

  describe('the hall', () => {
    it('stays while there is no connection, with its age', async () => {
      const { desk, client } = await showAtWork();
      client.offline();
      client.clock.advance(180_000);
      await rest(desk);
      expect(textOf(desk, '.stale')).to.contain('vor 3 Minuten');
      expect(textOf(desk, '.stub')).to.contain('V301');
      await expectAccessible(desk);
      client.online();
      await rest(desk);
      expect(find(desk, '.stale')).to.equal(null);
    });

    it('that the server refuses says why, and is asked for again on demand', async () => {
      const refuse = (client: FakeClient) =>
        client.hall.set({ status: 'failed', error: apiErrorOf('too_many_streams') });
      const { desk, client } = await showAtWork(place.counter, refuse);
      await loaded(() => find(desk, '.bad') !== null);
      expect(textOf(desk, '.bad')).to.contain('zu oft geöffnet');
      await expectAccessible(desk);
      client.hall.set({ status: 'live', value: halls.busy, receivedAt: client.now() });
      await press(desk, 'Noch einmal versuchen');
      expect(textOf(desk, '.stub')).to.contain('Als Nächstes');
    });

    it('that is on its way is waited for', async () => {
      const { desk } = await showAtWork(place.counter, (client) => client.hall.set({ status: 'connecting' }));
      expect(textOf(desk, '.loading')).to.equal('Wird geladen …');
      await expectAccessible(desk);
    });

    for (const [name, value] of Object.entries(halls)) {
      it(`is accessible when it is ${name}`, async () => {
        const { desk, client } = await showAtWork();
        await say(desk, client, value);
        await expectAccessible(desk);
      });
    }

    it('does not pile up nodes over a long day', async () => {
      const { desk, client } = await showAtWork();
      const states = [halls.busy, halls.mine, halls.empty];
      for (const value of states) await say(desk, client, value);
      const before = countNodes(root(desk));
      for (let round = 0; round < 100; round += 1) for (const value of states) await say(desk, client, value);
      expect(countNodes(root(desk))).to.equal(before);
    });
  });

  it('lets go of stream and timers when it is removed, and goes on when it is moved', async () => {
    const { desk, client } = await showAtWork();
    desk.parentElement?.append(desk);
    await rest(desk);
    await press(desk, 'Nächste');
    expect(textOf(desk, '.stub .number')).to.equal('V301');
    desk.remove();
    await rest(desk);
    expect(client.clock.waiting).to.equal(0);
    await say(desk, client, halls.empty);
    expect(textOf(desk, '.stub .number')).to.equal('V301');
  });

  it('speaks the language of the page around it, and keeps its place when that changes', async () => {
    const { desk } = await showAtWork();
    desk.lang = 'en';
    await loaded(() => button(desk, 'Call the next number') !== undefined);
    expect(heading(desk)).to.equal('Schalter 4');
    expect(root(desk).lang).to.equal('en');
  });

  it('is never blank when its setup is wrong', async () => {
    const desk = document.createElement('wm-staff-desk');
    await fixture(desk);
    await loaded(() => root(desk).innerText.includes('base-url'));
    await expectAccessible(desk);
  });
});

function countNodes(node: Node): number {
  return [...node.childNodes].reduce((sum, child) => sum + countNodes(child), 1);
}
