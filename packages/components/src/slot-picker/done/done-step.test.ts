import { expect } from '@esm-bundle/chai';
import type { FakeOptions } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { callsOf, showDetails, type Stage } from '../../../test/slot-picker-stage.ts';
import { visit } from '../../../test/visitor.ts';
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
    const { picker, type, press, until, focused, button, find } = await showDetails();
    let booked: AppointmentBookEvent | undefined;
    picker.addEventListener('wm-appointment-book', (event) => (booked = event));
    await type('Name', 'O’Brien');
    await press('Termin buchen');
    await until(() => focused() === 'Ihr Termin ist gebucht');
    expect(button('Link zu Ihrem Termin').getAttribute('href')).to.match(/#office=buergerbuero&id=/);
    expect(booked?.office).to.equal('buergerbuero');
    const confirmation = find('wm-appointment')!;
    expect(confirmation.textContent).to.include('K7M4-');
    await until(() => confirmation.shadowRoot?.querySelector('.qr path'));
    expect(visit(confirmation).read()).to.include('K7M4-');
    await expectAccessible(picker);
  });

  it('sends to the mail where the link in it has to be opened', async () => {
    const { picker, read, buttons } = await book({ confirmation: 'activation' });
    expect(read()).to.include('Fast fertig: Sehen Sie in Ihre E-Mails');
    expect(read()).to.match(/an o@example\.de geschickt\. Öffnen Sie ihn in den nächsten \d+ Minuten/);
    expect(buttons('Link zu Ihrem Termin')).to.have.length(0);
    await expectAccessible(picker);
  });

  it('says that the office will answer where it has to accept', async () => {
    const { picker, read } = await book({ confirmation: 'acceptance' });
    expect(read()).to.include('Ihre Anfrage ist bei uns');
    await expectAccessible(picker);
  });

  it('begins anew for another appointment', async () => {
    const { client, press, read, until } = await book();
    await press('Noch einen Termin buchen');
    await until(() => read().includes('Worum geht es?'));
    expect(callsOf(client, 'offices.get')).to.equal(1);
  });
});
