import { expect } from '@esm-bundle/chai';
import { apiErrorOf, type FakeOptions } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { collectFile } from '../../../test/collect-file.ts';
import { callsOf, showDetails, type Stage } from '../../../test/slot-picker-stage.ts';
import type { AppointmentBookEvent } from '../appointment-book-event.ts';

async function book(office: FakeOptions['office'] = {}): Promise<Stage> {
  const there = await showDetails({ town: { office } });
  const { type, press, until, find } = there;
  await type('Name', 'O’Brien');
  await type(/^E-Mail-Adresse/, 'o@example.de');
  await press(/^Termin (buchen|anfragen)$/);
  await until(() => find('.done'));
  return there;
}

describe('wm-slot-picker, the confirmation', () => {
  it('shows the appointment with its code and says so to the page', async () => {
    const { picker, type, press, until, focused, button, find, read } = await showDetails();
    let booked: AppointmentBookEvent | undefined;
    picker.addEventListener('wm-appointment-book', (event) => (booked = event));
    await type('Name', 'O’Brien');
    await press('Termin buchen');
    await until(() => focused() === 'Ihr Termin ist gebucht');
    expect(button('Link zu Ihrem Termin').getAttribute('href')).to.match(/#office=buergerbuero&id=/);
    expect(booked?.office).to.equal('buergerbuero');
    expect(read()).to.match(/Ihr Code K7M4-/);
    await until(() => find('.qr path'));
    await until(() => read().includes('In den Kalender'));
    await expectAccessible(picker);
  });

  it('says what was booked for whom, where, what to bring and whether there will be a reminder', async () => {
    const { read } = await book();
    for (const text of [
      /Montag, 1\. März 2027\s+\d+:\d\d Uhr/,
      'Personalausweis beantragen',
      'Gebucht für O’Brien',
      'Das bringen Sie mit',
      /Wo Bürgerbüro/,
      'Wir erinnern Sie rechtzeitig',
    ]) {
      expect(read()).to.match(new RegExp(text));
    }
  });

  it('gives a calendar file', async () => {
    const { press, buttons, until } = await book();
    await until(() => buttons('In den Kalender').length > 0);
    const { name, content } = await collectFile(() => press('In den Kalender'), until);
    expect(name).to.equal('Termin-2027-03-01.ics');
    expect(await content.text()).to.include('BEGIN:VCALENDAR');
  });

  it('says beside it that a file did not come', async () => {
    const { picker, client, press, buttons, read, until, find } = await book();
    await until(() => buttons('In den Kalender').length > 0);
    client.fail('appointments.calendar', apiErrorOf('busy'));
    await press('In den Kalender');
    await until(() => find('.saving .notice p'));
    expect(read()).to.include('Ihr Termin ist gebucht');
    await expectAccessible(picker);
  });

  it('sends to the mail where the link in it has to be opened', async () => {
    const { picker, read, buttons } = await book({ confirmation: 'activation' });
    expect(read()).to.include('Fast fertig: Sehen Sie in Ihre E-Mails');
    expect(read()).to.match(/an o@example\.de geschickt\. Öffnen Sie ihn in den nächsten \d+ Minuten/);
    expect(buttons(/Link zu Ihrem Termin|In den Kalender/)).to.have.length(0);
    expect(read()).to.not.include('Ihr Code');
    await expectAccessible(picker);
  });

  it('says that the office will answer where it has to accept', async () => {
    const { picker, read } = await book({ confirmation: 'acceptance' });
    expect(read()).to.include('Ihre Anfrage ist bei uns');
    expect(read()).to.not.include('Ihr Code');
    await expectAccessible(picker);
  });

  it('begins anew for another appointment', async () => {
    const { client, press, read, until } = await book();
    await press('Noch einen Termin buchen');
    await until(() => read().includes('Worum geht es?'));
    expect(callsOf(client, 'offices.get')).to.equal(1);
  });
});
