import { expect } from '@esm-bundle/chai';
import { createFakeClock } from '@wartemarke/client/testing';
import { createZmsClient } from '@wartemarke/zms';
import { createImitation, mitte, type ImitationOptions } from '@wartemarke/zms/imitation';
import { expectAccessible } from '../test/axe.ts';
import { collectFile } from '../test/collect-file.ts';
import { fixture } from '../test/fixture.ts';
import { factsOf, hear } from '../test/hear.ts';
import { rest, visit } from '../test/visitor.ts';
import { Appointment } from './appointment/appointment.ts';
import { CallBoard } from './call-board/call-board.ts';
import { KioskScanner } from './kiosk-scanner/kiosk-scanner.ts';
import { register } from './register.ts';
import { SlotPicker } from './slot-picker/slot-picker.ts';
import { StaffDesk } from './staff-desk/staff-desk.ts';
import { WalkIn } from './walk-in/walk-in.ts';

register('wm-slot-picker', SlotPicker);
register('wm-appointment', Appointment);
register('wm-call-board', CallBoard);
register('wm-kiosk-scanner', KioskScanner);
register('wm-staff-desk', StaffDesk);
register('wm-walk-in', WalkIn);

/** A town with ZMS, on a Friday morning. */
function openTown(options: Omit<ImitationOptions, 'now'> = {}) {
  const { now, timers } = createFakeClock(Date.parse('2027-03-26T07:10:00+01:00'));
  const zms = createImitation({ now, ...options });
  const client = createZmsClient({
    ...{ baseUrl: 'https://termine.seefelden.example/api/citizen', phone: '07555 1234' },
    ...{ now, timers, fetch: zms.fetch },
  });
  return { zms, client };
}

type Town = ReturnType<typeof openTown>;

async function show<E extends keyof HTMLElementTagNameMap>(tag: E, set: object) {
  sessionStorage.clear();
  const element = document.createElement(tag);
  element.lang = 'de';
  await fixture(Object.assign(element, set));
  await rest(element);
  return {
    element,
    ...visit(element),
    find: (selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector),
  };
}

async function showPicker({ client }: Town) {
  const there = await show('wm-slot-picker', { client, office: mitte });
  await there.until(() => there.read().includes('Personalausweis'));
  return there;
}

/** Somebody who has chosen a time and stands before the form. */
async function showForm(town: Town) {
  const there = await showPicker(town);
  await there.press(/^Personalausweis beantragen/);
  await there.until(() => there.find('.slot'));
  there.find('.slot')!.click();
  await there.until(() => there.find('.details form'));
  return there;
}

async function book(town: Town) {
  const there = await showForm(town);
  await there.type('Name', 'O’Brien');
  await there.type(/^E-Mail-Adresse/, 'o@example.de');
  await there.press('Termin buchen');
  await there.until(() => there.find('.done'));
  return there;
}

/** Opens the page of an appointment by a link. */
async function openLink({ client }: Town, link: string) {
  location.hash = link.slice(link.indexOf('#'));
  const there = await show('wm-appointment', { client, bookingUrl: '/termin' });
  await there.until(() => !there.read().includes('Wird geladen') && !there.find('.loading'));
  return there;
}

describe('a town with ZMS', () => {
  const hash = location.hash;
  afterEach(() => (location.hash = hash));

  it('is booked at like any other, up to the mail', async () => {
    const town = openTown({ captcha: true });
    const { element, read } = await book(town);
    expect(read()).to.include('Fast fertig: Sehen Sie in Ihre E-Mails');
    expect(read()).to.match(/an o@example\.de geschickt\. Öffnen Sie ihn in den nächsten 30 Minuten/);
    expect(read()).to.include('Bürgerbüro Mitte Seestraße 4');
    expect(town.zms.mails).to.have.length(1);
    await expectAccessible(element);
  });

  it('offers no choice of reminders and nothing that would have no effect', async () => {
    const { read, type, buttons } = await showForm(openTown());
    await type(/^E-Mail-Adresse/, 'o@example.de');
    expect(read()).to.include('Kennzeichen');
    expect(read()).to.not.include('Erinnern Sie mich');
    expect(buttons('Mehr Zeit')).to.have.length(0);
  });

  it('says which field is wrong where it is', async () => {
    const { type, press, until, find, read } = await showForm(openTown());
    await type(/^E-Mail-Adresse/, 'o@example.de');
    await press('Termin buchen');
    await until(() => find('#errors'));
    expect(read()).to.include('Bitte geben Sie Ihren Namen an');
  });

  it('compares its offices', async () => {
    const { press, until, read, find, element } = await showPicker(openTown());
    await press(/^Personalausweis beantragen/);
    await until(() => find('.other-ways summary'));
    element.shadowRoot!.querySelector<HTMLElement>('.other-ways summary')!.click();
    await until(() => read().includes('Bürgerbüro Nord'));
  });

  it('that cannot compare offices does not offer to', async () => {
    const { zms, client } = openTown();
    const there = await showPicker({ zms, client: { ...client, lacks: ['earliest'] } });
    await there.press(/^Personalausweis beantragen/);
    await there.until(() => there.find('.slot'));
    expect(there.find('.other-ways')).to.equal(null);
  });

  it('confirms by the link of its own mail, and is then found with its number and without a code', async () => {
    const town = openTown();
    await book(town);
    const { element, read, press, until, find } = await openLink(town, town.zms.mails[0]!.link);
    expect(read()).to.include('Noch nicht bestätigt');
    await press('Termin bestätigen');
    await until(() => read().includes('Termin bestätigt'));
    expect(read()).to.match(/Ihr Code S\d+/);
    expect(find('.qr')).to.equal(null);
    expect(read()).to.not.match(/Terminal|Erinnerung|QR-Code/);
    await expectAccessible(element);
  });

  it('says instead of what it cannot do what to do', async () => {
    const town = openTown();
    await book(town);
    const { element, read, buttons, find, until } = await openLink(town, town.zms.mails[0]!.link);
    expect(read()).to.include('Online lässt sich dieser Termin nicht verlegen');
    expect(read()).to.include('07555 1234');
    expect(buttons(/verlegen/)).to.have.length(0);
    find('details.data summary')!.click();
    await until(() => read().includes('nicht ansehen oder löschen'));
    expect(buttons(/Alles löschen|als Datei/)).to.have.length(0);
    await expectAccessible(element);
  });

  for (const tag of ['wm-call-board', 'wm-kiosk-scanner', 'wm-staff-desk', 'wm-walk-in'] as const) {
    it(`says at once that there is no <${tag}> with it`, async () => {
      const { element, read, find } = await show(tag, { client: openTown().client, office: mitte });
      expect(read()).to.include('Das geht hier online nicht.');
      expect(find('input')).to.equal(null);
      await expectAccessible(element);
    });
  }

  it('gives a calendar file', async () => {
    const town = openTown({ activationDuration: 0 });
    const { buttons, press, until } = await book(town);
    await until(() => buttons('In den Kalender').length > 0);
    expect(buttons('QR-Code speichern')).to.have.length(0);
    const { content } = await collectFile(() => press('In den Kalender'), until);
    expect(await content.text()).to.include('SUMMARY:Personalausweis beantragen');
  });

  it('cancels, and leads to a new appointment', async () => {
    const town = openTown({ activationDuration: 0 });
    const { button } = await book(town);
    const link = button('Link zu Ihrem Termin').getAttribute('href')!;
    const { read, press, buttons, until } = await openLink(town, link);
    const heard = hear('wm-change-ask');
    await press('Termin absagen');
    await until(() => buttons('Ja, absagen').length > 0);
    await press('Ja, absagen');
    await until(() => read().includes('Termin abgesagt'));
    expect(factsOf(heard, 'wm-change-ask').map(({ office }) => office)).to.deep.equal([mitte]);
    expect(read()).to.include('Neuen Termin buchen');
    expect([...town.zms.processes.values()].map(({ status }) => status)).to.deep.equal(['deleted']);
  });

  it('tells a link that is not valid any more', async () => {
    const town = openTown();
    const { read } = await openLink(town, `#/appointment/${btoa('{"id":1,"authKey":"x"}')}`);
    expect(read()).to.include('Dieser Link ist nicht gültig');
    expect(read()).to.include('Neuen Termin buchen');
  });
});
