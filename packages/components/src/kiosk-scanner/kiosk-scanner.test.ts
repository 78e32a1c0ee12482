import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../test/fake-camera.ts';
import { fixture, settled } from '../../test/fixture.ts';
import { createMemoryStore } from '../../test/stand-ins.ts';
import { register } from '../register.ts';
import { KioskScanner } from './kiosk-scanner.ts';

register('wm-kiosk-scanner', KioskScanner);

const { appointment, office } = fixtures;
const code = appointment.checkInCode;

interface Stage {
  kiosk: KioskScanner;
  client: FakeClient;
  /** Lets time pass. */
  pass(milliseconds: number): Promise<void>;
}

let camera: FakeCamera;

async function show(
  set: Partial<KioskScanner> = {},
  prepare: (client: FakeClient) => void = () => {},
): Promise<Stage> {
  const client = fakeClient();
  prepare(client);
  const kiosk = document.createElement('wm-kiosk-scanner');
  Object.assign(kiosk, { client, office: office.id, attractAfter: 0, deviceStore: createMemoryStore() }, set);
  await fixture(kiosk);
  await arrived(kiosk);
  if (kiosk.client) await until(() => root(kiosk).querySelector('.tools') !== null);
  return {
    kiosk,
    client,
    async pass(milliseconds) {
      client.clock.advance(milliseconds);
      await rest(kiosk);
    },
  };
}

/** Waits until everything that was promised has been drawn. */
async function rest(kiosk: KioskScanner): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  await settled(kiosk);
}

/** Waits until a face that was just asked for is there. */
async function arrived(kiosk: KioskScanner): Promise<void> {
  await rest(kiosk);
  await until(() => root(kiosk)?.querySelector('.loading') === null);
}

/** Waits for what takes its real time: a module, a picture of the camera. */
async function until(isThere: () => boolean): Promise<void> {
  while (!isThere()) await new Promise(requestAnimationFrame);
}

const root = (kiosk: KioskScanner) => kiosk.shadowRoot?.querySelector('.root') as HTMLElement;
const textOf = (kiosk: KioskScanner, selector: string) =>
  kiosk.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
const title = (kiosk: KioskScanner) => textOf(kiosk, 'h1');
const button = (kiosk: KioskScanner, name: string) =>
  [...root(kiosk).querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.textContent?.trim()) === name,
  );

async function press(kiosk: KioskScanner, ...names: string[]): Promise<void> {
  for (const name of names) {
    const target = button(kiosk, name);
    if (!target) throw new Error(`There is no button ${name} in: ${root(kiosk).innerText}`);
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    target.click();
    await arrived(kiosk);
  }
}

/** Types as a hand scanner does, wherever the focus is. */
async function scan(kiosk: KioskScanner, text: string): Promise<void> {
  for (const key of [...text, 'Enter']) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }
  await arrived(kiosk);
}

describe('<wm-kiosk-scanner>', () => {
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  it('offers three ways and says how long the lines are', async () => {
    const { kiosk } = await show();
    expect(title(kiosk)).to.equal('Willkommen');
    expect(root(kiosk).innerText).to.contain('Ich habe einen Termin').and.contain('Ich habe keinen Termin');
    expect(root(kiosk).innerText).to.contain('Ich möchte einen Termin');
    expect(textOf(kiosk, '.queues')).to.contain('Pass- und Meldewesen');
    expect(textOf(kiosk, '.clock')).to.equal('9:02');
    await expectAccessible(kiosk);
  });

  describe('with an appointment', () => {
    it('checks in by the camera and shows number, place and wait', async () => {
      const { kiosk, client } = await show();
      await until(() => {
        camera.show(code);
        client.clock.advance(150);
        return title(kiosk) === 'Sie sind angemeldet';
      });
      expect(textOf(kiosk, '.number')).to.match(/^A\d+$/);
      expect(textOf(kiosk, '.facts')).to.contain('Wartebereich A');
      expect(textOf(kiosk, '.facts')).to.match(/Minuten/);
      await until(() => Boolean(root(kiosk).querySelector('.qr path')));
      await expectAccessible(kiosk);
    });

    it('checks in by a hand scanner, and moves the focus to what came of it', async () => {
      const { kiosk } = await show();
      const given: unknown[] = [];
      kiosk.addEventListener('wm-ticket-give', (event) => given.push({ ...event }));
      await scan(kiosk, code);
      expect(title(kiosk)).to.equal('Sie sind angemeldet');
      expect(kiosk.shadowRoot?.activeElement?.textContent).to.equal('Sie sind angemeldet');
      expect(given).to.have.length(1);
      expect(given[0]).to.include({ office: office.id, hasAppointment: true });
      expect(JSON.stringify(given)).not.to.contain('secret');
    });

    it('shows the same number to who comes twice', async () => {
      const { kiosk, pass } = await show();
      await scan(kiosk, code);
      const number = textOf(kiosk, '.number');
      await press(kiosk, 'Fertig');
      await pass(5_000);
      await scan(kiosk, code);
      expect(title(kiosk)).to.equal('Sie sind schon angemeldet');
      expect(textOf(kiosk, '.number')).to.equal(number);
    });

    it('takes the short code from keys on the screen', async () => {
      const { kiosk, client } = await show();
      await press(kiosk, 'Code eintippen');
      await expectAccessible(kiosk);
      await press(kiosk, ...appointment.code.replace('-', ''), 'Löschen', appointment.code.at(-1) ?? '');
      expect(root(kiosk).querySelector('input')?.value).to.equal(appointment.code);
      await press(kiosk, 'Anmelden');
      expect(title(kiosk)).to.equal('Sie sind angemeldet');
      expect(client.calls.find(({ name }) => name === 'checkIns.create')?.args[1]).to.deep.equal({
        code: appointment.code,
      });
    });

    it('asks for the missing letters of a short code instead of sending it', async () => {
      const { kiosk, client } = await show();
      await press(kiosk, 'Code eintippen', 'K', '7', 'Anmelden');
      expect(textOf(kiosk, '#typed-wrong')).to.contain('acht Zeichen');
      expect(client.calls.some(({ name }) => name === 'checkIns.create')).to.equal(false);
      await expectAccessible(kiosk);
    });

    it('offers help after five wrong codes', async () => {
      const { kiosk } = await show();
      await press(kiosk, 'Code eintippen');
      for (let wrong = 1; wrong < 5; wrong += 1) {
        await press(kiosk, ...'00000000', 'Anmelden');
        expect(title(kiosk)).to.equal('Dieser Code passt nicht');
        await press(kiosk, 'Code noch einmal eintippen');
      }
      await press(kiosk, ...'00000000', 'Anmelden');
      expect(title(kiosk)).to.equal('Wir helfen Ihnen gern');
      await expectAccessible(kiosk);
    });
  });

  describe('without an appointment', () => {
    it('asks for the concern and gives a number', async () => {
      const { kiosk, client } = await show();
      await press(kiosk, 'Nummer ziehen');
      await expectAccessible(kiosk);
      await press(kiosk, 'Wohnen und Umziehen', 'Meldebescheinigung');
      expect(title(kiosk)).to.equal('Das ist Ihre Nummer');
      expect(client.calls.at(-1)?.args[1]).to.deep.equal({
        services: [{ id: 'meldebescheinigung', quantity: 1 }],
      });
      await expectAccessible(kiosk);
    });

    it('goes back to the headings', async () => {
      const { kiosk } = await show();
      await press(kiosk, 'Nummer ziehen', 'Wohnen und Umziehen', 'Zurück');
      expect(title(kiosk)).to.equal('Worum geht es?');
    });

    it('gives one number when the first answer got lost', async () => {
      const { kiosk, client } = await show();
      client.loseAnswer('tickets.draw');
      await press(kiosk, 'Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung');
      expect(title(kiosk)).to.equal('Das hat nicht geklappt');
      const waiting = client.board.get().value?.queues[0]?.waiting;
      await press(kiosk, 'Noch einmal versuchen');
      expect(title(kiosk)).to.equal('Das ist Ihre Nummer');
      expect(client.board.get().value?.queues[0]?.waiting).to.equal(waiting);
    });
  });

  const problems = [
    ['wrong_day', { startAt: '2027-03-02T08:30:00+01:00' }, '2. März 2027', 'Nummer ziehen'],
    ['wrong_office', { office: 'Kfz-Stelle', address: 'Ring 12, 99099 Linden' }, 'Ring 12', 'Hilfe rufen'],
    ['too_early', { fromAt: '2027-03-01T09:30:00+01:00' }, '9:30 Uhr', undefined],
    ['too_late', {}, 'vorbei', 'Nummer ziehen'],
    ['appointment_cancelled', {}, 'abgesagt', 'Nummer ziehen'],
    ['qr_unknown', {}, 'kein Termin-Code', 'Code noch einmal eintippen'],
  ] as const;
  for (const [problem, params, fact, way] of problems) {
    it(`says what is wrong and what to do now: ${problem}`, async () => {
      const { kiosk, client } = await show();
      client.fail('checkIns.create', apiErrorOf(problem, { params }));
      await scan(kiosk, code);
      await until(() => Boolean(textOf(kiosk, '.lead')));
      expect(textOf(kiosk, '.lead')).to.contain(fact);
      if (way) expect(button(kiosk, way)).not.to.equal(undefined);
      else expect(root(kiosk).querySelector('.next button')).to.equal(null);
      await expectAccessible(kiosk);
    });
  }

  it('says when numbers are given out again', async () => {
    const params = { opensAt: '2027-03-02T08:00:00+01:00' };
    const { kiosk, client } = await show();
    client.fail('tickets.draw', apiErrorOf('walkin_closed', { params }));
    await press(kiosk, 'Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung');
    await until(() => Boolean(textOf(kiosk, '.lead')));
    expect(textOf(kiosk, '.lead')).to.contain('2. März 2027 um 8:00 Uhr');
  });

  describe('for the next one', () => {
    it('begins anew after forty-five seconds, of which everyone sees the last thirty, and keeps nothing', async () => {
      const { kiosk, pass } = await show();
      await scan(kiosk, code);
      const number = textOf(kiosk, '.number') ?? '';
      await pass(14_000);
      expect(textOf(kiosk, '.left')).to.equal(undefined);
      await pass(6_000);
      expect(textOf(kiosk, '.left')).to.equal('Noch 25 Sekunden');
      expect(root(kiosk).querySelector('progress')?.value).to.equal(25);
      await pass(25_000);
      expect(title(kiosk)).to.equal('Willkommen');
      expect(kiosk.shadowRoot?.innerHTML).not.to.contain(number);
      expect(root(kiosk).querySelector('.qr')).to.equal(null);
    });

    it('gives more time to who asks for it', async () => {
      const { kiosk, pass } = await show();
      await scan(kiosk, code);
      await pass(40_000);
      await press(kiosk, 'Mehr Zeit');
      await pass(40_000);
      expect(title(kiosk)).to.equal('Sie sind angemeldet');
      expect(textOf(kiosk, '.left')).to.equal('Noch 5 Sekunden');
    });

    it('forgets a visit that somebody walked away from', async () => {
      const { kiosk, pass } = await show();
      await press(kiosk, 'Code eintippen', 'K', '7');
      expect(textOf(kiosk, '.left')).to.equal(undefined);
      await pass(61_000);
      expect(title(kiosk)).to.equal('Willkommen');
      await press(kiosk, 'Code eintippen');
      expect(root(kiosk).querySelector('input')?.value).to.equal('');
    });

    it('speaks the language of the page again', async () => {
      const { kiosk } = await show({ lang: 'de' });
      await press(kiosk, 'English');
      await until(() => title(kiosk) === 'Welcome');
      await scan(kiosk, code);
      expect(title(kiosk)).to.equal('You are checked in');
      await press(kiosk, 'Done');
      await until(() => title(kiosk) === 'Willkommen');
      expect(kiosk.lang).to.equal('de');
    });

    it('keeps the outcome when the language changes', async () => {
      const { kiosk } = await show();
      await scan(kiosk, code);
      const number = textOf(kiosk, '.number');
      await press(kiosk, 'English');
      await until(() => title(kiosk) === 'You are checked in');
      expect(textOf(kiosk, '.number')).to.equal(number);
    });
  });

  describe('without a camera', () => {
    it('says so, and asks to type the code', async () => {
      camera.restore();
      camera = fakeCamera({ isDenied: true });
      const { kiosk } = await show();
      expect(root(kiosk).innerText).to.contain('Die Kamera ist gerade nicht verfügbar');
      expect(root(kiosk).querySelector('video')).to.equal(null);
      await expectAccessible(kiosk);
    });

    it('takes it as soon as it is there', async () => {
      camera.restore();
      camera = fakeCamera({ isDenied: true });
      const { kiosk, pass } = await show();
      camera.restore();
      camera = fakeCamera();
      await pass(30_000);
      await until(() => camera.tracksOn === 1);
      await until(() => Boolean(root(kiosk).querySelector('video')));
    });
  });

  it('lets go of camera, timers and keys when it is removed', async () => {
    const { kiosk, client } = await show();
    await until(() => camera.tracksOn === 1);
    kiosk.remove();
    await rest(kiosk);
    expect(camera.tracksOn).to.equal(0);
    expect(client.clock.waiting).to.equal(0);
    await scan(kiosk, code);
    expect(client.calls.some(({ name }) => name === 'checkIns.create')).to.equal(false);
  });

  it('goes on when it is moved in the page', async () => {
    const { kiosk } = await show();
    document.body.append(kiosk);
    await rest(kiosk);
    await scan(kiosk, code);
    expect(title(kiosk)).to.equal('Sie sind angemeldet');
    kiosk.remove();
  });

  it('sends people to the reception while there is no connection, and comes back by itself', async () => {
    const { kiosk, client, pass } = await show();
    client.offline();
    await pass(10_000);
    expect(title(kiosk)).to.equal('Willkommen');
    await pass(15_000);
    expect(title(kiosk)).to.equal('Dieses Terminal ist gerade nicht in Betrieb');
    await expectAccessible(kiosk);
    client.online();
    await rest(kiosk);
    expect(title(kiosk)).to.equal('Willkommen');
  });

  it('says that it takes a moment, and that it failed', async () => {
    const { kiosk, client } = await show();
    const resume = client.pause('checkIns.create');
    client.fail('checkIns.create', new ConnectionError('unreachable'));
    await scan(kiosk, code);
    expect(title(kiosk)).to.equal('Einen Moment bitte …');
    resume();
    await rest(kiosk);
    expect(textOf(kiosk, '.lead')).to.contain('keine Verbindung');
  });

  describe('without a pairing', () => {
    const refuse = (client: FakeClient) => {
      client.board.set({ status: 'failed', error: apiErrorOf('device_unpaired') });
      client.devices.pair = async () => {
        client.board.set({ status: 'live', value: fixtures.board, receivedAt: client.now() });
        return { id: '1', kind: 'kiosk', office: office.id, token: 'secret' };
      };
    };

    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('asks staff for a one-time code, with keys on the screen', async () => {
      const { kiosk } = await show({}, refuse);
      expect(title(kiosk)).to.equal('Dieses Gerät anmelden');
      await expectAccessible(kiosk);
      await press(kiosk, ...'K7M49QXT', 'Löschen', 'Gerät anmelden');
      await until(() => title(kiosk) === 'Willkommen');
    });

    it('takes the code of the page, and takes it out of the address', async () => {
      location.hash = 'code=K7M4-9QXT';
      const tokens = new Map<string, string>();
      const { kiosk } = await show({ deviceStore: createMemoryStore(tokens) }, refuse);
      expect(location.hash).to.equal('');
      await until(() => title(kiosk) === 'Willkommen');
      expect([...tokens.values()]).to.deep.equal(['secret']);
    });

    it('sends people to the reception when it was revoked, and lets staff pair it again', async () => {
      const tokens = new Map([[`kiosk ${fakeClient().baseUrl} ${office.id}`, 'revoked']]);
      const { kiosk } = await show({ deviceStore: createMemoryStore(tokens) }, refuse);
      expect(title(kiosk)).to.equal('Dieses Terminal ist gerade nicht in Betrieb');
      await expectAccessible(kiosk);
      await press(kiosk, 'Für Mitarbeitende: Gerät anmelden');
      expect(title(kiosk)).to.equal('Dieses Gerät wurde abgemeldet');
    });

    it('stops when the server refuses it in the middle of a visit', async () => {
      const { kiosk, client } = await show();
      client.fail('checkIns.create', apiErrorOf('device_unpaired'));
      await scan(kiosk, code);
      expect(title(kiosk)).to.equal('Dieses Gerät anmelden');
    });
  });

  it('is never blank when its setup is wrong', async () => {
    const kiosk = document.createElement('wm-kiosk-scanner');
    await fixture(kiosk);
    expect(root(kiosk).innerText).to.contain('base-url');
    await expectAccessible(kiosk);
  });
});
