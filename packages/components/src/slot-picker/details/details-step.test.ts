import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { callsOf, showDetails } from '../../../test/slot-picker-stage.ts';
import { rest } from '../../../test/visitor.ts';

describe('wm-slot-picker, the details', () => {
  it('asks only for the fields of the office, the privacy notice first', async () => {
    const { picker, read, field } = await showDetails();
    expect(read().indexOf(fixtures.office.privacyNotice!)).to.be.within(0, read().indexOf('E-Mail-Adresse'));
    expect(field('Name').autocomplete).to.equal('name');
    expect(field(/^E-Mail-Adresse/).autocomplete).to.equal('email');
    expect(() => field(/^Nachricht/)).to.throw();
    await expectAccessible(picker);
  });

  it('asks for what the chosen service needs', async () => {
    const { picker, field, until, find } = await showDetails({ service: 'kinderreisepass' });
    await until(() => find('.documents'));
    expect(field('Telefonnummer').required).to.equal(true);
    expect(field('Wer hat das Sorgerecht?').required).to.equal(true);
    expect(field(/^Wir kommen mit einem Kinderwagen/).type).to.equal('checkbox');
    await expectAccessible(picker);
  });

  it('lets the browser fill in an address', async () => {
    const { picker, field } = await showDetails({ service: 'briefwahl' });
    expect(field('Straße und Hausnummer').autocomplete).to.equal('street-address');
    expect(field('Postleitzahl').autocomplete).to.equal('postal-code');
    expect(field('Ort').autocomplete).to.equal('address-level2');
    await expectAccessible(picker);
  });

  it('counts the minutes down that the time is kept, and speaks only of the last ones', async () => {
    const { picker, client, read, find } = await showDetails();
    const spoken = () => find('.choice-made [role="status"]')!.textContent?.trim();
    expect(read()).to.include('noch 10 Minuten');
    expect(spoken()).to.equal('');
    client.clock.advance(8.5 * 60_000);
    await rest(picker);
    expect(read()).to.include('noch 2 Minuten');
    expect(spoken()).to.include('noch 2 Minuten');
    await expectAccessible(picker);
  });

  it('gives more time with one press', async () => {
    const { client, press, read, until } = await showDetails();
    client.clock.advance(8.5 * 60_000);
    await until(() => read().includes('noch 2 Minuten'));
    await press('Mehr Zeit');
    await until(() => read().includes('noch 10 Minuten'));
    expect(callsOf(client, 'holds.extend')).to.equal(1);
  });

  it('names all wrong fields together and leads to each', async () => {
    const errors = [
      { pointer: '/contact/name', code: 'name_required' },
      { pointer: '/contact/email', code: 'email_invalid' },
    ];
    const { picker, press, type, until, read, focused, field, buttons } = await showDetails({
      prepare: (client) =>
        client.failOnce('appointments.create', apiErrorOf('validation_failed', { errors })),
    });
    await type(/^E-Mail-Adresse/, 'ich@hier');
    await press('Termin buchen');
    await until(() => read().includes('Bitte geben Sie Ihren Namen an.'));
    await until(() => focused().includes('Bitte prüfen Sie Ihre Angaben'));
    expect(field('Name').getAttribute('aria-invalid')).to.equal('true');
    expect(field(/^E-Mail-Adresse/).value).to.equal('ich@hier');
    await expectAccessible(picker);
    await press(buttons(/^Bitte prüfen Sie die E-Mail-Adresse/)[0]!);
    expect(focused()).to.match(/^E-Mail-Adresse/);
  });

  it('names a field of the office in the summary', async () => {
    const { press, type, until, read, buttons, focused } = await showDetails({ service: 'kinderreisepass' });
    await type('Name', 'Ada');
    await type('Telefonnummer', '0151 23456789');
    await press('Termin buchen');
    await until(() => read().includes('Bitte prüfen Sie Ihre Angaben'));
    await until(() => buttons(/^Wer hat das Sorgerecht\? –/).length === 1);
    await press(/^Wer hat das Sorgerecht\? –/);
    expect(focused()).to.equal('Wer hat das Sorgerecht?');
  });

  it('asks about reminders as soon as somebody can be reached', async () => {
    const { type, field, client, press, until, read, picker } = await showDetails();
    expect(() => field(/^Erinnern Sie mich/)).to.throw();
    await type('Name', 'Ada');
    await type(/^E-Mail-Adresse/, 'ada@example.de');
    expect(field(/^Erinnern Sie mich/).checked).to.equal(true);
    field(/^Erinnern Sie mich/).click();
    await rest(picker);
    await press('Termin buchen');
    await until(() => read().includes('Ihr Termin ist gebucht'));
    const booked = client.calls.find(({ name }) => name === 'appointments.create')!.args[1];
    expect(booked).to.include({ reminders: false });
  });

  it('keeps everything when the network fails, and books once after all', async () => {
    const { picker, client, type, press, read, until } = await showDetails();
    await type('Name', '李');
    client.loseAnswer('appointments.create');
    await press('Termin buchen');
    await until(() => read().includes('Der Dienst ist kurz nicht erreichbar.'));
    expect(read()).to.include(fixtures.office.phone);
    await expectAccessible(picker);
    await press('Noch einmal versuchen');
    await until(() => read().includes('Ihr Termin ist gebucht'));
    const [first, second] = client.calls.filter(({ name }) => name === 'appointments.create');
    expect(first).to.deep.equal(second);
  });
});

describe('wm-slot-picker, documents', () => {
  async function handIn(file: File) {
    const there = await showDetails({ service: 'anmeldung' });
    await there.until(() => there.find('.documents input'));
    const input = there.find<HTMLInputElement>('.documents input')!;
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await there.until(() => there.find('.file'));
    return there;
  }

  it('takes a file, says that it arrived, and gives it back', async () => {
    const pdf = new File(['%PDF-1.7 …'], 'Bestätigung.pdf', { type: 'application/pdf' });
    const { picker, read, until, press, find, client } = await handIn(pdf);
    expect(read()).to.include('je höchstens 10 MB');
    await until(() =>
      find('.documents [role="status"]')!.textContent?.includes('Bestätigung.pdf ist angekommen.'),
    );
    await expectAccessible(picker);
    await press('Entfernen: Bestätigung.pdf');
    await until(() => !find('.file'));
    expect(callsOf(client, 'documents.remove')).to.equal(1);
  });

  it('says at the file what is wrong with it', async () => {
    const { picker, read, until } = await handIn(new File([], 'leer.pdf', { type: 'application/pdf' }));
    await until(
      () => /leer/.test(read()) && picker.shadowRoot!.querySelector('.file .wrong')?.textContent?.trim(),
    );
    await expectAccessible(picker);
  });
});
