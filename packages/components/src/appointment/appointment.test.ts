import { expect } from '@esm-bundle/chai';
import {
  apiErrorOf,
  fakeAppointment,
  fakeClient,
  fixtures,
  type FakeClient,
} from '@wartemarke/client/testing';
import { writeAccess } from '@wartemarke/client';
import type { AppointmentState } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { rest, visit, type Visitor } from '../../test/visitor.ts';
import { register } from '../register.ts';
import type { AppointmentCancelEvent } from './appointment-cancel-event.ts';
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
  return { ...visit(element), element, client };
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
      location.hash = writeAccess(fakeAppointment);
      const { element, read, until } = await show({ access: undefined });
      expect(read()).to.include('Termin bestätigt');
      location.hash = '#nothing';
      await until(() => read().includes('Hier fehlt der Link'));
      await expectAccessible(element);
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

describe('wm-appointment, cancelling', () => {
  it('asks once more, and leaves everything as it is when the answer is no', async () => {
    const { element, client, press, focused, read } = await show();
    await press('Termin absagen');
    expect(focused()).to.equal('Möchten Sie diesen Termin absagen?');
    await expectAccessible(element);
    await press('Nein, Termin behalten');
    expect(focused()).to.equal('Termin absagen');
    expect(read()).to.include('Termin bestätigt');
    expect(callsOf(client, 'appointments.cancel')).to.equal(0);
  });

  it('cancels, shows that, and says so to the page', async () => {
    const { element, press, focused, read } = await show();
    let cancelled: AppointmentCancelEvent | undefined;
    element.addEventListener('wm-appointment-cancel', (event) => (cancelled = event));
    await press('Termin absagen');
    await press('Ja, absagen');
    expect(read()).to.include('Termin abgesagt');
    expect(focused()).to.include('Termin abgesagt');
    expect(cancelled?.appointment).to.equal(fixtures.appointment.id);
    await expectAccessible(element);
  });

  it('cancels once when the answer was lost on the way', async () => {
    const { client, press, read } = await show();
    client.loseAnswer('appointments.cancel');
    await press('Termin absagen');
    await press('Ja, absagen');
    expect(read()).to.include('Der Dienst ist kurz nicht erreichbar.');
    await press('Ja, absagen');
    expect(read()).to.include('Termin abgesagt').and.not.to.include('nicht erreichbar');
  });

  it('shows what the appointment has become when it was changed elsewhere', async () => {
    const { client, press, until, read } = await show();
    await client.appointments.cancel({ ...fakeAppointment, version: 1 });
    await press('Termin absagen');
    await press('Ja, absagen');
    await until(() => read().includes('Dieser Termin ist abgesagt.'));
    expect(read()).to.include('Termin abgesagt');
  });
});

describe('wm-appointment, when something is missing', () => {
  it('says that a link is wrong', async () => {
    const access = { ...fakeAppointment, token: 'x'.repeat(32) };
    const { element, read, until } = await show({ access });
    await until(() => read().includes('Dieser Link ist nicht gültig.'));
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
