import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { rest, visit, type Visitor } from '../../test/visitor.ts';
import { register } from '../register.ts';
import { SlotPicker, type AppointmentBookEvent } from './slot-picker.ts';

register('wm-slot-picker', SlotPicker);

interface Stage extends Visitor {
  picker: SlotPicker;
  client: FakeClient;
}

function createPicker(set: Partial<SlotPicker> = {}) {
  const client = fakeClient();
  const element = document.createElement('wm-slot-picker');
  element.lang = 'de';
  Object.assign(element, { client, office: fixtures.office.id }, set);
  return { client, element };
}

async function show(
  set: Partial<SlotPicker> = {},
  prepare: (client: FakeClient) => void = () => {},
): Promise<Stage> {
  const { client, element: picker } = createPicker(set);
  prepare(client);
  await fixture(picker);
  await rest(picker);
  const visitor = visit(picker);
  await visitor.until(() => isThere(visitor));
  return { ...visitor, picker, client };
}

const isThere = ({ read }: Visitor) => read() !== '' && !read().includes('Wird geladen');

const anyTime = /^\d+:\d\d Uhr$/;
const callsOf = (client: FakeClient, name: string) =>
  client.calls.filter((call) => call.name === name).length;

async function showTimes(prepare?: (client: FakeClient) => void): Promise<Stage> {
  const stage = await show({}, prepare);
  await stage.press('Personalausweis beantragen');
  await stage.until(() => isThere(stage));
  return stage;
}

async function showDetails(prepare?: (client: FakeClient) => void): Promise<Stage> {
  const stage = await showTimes(prepare);
  await stage.press(anyTime);
  return stage;
}

describe('wm-slot-picker, the concern', () => {
  it('lists all services under their headings, without taking the focus', async () => {
    const { picker, read, buttons } = await show();
    for (const { name } of fixtures.office.categories) expect(read()).to.include(name);
    for (const { name } of fixtures.office.services)
      expect(buttons(new RegExp(`^${name.slice(0, 12)}`))).to.have.length.above(0);
    expect(document.activeElement).to.equal(document.body);
    await expectAccessible(picker);
  });

  it('finds a service whatever way its umlauts are typed', async () => {
    const { picker, type, buttons, read } = await show();
    for (const query of ['fuehrersch', 'FÜHRERSCH', 'fuhrersch', 'kartenf']) {
      await type('Anliegen suchen', query);
      expect(buttons(/^Führerschein umtauschen/), query).to.have.length(1);
      expect(read()).to.include('1 Anliegen gefunden');
    }
    await expectAccessible(picker);
  });

  it('says so when nothing is found, and leads back to the list', async () => {
    const { picker, type, read, press, buttons } = await show();
    await type('Anliegen suchen', 'Raumschiff');
    expect(read()).to.include('Kein Anliegen gefunden');
    await expectAccessible(picker);
    await press('Alle Anliegen zeigen');
    expect(buttons('Reisepass beantragen')).to.have.length(1);
  });

  it('opens the form of a service that needs no visit', async () => {
    const { button } = await show();
    expect(button(/^Fundsachen suchen/).getAttribute('href')).to.equal('https://fundsachen.linden.example/');
  });

  it('folds a long catalogue up under its headings', async () => {
    const services = Array.from({ length: 70 }, (_, index) => ({
      ...fixtures.office.services[0]!,
      id: `dienst-${index}`,
      name: `Dienstleistung ${index}`,
    }));
    const { picker, buttons } = await show({}, (client) => {
      client.offices.get = async () => ({ ...fixtures.office, services });
    });
    expect(buttons(/^Dienstleistung/)).to.have.length(0);
    picker.shadowRoot!.querySelector('summary')!.click();
    expect(buttons(/^Dienstleistung/)).to.have.length(70);
    await expectAccessible(picker);
  });
});

describe('wm-slot-picker, the time', () => {
  it('shows the times of the first free day one press after the concern', async () => {
    const { picker, buttons, focused, read } = await showTimes();
    expect(buttons(anyTime)).to.have.length.above(0);
    expect(read()).to.include('Freie Zeiten am Montag, 1. März 2027');
    expect(focused()).to.equal('Wann möchten Sie kommen?');
    await expectAccessible(picker);
  });

  it('says what to bring and what it costs beside the times, and explains it when asked', async () => {
    const { picker, read } = await showTimes();
    const { requirements, fee } = fixtures.office.services.find(({ id }) => id === 'personalausweis')!;
    const hints = requirements.map(({ hint }) => hint!);
    for (const { name } of requirements) expect(read()).to.include(name);
    expect(read()).to.include(fee).and.not.to.include(hints[0]);
    picker.shadowRoot!.querySelector<HTMLElement>('.more summary')!.click();
    for (const hint of hints) expect(read()).to.include(hint);
    await expectAccessible(picker);
  });

  it('lets the length follow the quantity and keeps the day', async () => {
    const { press, read } = await showTimes();
    await press(/^Di\., 2\. März/);
    await press('Eins mehr: Personalausweis beantragen');
    expect(read()).to.include('etwa 25 Minuten').and.to.include('Freie Zeiten am Dienstag, 2. März 2027');
  });

  it('adds another service, and tells which ones need their own appointment', async () => {
    const { picker, press, read, type } = await showTimes();
    picker.shadowRoot!.querySelector<HTMLElement>('.adding summary')!.click();
    const options = [...picker.shadowRoot!.querySelectorAll('option')];
    const parking = options.find(({ value }) => value === 'bewohnerparkausweis')!;
    expect(parking.disabled).to.equal(true);
    expect(parking.textContent).to.include('eigener Termin');
    await expectAccessible(picker);
    await type('Noch ein Anliegen im selben Termin', 'meldebescheinigung');
    await press('Hinzufügen');
    expect(read()).to.include('etwa 20 Minuten').and.to.include('Meldebescheinigung');
    await press('Entfernen: Personalausweis beantragen');
    expect(read()).not.to.include('Personalausweis beantragen');
  });

  it('turns to the next month without asking the server', async () => {
    const { client, press, read } = await showTimes();
    const before = client.calls.length;
    await press('Nächster Monat');
    expect(read()).to.include('April 2027');
    expect(client.calls.length).to.equal(before);
  });

  it('leads through the calendar by keys, over the end of the month', async () => {
    const { picker, button, key, focused, press } = await showTimes();
    button('Montag, 1. März 2027, 7 freie Zeiten').focus();
    await key('ArrowRight');
    expect(focused()).to.match(/^Dienstag, 2\. März 2027, \d+ freie Zeiten$/);
    await key('End');
    expect(focused()).to.equal('Sonntag, 7. März 2027, geschlossen');
    await key('PageDown');
    expect(focused()).to.match(/^Mittwoch, 7\. April 2027/);
    expect(picker.shadowRoot!.querySelectorAll('.day[tabindex="0"]')).to.have.length(1);
    await press(focused());
    expect(focused()).to.equal('Freie Zeiten am Mittwoch, 7. April 2027');
  });

  it('stays within the days that can be booked', async () => {
    const { button, key, focused } = await showTimes();
    button('Montag, 1. März 2027, 7 freie Zeiten').focus();
    await key('ArrowUp');
    expect(focused()).to.match(/^Montag, 1\. März 2027/);
  });

  it('says why a day is empty, without asking the server, and offers the next free one', async () => {
    const { picker, client, press, read, buttons } = await showTimes();
    const before = client.calls.length;
    await press('Sonntag, 7. März 2027, geschlossen');
    expect(client.calls.length).to.equal(before);
    expect(read()).to.include('Am Sonntag, 7. März 2027 ist geschlossen.');
    expect(buttons(anyTime)).to.have.length(0);
    await expectAccessible(picker);
    await press('Nächster freier Tag: Dienstag, 9. März 2027');
    expect(buttons(anyTime)).to.have.length.above(0);
  });

  it('says so when nothing at all is free, and names the telephone', async () => {
    const days = fixtures.days.days.map(({ date }) => ({ date, free: 0, reason: 'full' as const }));
    const { picker, read } = await showTimes((client) => {
      client.availability.days = async () => ({ ...fixtures.days, days, nextFreeDate: null });
    });
    expect(read()).to.include('Zurzeit ist nichts frei').and.to.include(fixtures.office.phone);
    await expectAccessible(picker);
  });

  it('leads back to the concerns', async () => {
    const { press, focused } = await showTimes();
    await press('Anderes Anliegen');
    expect(focused()).to.equal('Worum geht es?');
  });

  it('begins with the times of the service that the page names', async () => {
    const { buttons, read } = await show({ service: 'reisepass' });
    expect(read()).to.include('Reisepass beantragen');
    expect(buttons(anyTime)).to.have.length.above(0);
    expect(document.activeElement).to.equal(document.body);
  });

  it('shows all concerns when the page names one that is not there', async () => {
    const { picker, buttons, read } = await show({ service: 'mondreise' });
    expect(read()).to.include('Das verlinkte Anliegen gibt es hier nicht mehr.');
    expect(buttons('Reisepass beantragen')).to.have.length(1);
    await expectAccessible(picker);
  });
});

describe('wm-slot-picker, the details', () => {
  it('asks only for the fields of the office, the privacy notice first', async () => {
    const { picker, read, focused, field } = await showDetails();
    expect(focused()).to.equal('Ihre Angaben');
    expect(read().indexOf(fixtures.office.privacyNotice!)).to.be.within(0, read().indexOf('E-Mail-Adresse'));
    expect(field('Name').autocomplete).to.equal('name');
    expect(field(/^E-Mail-Adresse/).autocomplete).to.equal('email');
    expect(() => field(/^Nachricht/)).to.throw();
    await expectAccessible(picker);
  });

  it('counts the minutes down that the time is kept', async () => {
    const { picker, client, read } = await showDetails();
    expect(read()).to.include('noch 10 Minuten');
    client.clock.advance(8.5 * 60_000);
    await rest(picker);
    expect(read()).to.include('noch 2 Minuten');
    await expectAccessible(picker);
  });

  it('names all wrong fields together and leads to each', async () => {
    const errors = [
      { pointer: '/contact/name', code: 'name_required' },
      { pointer: '/contact/email', code: 'email_invalid' },
    ];
    const { picker, press, type, until, read, focused, field, buttons } = await showDetails((client) =>
      client.failOnce('appointments.create', apiErrorOf('validation_failed', { errors })),
    );
    await type(/^E-Mail-Adresse/, 'ich@hier');
    await press('Termin buchen');
    await until(() => read().includes('Bitte geben Sie Ihren Namen an.'));
    expect(focused()).to.include('Bitte prüfen Sie Ihre Angaben');
    expect(field('Name').getAttribute('aria-invalid')).to.equal('true');
    expect(field(/^E-Mail-Adresse/).value).to.equal('ich@hier');
    await expectAccessible(picker);
    await press(buttons(/^Bitte prüfen Sie die E-Mail-Adresse/)[0]!);
    expect(focused()).to.match(/^E-Mail-Adresse/);
  });

  it('goes back to the times when the time runs out, and keeps what was typed', async () => {
    const { picker, client, type, press, until, read, field } = await showDetails();
    await type('Name', 'Łukasz O’Brien');
    client.clock.advance(11 * 60_000);
    await until(() => read().includes('Die Reservierung ist abgelaufen.'));
    expect(read()).to.include('Wann möchten Sie kommen?');
    await expectAccessible(picker);
    await press(anyTime);
    expect(field('Name').value).to.equal('Łukasz O’Brien');
  });

  it('offers other times as buttons when somebody was faster', async () => {
    const alternatives = fixtures.slots.slots.slice(0, 3);
    const { picker, press, until, read, focused, buttons } = await showTimes((client) =>
      client.failOnce('holds.create', apiErrorOf('slot_taken', { alternatives })),
    );
    await press(anyTime);
    await until(() => read().includes('Dieser Termin ist gerade vergeben worden.'));
    expect(focused()).to.include('Dieser Termin ist gerade vergeben worden.');
    expect(buttons(/^Mo\., 1\. März, \d/)).to.have.length(3);
    await expectAccessible(picker);
    await press(/^Mo\., 1\. März, \d/);
    expect(read()).to.include('Ihre Angaben');
  });

  it('keeps everything when the network fails, and books once after all', async () => {
    const { picker, client, type, press, read } = await showDetails();
    await type('Name', '李');
    client.loseAnswer('appointments.create');
    await press('Termin buchen');
    expect(read()).to.include('Der Dienst ist kurz nicht erreichbar.').and.to.include(fixtures.office.phone);
    await expectAccessible(picker);
    await press('Noch einmal versuchen');
    expect(read()).to.include('Ihr Termin ist gebucht');
    const [first, second] = client.calls.filter(({ name }) => name === 'appointments.create');
    expect(first).to.deep.equal(second);
  });
});

describe('wm-slot-picker, the confirmation', () => {
  it('shows the appointment with its code and says so to the page', async () => {
    const { picker, type, press, until, focused, button } = await showDetails();
    let booked: AppointmentBookEvent | undefined;
    picker.addEventListener('wm-appointment-book', (event) => (booked = event));
    await type('Name', 'O’Brien');
    await press('Termin buchen');
    expect(focused()).to.equal('Ihr Termin ist gebucht');
    expect(button('Link zu Ihrem Termin').getAttribute('href')).to.match(/#office=buergerbuero&id=/);
    expect(booked?.office).to.equal(fixtures.office.id);
    const confirmation = picker.shadowRoot!.querySelector('wm-appointment')!;
    expect(confirmation.textContent).to.include('K7M4-');
    await until(() => confirmation.shadowRoot?.querySelector('.qr path'));
    expect(visit(confirmation).read()).to.include('Termin bestätigt').and.to.include('K7M4-');
    await expectAccessible(picker);
  });

  it('begins anew for another appointment', async () => {
    const { client, type, press, read } = await showDetails();
    await type('Name', 'O’Brien');
    await press('Termin buchen');
    await press('Noch einen Termin buchen');
    expect(read()).to.include('Worum geht es?');
    expect(callsOf(client, 'offices.get')).to.equal(1);
  });
});

describe('wm-slot-picker, when something is missing', () => {
  it('says that there is no connection and tries again', async () => {
    const { picker, client, read, press } = await show({}, (client) => client.offline());
    expect(read()).to.include('keine Verbindung zum Internet');
    await expectAccessible(picker);
    client.online();
    await press('Noch einmal versuchen');
    expect(read()).to.include('Worum geht es?');
  });

  it('says what failed when the times do not come, and still what to bring', async () => {
    const { picker, read } = await showTimes((client) =>
      client.fail('availability.days', new ConnectionError('timeout')),
    );
    expect(read()).to.include('Die Antwort dauert zu lange.').and.to.include('Das bringen Sie mit');
    await expectAccessible(picker);
  });

  it('keeps the times in sight, at rest, while those of the changed visit are on their way', async () => {
    const { picker, client, press, buttons, until } = await showTimes();
    const days = () => picker.shadowRoot!.querySelector<HTMLElement>('.days')!;
    const resume = client.pause('availability.days');
    await press('Eins mehr: Personalausweis beantragen');
    expect(buttons(anyTime)).to.have.length.above(0);
    expect(days().inert).to.equal(true);
    await expectAccessible(picker);
    resume();
    await until(() => !days().inert);
    expect(buttons(anyTime)).to.have.length.above(0);
  });

  it('leads to the calendar where it is far below the times', async () => {
    const { picker, press, focused } = await showTimes();
    picker.style.inlineSize = '20rem';
    await press('Anderen Tag im Kalender wählen');
    expect(focused()).to.equal('Alle Tage im Kalender');
  });

  it('waits with a word', async () => {
    const { client, element } = createPicker();
    const resume = client.pause('offices.get');
    await fixture(element);
    await rest(element);
    expect(visit(element).read()).to.equal('Wird geladen …');
    await expectAccessible(element);
    resume();
    await visit(element).until(() => visit(element).read().includes('Worum geht es?'));
  });

  it('names a mistake in its setup', async () => {
    const { picker, read } = await show({ office: '' });
    expect(read()).to.include('Die Angabe des Standorts (office) fehlt');
    await expectAccessible(picker);
  });

  it('speaks the language of the page', async () => {
    const { picker, until, read } = await show({ lang: 'en' });
    await until(() => read().includes('What is it about?'));
    await expectAccessible(picker);
  });

  it('gives the kept time back when it is taken out of the page', async () => {
    const { picker, client } = await showDetails();
    picker.remove();
    await rest(picker);
    expect(callsOf(client, 'holds.release')).to.equal(1);
    expect(client.clock.waiting).to.equal(0);
  });

  it('keeps everything when it is moved within the page', async () => {
    const { picker, client, read } = await showDetails();
    picker.parentElement!.append(document.createElement('p'), picker);
    await rest(picker);
    expect(read()).to.include('Ihre Angaben');
    expect(callsOf(client, 'holds.release')).to.equal(0);
  });
});
