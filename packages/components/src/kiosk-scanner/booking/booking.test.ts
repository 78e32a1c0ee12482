import { expect } from '@esm-bundle/chai';
import {
  apiErrorOf,
  fakeClient,
  fixtures,
  type FakeClient,
  type FakeOptions,
} from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../../test/fake-camera.ts';
import { fixture } from '../../../test/fixture.ts';
import { createMemoryStore } from '../../../test/stand-ins.ts';
import { rest, visit, type Visitor } from '../../../test/visitor.ts';
import { register } from '../../register.ts';
import { KioskScanner } from '../kiosk-scanner.ts';

register('wm-kiosk-scanner', KioskScanner);

const anyTime = /^\d+:\d\d/;

interface Stage extends Visitor {
  readonly kiosk: KioskScanner;
  readonly client: FakeClient;
  find(selector: string): HTMLElement | null;
  title(): string;
  /** The picker between the kiosk's faces, as somebody in front of it sees it. */
  picker(): Visitor;
  pass(milliseconds: number): Promise<void>;
}

async function show(town: FakeOptions = {}, set: Partial<KioskScanner> = {}): Promise<Stage> {
  const client = fakeClient(town);
  const kiosk = document.createElement('wm-kiosk-scanner');
  const { office } = fixtures;
  Object.assign(kiosk, { client, office: office.id, deviceStore: createMemoryStore(), ...set });
  await fixture(kiosk);
  const visitor = visit(kiosk);
  const find = (selector: string) => kiosk.shadowRoot!.querySelector<HTMLElement>(selector);
  await visitor.until(() => find('.ways-in') && find('.tools'));
  return {
    ...visitor,
    kiosk,
    client,
    find,
    title: () => find('h1')?.textContent?.trim() ?? '',
    picker: () => visit(find('wm-slot-picker')!),
    async pass(milliseconds) {
      client.clock.advance(milliseconds);
      await rest(kiosk);
    },
  };
}

/** Goes to the times for a certificate. */
async function showTimes(town?: FakeOptions): Promise<Stage> {
  const there = await show(town);
  await there.press('Termin buchen');
  await there.until(() => there.title() === 'Wofür möchten Sie einen Termin?');
  await there.press('Wohnen und Umziehen');
  await there.press('Meldebescheinigung');
  await there.until(() => there.find('wm-slot-picker')?.shadowRoot?.querySelector('.slot'));
  return there;
}

/** Goes to the form, with the first time kept. */
async function showForm(town?: FakeOptions): Promise<Stage> {
  const there = await showTimes(town);
  await there.picker().press(anyTime);
  await there.picker().until(() => there.find('wm-slot-picker')?.shadowRoot?.querySelector('form'));
  await rest(there.kiosk);
  return there;
}

async function book(town?: FakeOptions): Promise<Stage> {
  const there = await showForm(town);
  await there.picker().type('Name', 'O’Brien');
  await there.picker().press('Termin buchen');
  await there.until(() => there.title() === 'Ihr Termin ist gebucht');
  return there;
}

const saidTo = (client: FakeClient, name: string) => client.calls.filter((call) => call.name === name);

describe('<wm-kiosk-scanner>, booking', () => {
  let camera: FakeCamera;
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  it('asks for the concern like for a number', async () => {
    const { kiosk, press, until, title, focused } = await show();
    await press('Termin buchen');
    await until(() => title() === 'Wofür möchten Sie einen Termin?');
    expect(focused()).to.equal('Wofür möchten Sie einen Termin?');
    await expectAccessible(kiosk);
    await press('Wohnen und Umziehen');
    expect(title()).to.equal('Wohnen und Umziehen');
    await press('Zurück');
    expect(title()).to.equal('Wofür möchten Sie einen Termin?');
  });

  it('shows times without a proof of work, and targets that every thumb hits', async () => {
    const { kiosk, client, find } = await showTimes({ office: { challenge: true } });
    const slot = find('wm-slot-picker')!.shadowRoot!.querySelector('.slot')!;
    expect(slot.getBoundingClientRect().height).to.be.at.least(72);
    expect(saidTo(client, 'challenges.get')).to.have.length(0);
    await expectAccessible(kiosk);
  });

  it('asks for nothing but what the office cannot do without', async () => {
    const { kiosk, picker } = await showForm();
    expect(picker().field('Name').required).to.equal(true);
    expect(picker().read()).not.to.include('E-Mail');
    expect(picker().read()).not.to.include('freiwillig');
    await expectAccessible(kiosk);
  });

  it('keeps no draft on the machine', async () => {
    sessionStorage.clear();
    const { picker } = await showForm();
    await picker().type('Name', 'O’Brien');
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.include('O’Brien');
  });

  it('shows the code, day and time, what to bring, and a picture to take along', async () => {
    const { kiosk, find, read, focused, until, buttons } = await book();
    expect(read())
      .to.include('K7M4-')
      .and.match(/Montag, 1\. März 2027/)
      .and.match(/\d:\d\d Uhr/);
    expect(focused()).to.equal('Ihr Termin ist gebucht');
    await until(() => find('.qr path'));
    expect(find('wm-slot-picker')).to.equal(null);
    expect(buttons('Jetzt anmelden')).to.have.length(0);
    await expectAccessible(kiosk);
  });

  it('checks in at once by one touch who is due', async () => {
    const { press, title, until, find, buttons, pass } = await book();
    for (let minute = 0; minute < 28; minute += 1) {
      expect(buttons('Jetzt anmelden')).to.have.length(0);
      await pass(60_000);
      find('.kiosk')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    }
    await pass(1_000);
    await press('Jetzt anmelden');
    await until(() => title() === 'Sie sind angemeldet');
    expect(find('.number')?.textContent).to.match(/^A\d+$/);
  });

  it('gives the kept time back and forgets everything when somebody walks away', async () => {
    const { kiosk, client, picker, pass, title, find, until } = await showForm();
    await picker().type('Name', 'O’Brien');
    await pass(55_000);
    expect(find('.left')).to.equal(null);
    await pass(10_000);
    expect(find('.left')?.textContent?.trim()).to.equal('Noch 25 Sekunden');
    await expectAccessible(kiosk);
    await pass(26_000);
    expect(title()).to.equal('Willkommen');
    await until(() => saidTo(client, 'holds.release').length === 1);
    expect(kiosk.shadowRoot!.innerHTML).not.to.include('O’Brien');
    expect(kiosk.shadowRoot!.querySelector('wm-slot-picker')).to.equal(null);
  });

  it('lets who types have the time that it takes', async () => {
    const { find, pass, title } = await showForm();
    for (let minute = 0; minute < 4; minute += 1) {
      await pass(60_000);
      const field = find('wm-slot-picker')!.shadowRoot!.querySelector('input')!;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    }
    expect(title()).to.equal('Termin buchen');
  });

  it('does not film who types, and takes no code that comes along', async () => {
    const { client, until } = await showForm();
    await until(() => camera.tracksOn === 0);
    for (const key of [...fixtures.appointment.checkInCode, 'Enter']) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    }
    expect(saidTo(client, 'checkIns.create')).to.have.length(0);
  });

  it('keeps the kept time when another language is chosen', async () => {
    const { client, press, until, title } = await showForm();
    await press('English');
    await until(() => title() === 'Book an appointment');
    expect(saidTo(client, 'holds.create')).to.have.length(1);
    expect(saidTo(client, 'holds.release')).to.have.length(0);
  });

  describe('where it cannot book', () => {
    const services = fixtures.office.services.map((service) => ({ ...service, bookable: false }));
    const bookingPage = 'https://termine.linden.example/termin/buergerbuero';

    it('says so where nothing has appointments, and offers the own phone or a number', async () => {
      const there = await show({ office: { services } }, { bookingPage });
      const { kiosk, press, until, read, find, title } = there;
      await press('Termin buchen');
      await until(() => title() === 'Das können Sie hier nicht buchen');
      expect(read()).to.include('keine Termine').and.include('Mit Ihrem Handy');
      await until(() => find('.qr path'));
      await expectAccessible(kiosk);
      await press('Nummer ziehen');
      expect(title()).to.equal('Worum geht es?');
    });

    it('offers a number alone where no page is known', async () => {
      const { press, until, find, title, buttons } = await show({ office: { services } });
      await press('Termin buchen');
      await until(() => title() === 'Das können Sie hier nicht buchen');
      expect(find('.qr')).to.equal(null);
      expect(buttons('Nummer ziehen')).to.have.length(1);
    });
  });

  for (const code of ['walkin_closed', 'walkin_full'] as const) {
    it(`offers an appointment to whom it gives no number: ${code}`, async () => {
      const { kiosk, client, press, until, title, buttons } = await show();
      client.fail('tickets.draw', apiErrorOf(code));
      await press('Nummer ziehen');
      await press('Wohnen und Umziehen');
      await press('Meldebescheinigung');
      await until(() => buttons('Termin buchen').length > 0);
      await expectAccessible(kiosk);
      await press('Termin buchen');
      await until(() => title() === 'Wofür möchten Sie einen Termin?');
    });
  }

  it('offers an appointment where no queue gives numbers', async () => {
    const queues = fixtures.office.queues.map((queue) => ({ ...queue, walkIns: false }));
    const { press, title, until } = await show({ office: { queues } });
    await press('Nummer ziehen');
    expect(title()).to.equal('Jetzt gibt es keine Nummern');
    await press('Termin buchen');
    await until(() => title() === 'Wofür möchten Sie einen Termin?');
  });
});
