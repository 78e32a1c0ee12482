import { expect } from '@esm-bundle/chai';
import {
  apiErrorOf,
  fakeAppointment,
  fakeClient,
  fixtures,
  type FakeClient,
} from '@wartemarke/client/testing';
import { createBooking, readAccess, writeAccess } from '@wartemarke/client';
import type { AppointmentState, Office } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import { collectFile } from '../../test/collect-file.ts';
import { fixture } from '../../test/fixture.ts';
import { rest, visit, type Visitor } from '../../test/visitor.ts';
import { register } from '../register.ts';
import type { AppointmentCancelEvent } from './holding/appointment-cancel-event.ts';
import { Appointment } from './appointment.ts';

register('wm-appointment', Appointment);

interface Stage extends Visitor {
  element: Appointment;
  client: FakeClient;
}

async function show(
  set: Partial<Appointment> = {},
  prepare: (client: FakeClient) => void = () => {},
): Promise<Stage> {
  const client = fakeClient();
  prepare(client);
  const element = document.createElement('wm-appointment');
  element.lang = 'de';
  Object.assign(element, { client, access: fakeAppointment }, set);
  await fixture(element);
  await rest(element);
  const visitor = visit(element);
  await visitor.until(() => !element.shadowRoot!.querySelector('.next .loading'));
  return { ...visitor, element, client };
}

const callsOf = (client: FakeClient, name: string) =>
  client.calls.filter((call) => call.name === name).length;

describe('wm-appointment', () => {
  it('shows when and where, what to bring, and the code', async () => {
    const { element, read, until } = await show();
    await until(() => element.shadowRoot?.querySelector('.qr path'));
    const { office, code, services } = fixtures.appointment;
    for (const text of ['Montag, 1. März 2027', '9:10 Uhr', office.name, office.address.street, code]) {
      expect(read()).to.include(text);
    }
    for (const { name } of services[0]!.requirements) expect(read()).to.include(name);
    expect(read()).to.include('2 × Personalausweis beantragen');
    await expectAccessible(element);
  });

  it('lets things be ticked off', async () => {
    const { element, field } = await show();
    const box = field(/^bisheriger Ausweis/);
    box.click();
    expect(box.checked).to.equal(true);
    await expectAccessible(element);
  });

  it('opens what the fragment of the page points to, also when it changes', async () => {
    const before = location.hash;
    try {
      const { element, read, until } = await show({ access: undefined });
      expect(read()).to.include('Hier fehlt der Link');
      await expectAccessible(element);
      location.hash = writeAccess(fakeAppointment);
      await until(() => read().includes('Termin bestätigt'));
      location.hash = '#content';
      await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      await rest(element);
      expect(read(), 'after a link within the page').to.include('Termin bestätigt');
    } finally {
      location.hash = before;
    }
  });

  it('does not ask for an appointment that the page has already', async () => {
    const { client, read } = await show({ access: undefined, appointment: fixtures.appointment });
    expect(read()).to.include('Termin bestätigt');
    expect(callsOf(client, 'appointments.get')).to.equal(0);
  });

  const faces: [AppointmentState, string][] = [
    ['unconfirmed', 'Bitte öffnen Sie den Link in unserer E-Mail, möglich bis 10:02 Uhr.'],
    ['requested', 'Wir prüfen sie und geben Ihnen Bescheid.'],
    ['held', 'Noch nicht gebucht'],
    ['finished', 'Danke für Ihren Besuch.'],
    ['cancelled', 'Termin abgesagt'],
    ['missed', 'Wir haben Sie nicht angetroffen.'],
    ['expired', 'Die Reservierung ist abgelaufen.'],
  ];
  for (const [state, sentence] of faces) {
    it(`says what it means that an appointment is ${state}, without a code to check in`, async () => {
      const appointment = fixtures.appointments[state];
      const { element, read } = await show({ appointment, bookingUrl: '/termin' });
      expect(read()).to.include(sentence).and.not.to.include(appointment.code);
      await expectAccessible(element);
    });
  }

  it('leads to a new booking when the appointment is over', async () => {
    const { button } = await show({ appointment: fixtures.appointments.missed, bookingUrl: '/termin' });
    expect(button('Neuen Termin buchen').getAttribute('href')).to.equal('/termin');
  });

  it('shows the number after the check-in, which it looks for by itself', async () => {
    const { element, client, read } = await show();
    await client.checkIns.create(fixtures.office.id, { code: fixtures.appointment.checkInCode });
    client.clock.advance(60_000);
    await rest(element);
    expect(read()).to.include('Sie sind angemeldet');
    const ticket = element.shadowRoot!.querySelector('wm-ticket-view')!;
    expect(ticket.textContent).to.match(/[AV]\d+/);
    await expectAccessible(element);
  });
});

describe('wm-appointment, what the office says', () => {
  it('hands on the words of the office', async () => {
    const message = 'Die Mitarbeiterin ist krank. Bitte entschuldigen Sie.';
    const { element, read } = await show({ appointment: { ...fixtures.appointments.cancelled, message } });
    expect(read()).to.include('Das schreibt Ihnen das Amt').and.to.include(message);
    await expectAccessible(element);
  });

  it('says that reminders come, or that none does', async () => {
    const { read } = await show({ appointment: { ...fixtures.appointment, reminders: true } });
    expect(read()).to.include('Wir erinnern Sie rechtzeitig');
    const other = await show({ appointment: { ...fixtures.appointment, reminders: false } });
    expect(other.read()).to.include('Sie bekommen keine Erinnerung.');
  });

  it('says what changed when another time was given to it elsewhere', async () => {
    const { element, client, read, until } = await show();
    const { services } = fixtures.appointment;
    const { days } = await client.availability.days(fixtures.office.id, { services });
    const { date } = days.find(({ date, free }) => free > 0 && date > '2027-03-01')!;
    const { slots } = await client.availability.slots(fixtures.office.id, { services, date });
    await client.appointments.move({ ...fakeAppointment, version: 1, startAt: slots[0]!.startAt });
    client.clock.advance(60_000);
    await until(() => read().includes('Ihr Termin hat eine neue Zeit'));
    expect(read()).to.include('Bisher: Montag, 1. März 2027, 9:10 Uhr.');
    await expectAccessible(element);
  });
});

describe('wm-appointment, confirming', () => {
  /** The page that the link of the mail opens: an appointment that waits for one press. */
  async function showUnconfirmed(): Promise<Stage> {
    const client = fakeClient({ office: { confirmation: 'activation' } as Partial<Office> });
    const booking = createBooking(client, { office: fixtures.office.id });
    const stop = booking.subscribe(() => {});
    await rest(document.body);
    await booking.choose('anmeldung');
    await booking.chooseDay(booking.get().days!.nextFreeDate!);
    await booking.chooseTime(booking.get().slots!.slots[0]!);
    booking.setContact({ name: 'Li', email: 'li@post.example' });
    await booking.book();
    const { link } = booking.get().appointment!;
    stop();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = `${writeAccess(readAccess(link.slice(link.indexOf('#')))!)}&confirm=1`;
    await changed;
    return { ...(await show({ client, access: undefined })), client };
  }

  it('confirms by a press, never by being opened', async () => {
    const before = location.hash;
    try {
      const { element, press, read, until, focused } = await showUnconfirmed();
      let confirmed = '';
      element.addEventListener('wm-appointment-confirm', ({ appointment }) => (confirmed = appointment));
      await until(() => read().includes('Noch nicht bestätigt'));
      expect(read()).to.include('Ein Schritt fehlt noch');
      await expectAccessible(element);
      await press('Termin bestätigen');
      await until(() => read().includes('Termin bestätigt'));
      expect(focused()).to.include('Termin bestätigt');
      expect(confirmed).to.not.equal('');
      await expectAccessible(element);
    } finally {
      location.hash = before;
    }
  });

  it('says that it was too late', async () => {
    const before = location.hash;
    try {
      const { client, element, press, read, until } = await showUnconfirmed();
      await until(() => read().includes('Noch nicht bestätigt'));
      client.fail('appointments.confirm', apiErrorOf('activation_expired'));
      await press('Termin bestätigen');
      await until(() => read().includes('Die Zeit zum Bestätigen ist abgelaufen'));
      await expectAccessible(element);
    } finally {
      location.hash = before;
    }
  });
});

describe('wm-appointment, cancelling', () => {
  async function ask(prepare?: (client: FakeClient) => void): Promise<Stage> {
    const there = await show({}, prepare);
    await there.press('Termin absagen');
    await there.until(() => there.read().includes('Möchten Sie diesen Termin absagen?'));
    return there;
  }

  it('asks once more, and leaves everything as it is when the answer is no', async () => {
    const { element, client, press, focused, read } = await ask();
    expect(focused()).to.equal('Möchten Sie diesen Termin absagen?');
    await expectAccessible(element);
    await press('Nein, Termin behalten');
    expect(focused()).to.equal('Termin absagen');
    expect(read()).to.include('Termin bestätigt');
    expect(callsOf(client, 'appointments.cancel')).to.equal(0);
  });

  it('cancels, shows that, and says so to the page', async () => {
    const { element, press, focused, read, until } = await ask();
    let cancelled: AppointmentCancelEvent | undefined;
    element.addEventListener('wm-appointment-cancel', (event) => (cancelled = event));
    await press('Ja, absagen');
    await until(() => read().includes('Termin abgesagt'));
    expect(focused()).to.include('Termin abgesagt');
    expect(cancelled?.appointment).to.equal(fixtures.appointment.id);
    await expectAccessible(element);
  });

  it('cancels once when the answer was lost on the way', async () => {
    const { client, press, read, until } = await ask();
    client.loseAnswer('appointments.cancel');
    await press('Ja, absagen');
    await until(() => read().includes('Der Dienst ist kurz nicht erreichbar.'));
    await press('Ja, absagen');
    await until(() => read().includes('Termin abgesagt'));
    expect(read()).to.not.include('nicht erreichbar');
  });

  it('shows what the appointment has become when it was changed elsewhere', async () => {
    const { client, press, until, read } = await ask();
    await client.appointments.cancel({ ...fakeAppointment, version: 1 });
    await press('Ja, absagen');
    await until(() => read().includes('Dieser Termin ist abgesagt.'));
    expect(read()).to.include('Termin abgesagt').and.not.to.include('Möchten Sie diesen Termin absagen?');
  });
});

describe('wm-appointment, moving', () => {
  async function look(prepare?: (client: FakeClient) => void): Promise<Stage> {
    const there = await show({}, prepare);
    await there.press('Termin verlegen');
    await there.until(() =>
      there.read().includes('Ihr bisheriger Termin bleibt, bis die neue Zeit fest ist'),
    );
    return there;
  }

  it('goes on in another language', async () => {
    const { element, until, buttons } = await look();
    element.lang = 'en';
    await until(() => buttons('Keep the present appointment').length > 0 && buttons(/^\d+:\d\d/).length > 0);
    await expectAccessible(element);
  });

  it('says what stays and how often it can still be moved, and lists days with times', async () => {
    const { element, read, focused, until, buttons } = await look();
    await until(() => buttons(/^\d+:\d\d Uhr$/).length > 0);
    expect(focused()).to.equal('Termin verlegen');
    expect(read()).to.match(/noch 2-mal/);
    expect(buttons(/ \d+ Zeiten?$/).length).to.be.greaterThan(2);
    await expectAccessible(element);
  });

  it('moves after a yes, says what changed, and tells the page', async () => {
    const { element, press, read, buttons, until, focused } = await look();
    let moved = '';
    element.addEventListener('wm-appointment-move', ({ appointment }) => (moved = appointment));
    await until(() => buttons(/^\d+:\d\d Uhr$/).length > 0);
    const time = buttons(/^\d+:\d\d Uhr$/).at(-1)!;
    await press(time);
    expect(focused()).to.equal('Auf diese Zeit verlegen?');
    expect(read()).to.include(time).and.to.include('Montag, 1. März 2027, 9:10 Uhr');
    await expectAccessible(element);
    await press('Ja, verlegen');
    await until(() => read().includes('Ihr Termin hat eine neue Zeit'));
    expect(focused()).to.include(time);
    expect(read()).to.include('Bisher: Montag, 1. März 2027, 9:10 Uhr.');
    expect(moved).to.equal(fixtures.appointment.id);
    await expectAccessible(element);
  });

  it('offers others when the time was taken meanwhile; the old one stands', async () => {
    const { element, client, press, read, buttons, until } = await look();
    await until(() => buttons(/^\d+:\d\d Uhr$/).length > 0);
    const alternatives = fixtures.slots.slots.slice(3, 6);
    client.failOnce('appointments.move', apiErrorOf('slot_taken', { alternatives }));
    await press(buttons(/^\d+:\d\d Uhr$/)[0]!);
    await press('Ja, verlegen');
    await until(() => read().includes('Dieser Termin ist gerade vergeben worden.'));
    expect(buttons(/^Mo\., 1\. März, /)).to.have.length(3);
    await expectAccessible(element);
    await press(buttons(/^Mo\., 1\. März, /)[1]!);
    await press('Ja, verlegen');
    await until(() => read().includes('Ihr Termin hat eine neue Zeit'));
  });

  it('keeps the old time when somebody changes their mind', async () => {
    const { client, press, buttons, until, focused, read } = await look();
    await until(() => buttons(/^\d+:\d\d Uhr$/).length > 0);
    await press(buttons(/^\d+:\d\d Uhr$/)[0]!);
    await press('Andere Zeit wählen');
    expect(focused()).to.equal('Termin verlegen');
    await press('Bisherigen Termin behalten');
    expect(focused()).to.equal('Termin verlegen');
    expect(read()).to.include('Passt der Termin nicht mehr?');
    expect(callsOf(client, 'appointments.move')).to.equal(0);
  });

  it('opens another day and folds it up again', async () => {
    const { press, buttons, until, element } = await look();
    await until(() => buttons(/^\d+:\d\d Uhr$/).length > 0);
    const isOpen = (index: number) =>
      element.shadowRoot!.querySelectorAll('.day-row')[index]?.getAttribute('aria-expanded');
    const days = buttons(/ \d+ Zeiten?$/);
    await press(days[1]!);
    await until(() => buttons(/^\d+:\d\d Uhr$/).length > 0);
    expect([isOpen(0), isOpen(1)]).to.deep.equal(['false', 'true']);
    await press(days[1]!);
    expect(isOpen(1)).to.equal('false');
    await press('Weitere Tage zeigen');
    expect(buttons(/ \d+ Zeiten?$/).length).to.be.greaterThan(days.length);
  });

  it('leads to the telephone when it was moved often enough', async () => {
    const appointment = { ...fixtures.appointment, movable: false, movesLeft: 0 };
    const { element, read, button, buttons } = await show({ appointment });
    expect(buttons('Termin verlegen')).to.deep.equal([]);
    expect(read()).to.include('Online lässt sich dieser Termin nicht noch einmal verlegen.');
    expect(button(fixtures.office.phone!).getAttribute('href')).to.match(/^tel:/);
    await expectAccessible(element);
  });

  it('tries again when the days do not come', async () => {
    const { element, client, press, read, until, buttons } = await look((client) =>
      client.fail('availability.days', apiErrorOf('busy')),
    );
    await until(() => buttons('Noch einmal versuchen').length > 0);
    await expectAccessible(element);
    client.recover();
    await press('Noch einmal versuchen');
    await until(() => buttons(/ \d+ Zeiten?$/).length > 0);
    expect(read()).to.not.include('Noch einmal versuchen');
  });
});

describe('wm-appointment, keeping it', () => {
  it('gives a calendar file', async () => {
    const { press, until } = await show();
    const { name, content } = await collectFile(() => press('In den Kalender'), until);
    expect(name).to.equal('Termin-2027-03-01.ics');
    expect(await content.text()).to.include('BEGIN:VCALENDAR');
  });

  it('gives the QR code as a picture', async () => {
    const { press, until } = await show();
    const { name, content } = await collectFile(() => press('QR-Code speichern'), until);
    expect([name, content.type]).to.deep.equal(['Termin-2027-03-01.png', 'image/png']);
    const { width } = await createImageBitmap(content);
    expect(width).to.be.greaterThan(400);
  });

  it('gives everything that is stored', async () => {
    const { element, press, until } = await show();
    element.shadowRoot!.querySelector('details')!.open = true;
    await expectAccessible(element);
    const { name, content } = await collectFile(() => press('Alle Daten als Datei'), until);
    expect(name).to.equal('Termin-2027-03-01.json');
    const { appointment } = JSON.parse(await content.text()) as { appointment: { id: string } };
    expect(appointment.id).to.equal(fixtures.appointment.id);
  });

  it('says beside it that a file did not come', async () => {
    const { element, client, press, read, until } = await show();
    client.fail('appointments.calendar', apiErrorOf('busy'));
    await press('In den Kalender');
    await until(() => element.shadowRoot!.querySelector('.saving .notice p'));
    expect(read()).to.include('Termin bestätigt');
    await expectAccessible(element);
  });
});

describe('wm-appointment, deleting everything', () => {
  async function ask(): Promise<Stage> {
    const there = await show({ bookingUrl: '/termin' });
    there.element.shadowRoot!.querySelector('details')!.open = true;
    await there.press('Alles löschen');
    await there.until(() => there.read().includes('Möchten Sie alles löschen?'));
    return there;
  }

  it('asks once and says what happens', async () => {
    const { element, client, press, read, focused } = await ask();
    expect(focused()).to.equal('Möchten Sie alles löschen?');
    expect(read()).to.include('Wir sagen den Termin ab und löschen Ihre Angaben');
    await expectAccessible(element);
    await press('Nein, nichts löschen');
    expect(callsOf(client, 'appointments.erase')).to.equal(0);
  });

  it('deletes, and leads to a new booking', async () => {
    const { element, press, read, focused, until, button } = await ask();
    await press('Ja, alles löschen');
    await until(() => read().includes('Ihre Daten sind gelöscht'));
    expect(focused()).to.equal('Ihre Daten sind gelöscht');
    expect(read()).to.not.include(fixtures.appointment.code);
    expect(button('Neuen Termin buchen').getAttribute('href')).to.equal('/termin');
    await expectAccessible(element);
  });
});

describe('wm-appointment, documents', () => {
  const documentWishes = [{ id: 'wohnungsgeber', name: 'Wohnungsgeberbestätigung' }];

  async function showDocuments(): Promise<Stage> {
    const appointment = { ...fixtures.appointment, documentWishes, documents: [fixtures.document] };
    const there = await show({ appointment });
    await there.until(() => there.read().includes('Unterlagen vorab schicken'));
    return there;
  }

  function hand(element: Appointment, file: File): void {
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type="file"]')!;
    const data = new DataTransfer();
    data.items.add(file);
    input.files = data.files;
    input.dispatchEvent(new Event('change'));
  }

  it('lists what was handed in, and takes more', async () => {
    const { element, read, until } = await showDocuments();
    expect(read()).to.include(fixtures.document.name);
    await expectAccessible(element);
    hand(element, new File(['%PDF-1.7'], 'mietvertrag.pdf', { type: 'application/pdf' }));
    await until(() => read().includes('mietvertrag.pdf ist angekommen.'));
    await expectAccessible(element);
  });

  it('says what is wrong with a file', async () => {
    const { element, read, until } = await showDocuments();
    hand(element, new File([], 'leer.pdf', { type: 'application/pdf' }));
    await until(() => read().includes('Diese Datei ist leer.'));
    await expectAccessible(element);
  });

  it('takes a document back', async () => {
    const { client, element, press, read, until } = await showDocuments();
    hand(element, new File(['%PDF-1.7'], 'mietvertrag.pdf', { type: 'application/pdf' }));
    await until(() => read().includes('mietvertrag.pdf ist angekommen.'));
    await press(/^Entfernen ?: mietvertrag\.pdf$/);
    await until(() => !read().includes('mietvertrag.pdf'));
    expect(callsOf(client, 'documents.remove')).to.equal(1);
  });
});

describe('wm-appointment, when something is missing', () => {
  it('says that a link is wrong', async () => {
    const access = { ...fakeAppointment, token: 'x'.repeat(32) };
    const { element, read, until, button } = await show({ access, bookingUrl: '/termin' });
    await until(() => read().includes('Dieser Link ist nicht gültig.'));
    expect(button('Neuen Termin buchen').getAttribute('href')).to.equal('/termin');
    await expectAccessible(element);
  });

  it('tries again after a lost connection', async () => {
    const { element, client, read, press } = await show({}, (client) => client.offline());
    expect(read()).to.include('keine Verbindung zum Internet');
    await expectAccessible(element);
    client.online();
    await press('Noch einmal versuchen');
    expect(read()).to.include('Termin bestätigt');
  });

  it('keeps showing the appointment when looking again fails', async () => {
    const { element, client, read } = await show();
    client.fail('appointments.get', apiErrorOf('busy'));
    client.clock.advance(60_000);
    await rest(element);
    expect(read()).to.include('Termin bestätigt');
  });

  it('asks nothing any more when it is out of the page', async () => {
    const { element, client } = await show();
    element.remove();
    expect(client.clock.waiting).to.equal(0);
  });

  it('speaks the language of the page', async () => {
    const { element, read, until } = await show({ lang: 'en' });
    await until(() => read().includes('Appointment confirmed'));
    await expectAccessible(element);
  });
});
