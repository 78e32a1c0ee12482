import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { callsOf, showDesk, type DeskStage } from '../../../test/desk-stage.ts';
import { visit } from '../../../test/visitor.ts';

const office = fixtures.office.id;

async function showDay(): Promise<DeskStage> {
  const stage = await showDesk({ view: 'Termine' });
  await stage.until(() => stage.find('.appointments'));
  return stage;
}

/** Opens somebody's appointment of tomorrow, which can still be changed. */
async function openTomorrow(name: string): Promise<DeskStage> {
  const stage = await showDay();
  await stage.press('Einen Tag weiter');
  await stage.until(() => stage.read().includes('2. März') && stage.find('.appointments'));
  await stage.press(name);
  await stage.until(() => stage.find('.sheet'));
  return stage;
}

/** The appointment of somebody who comes about now. */
async function openNow(): Promise<DeskStage> {
  const stage = await showDay();
  await stage.press('Aleksandra Müller-Lüdenscheidt');
  await stage.until(() => stage.find('.sheet'));
  return stage;
}

const names = ({ findAll }: DeskStage) => findAll('.appointments .row').map((row) => row.innerText);

describe('<wm-staff-desk>, the appointments of a day', () => {
  it('shows today, with everything on one line', async () => {
    const stage = await showDay();
    expect(stage.focused()).to.equal('Termine am Montag, 1. März 2027');
    expect(stage.find('.appointments tbody tr')?.innerText.replace(/\s+/g, ' ')).to.contain(
      '8:00 Łukasz Wiśniewski Personalausweis beantragen N301-0480 gebucht',
    );
    await expectAccessible(stage.desk);
  });

  it('goes from day to day and back to today', async () => {
    const stage = await showDay();
    await stage.press('Einen Tag weiter');
    expect(stage.read()).to.contain('Termine am Dienstag, 2. März 2027');
    await stage.type('Tag', '2027-03-04');
    stage.field('Tag').dispatchEvent(new Event('change'));
    await stage.until(() => stage.read().includes('Donnerstag, 4. März 2027'));
    await stage.press('Heute');
    expect(stage.read()).to.contain('Montag, 1. März 2027');
    expect(location.href).to.not.contain('2027');
  });

  it('finds people as they are typed, and says how many', async () => {
    const stage = await showDay();
    await stage.type('Suchen', 'lukasz');
    expect(new Set(names(stage))).to.deep.equal(new Set(['Łukasz Wiśniewski']));
    expect(stage.read()).to.match(/Gefunden: 2 von \d+/);
    await stage.type('Suchen', 'Niemand');
    expect(stage.read()).to.contain('Dazu passt kein Termin');
    await expectAccessible(stage.desk);
    await stage.type('Suchen', '');
    await stage.select('Zeigen', 'open');
    expect(names(stage)).to.deep.equal(['Oksana Kowaltschuk']);
  });

  it('is gone through by the arrow keys', async () => {
    const stage = await showDay();
    const [first, second] = stage.findAll('.appointments .row');
    first?.focus();
    await stage.key('ArrowDown');
    expect(stage.desk.shadowRoot?.activeElement).to.equal(second);
    await stage.key('End');
    expect(stage.desk.shadowRoot?.activeElement).to.equal(stage.findAll('.appointments .row').at(-1));
    await stage.key('ArrowDown');
    await stage.key('Home');
    expect(stage.desk.shadowRoot?.activeElement).to.equal(first);
  });

  it('opens one beside the list, and leads back to its line', async () => {
    const stage = await openTomorrow('Ayşe Yıldırım');
    expect(stage.focused()).to.contain('Ayşe Yıldırım');
    expect(stage.find('.sheet')?.innerText).to.contain('Wohnungsgeberbestätigung.pdf');
    await expectAccessible(stage.desk);
    await stage.key('Escape');
    expect(stage.find('.sheet')).to.equal(null);
    expect(stage.focused()).to.equal('Ayşe Yıldırım');
  });

  it('cancels after a question, with a word, and says so', async () => {
    const stage = await openTomorrow('Łukasz Wiśniewski');
    await stage.press('Absagen');
    expect(stage.focused()).to.equal('Diesen Termin absagen?');
    await expectAccessible(stage.desk);
    await stage.type('Nachricht (freiwillig)', 'Wir müssen leider schließen.');
    await stage.press('Termin absagen');
    await stage.until(() => stage.news());
    expect(stage.news()).to.equal('Abgesagt: Łukasz Wiśniewski');
    const [wish] = stage.client.calls.find(({ name }) => name === 'desk.cancel')?.args as [
      { message: string },
    ];
    expect(wish.message).to.equal('Wir müssen leider schließen.');
    expect(stage.find('.sheet')?.innerText).to.contain('abgesagt');
    expect(stage.buttons('Absagen')).to.deep.equal([]);
    await expectAccessible(stage.desk);
  });

  it('keeps the appointment when the clerk thinks better of it', async () => {
    const stage = await openTomorrow('Łukasz Wiśniewski');
    await stage.press('Absagen');
    await stage.press('Doch nicht');
    expect(stage.focused()).to.equal('Absagen');
    expect(callsOf(stage.client, 'desk.cancel')).to.equal(0);
  });

  it('says where nobody can be reached', async () => {
    const stage = await openTomorrow('Ayşe Yıldırım');
    await stage.press('Absagen');
    expect(stage.read()).to.contain('Bitte sagen Sie selbst Bescheid.');
  });

  it('moves to another time', async () => {
    const stage = await openTomorrow('Łukasz Wiśniewski');
    await stage.press('Verschieben');
    await stage.until(() => stage.find('.times'));
    await expectAccessible(stage.desk);
    const day = stage.field('Neuer Tag') as unknown as HTMLSelectElement;
    expect(day.options.length).to.be.greaterThan(5);
    stage.find<HTMLInputElement>('.times input')?.click();
    await stage.until(() => stage.buttons(/^Verschieben auf/).length > 0);
    await stage.press(/^Verschieben auf/);
    await stage.until(() => stage.news().startsWith('Verschoben: Łukasz Wiśniewski'));
    expect(callsOf(stage.client, 'desk.move')).to.equal(1);
    expect(stage.find('.times')).to.equal(null);
  });

  it('names a time that was taken, and shows what is left', async () => {
    const stage = await openTomorrow('Łukasz Wiśniewski');
    await stage.press('Verschieben');
    await stage.until(() => stage.find('.times input'));
    stage.client.failOnce('desk.move', apiErrorOf('slot_taken'));
    stage.find<HTMLInputElement>('.times input')?.click();
    await stage.until(() => stage.buttons(/^Verschieben auf/).length > 0);
    await stage.press(/^Verschieben auf/);
    await stage.until(() => stage.find('.sheet .bad'));
    expect(stage.find('.sheet .bad')?.innerText).to.contain('gerade vergeben');
    expect(stage.find('.times')).to.not.equal(null);
    await expectAccessible(stage.desk);
  });

  it('says what a colleague did meanwhile, and shows it', async () => {
    const stage = await openTomorrow('Łukasz Wiśniewski');
    const id = stage.find('.appointments .row[aria-current]')?.id.replace('open-', '') ?? '';
    await stage.client.desk.check({ office, id, complete: true });
    await stage.press('Absagen');
    await stage.press('Termin absagen');
    await stage.until(() => stage.find('.sheet .bad'));
    expect(stage.find('.sheet .bad')?.innerText).to.contain('inzwischen geändert');
    await stage.press('Termin absagen');
    await stage.until(() => stage.news().startsWith('Abgesagt'));
  });

  it('marks documents as complete', async () => {
    const stage = await openTomorrow('Ayşe Yıldırım');
    await stage.press('Unterlagen sind vollständig');
    await stage.until(() => stage.buttons('Doch nicht vollständig').length > 0);
    expect(stage.news()).to.equal('Unterlagen gespeichert: Ayşe Yıldırım');
    await expectAccessible(stage.desk);
  });

  it('hands a document to the browser as a file, never to the page', async () => {
    const stage = await openTomorrow('Ayşe Yıldırım');
    const clicked = new Promise<HTMLAnchorElement>((resolve) => {
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
    });
    await stage.press('Wohnungsgeberbestätigung.pdf öffnen');
    const { href, download } = await clicked;
    expect(href).to.match(/^blob:/);
    expect(download).to.equal('Wohnungsgeberbestätigung.pdf');
  });

  it('says that nothing is booked', async () => {
    const stage = await showDay();
    await stage.type('Tag', '2027-03-07');
    stage.field('Tag').dispatchEvent(new Event('change'));
    await stage.until(() => stage.find('.day-list .notice'));
    expect(stage.read()).to.contain('An diesem Tag sind keine Termine gebucht.');
    await expectAccessible(stage.desk);
  });

  it('waits for what is on its way, and goes on after a failure', async () => {
    const stage = await showDesk({
      view: 'Termine',
      prepare: (client) => client.failOnce('desk.appointments', new ConnectionError('unreachable')),
    });
    await stage.until(() => stage.find('.day-list .bad'));
    await expectAccessible(stage.desk);
    await stage.press('Noch einmal versuchen');
    await stage.until(() => stage.find('.appointments'));
    expect(stage.find('.bad')).to.equal(null);
  });

  it('has a paper of the day: everybody who is expected, and nothing else', async () => {
    const { desk } = await showDay();
    const paper = desk.shadowRoot?.querySelector<HTMLElement>('.paper');
    expect(paper?.checkVisibility()).to.equal(false);
    const rows = [...(paper?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      row.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(rows[0]).to.equal('8:00 Łukasz Wiśniewski Personalausweis beantragen N301-0480');
    expect(paper?.textContent).to.contain('Termine am Montag, 1. März 2027').and.contain('9:02');
  });

  it('books for somebody with the reserve, and comes back to the list', async () => {
    const stage = await showDay();
    await stage.press('Termin buchen');
    expect(stage.focused()).to.equal('Einen Termin für jemanden buchen');
    await stage.until(() => stage.find('wm-slot-picker')?.shadowRoot?.querySelector('h2'));
    const picker = stage.find('wm-slot-picker')!;
    expect(picker.hasAttribute('trusted')).to.equal(true);
    await expectAccessible(stage.desk);
    const booking = visit(picker);
    await booking.until(() => booking.buttons(/^Meldebescheinigung/).length > 0);
    await booking.press(/^Meldebescheinigung/);
    await booking.until(() => booking.buttons(/^\d+:\d\d Uhr$/).length > 0);
    await booking.press(/^\d+:\d\d Uhr$/);
    await booking.until(() => picker.shadowRoot?.querySelector('.details form'));
    await booking.type('Name', 'O’Brien');
    await stage.press(/^Anfragen/);
    await stage.press(/^Termine/);
    expect(booking.field('Name').value).to.equal('O’Brien');
    await booking.press('Termin buchen');
    await stage.until(() => stage.buttons('Bestätigung drucken').length > 0);
    await stage.press('Zurück zur Liste');
    expect(stage.find('wm-slot-picker')).to.equal(null);
    expect(stage.focused()).to.equal('Termin buchen');
    expect(callsOf(stage.client, 'challenges.get')).to.equal(0);
  });
});

describe('<wm-staff-desk>, somebody who has an appointment today', () => {
  it('is checked in from the list of the day, with the number at once', async () => {
    const stage = await openNow();
    await expectAccessible(stage.desk);
    await stage.press('Anmelden');
    await stage.until(() => stage.find('.sheet .good'));
    expect(stage.find('.sheet .good')?.innerText).to.contain('Nummer A106').and.contain('Wartebereich A');
    await stage.until(() => stage.find('.appointments tr.is-open .number')?.innerText === 'A106');
    expect(stage.buttons('Anmelden')).to.deep.equal([]);
    await expectAccessible(stage.desk);
  });

  it('who comes too late is told so, and gets a number without it', async () => {
    const stage = await openNow();
    stage.client.failOnce('checkIns.create', apiErrorOf('too_late'));
    await stage.press('Anmelden');
    await stage.until(() => stage.find('.sheet .bad'));
    expect(stage.find('.sheet .bad')?.innerText).to.contain('Die Zeit für diesen Termin ist vorbei');
    await expectAccessible(stage.desk);
    await stage.press('Nummer ohne Termin ziehen');
    expect(
      stage.client.calls.filter(({ name }) => name === 'checkIns.create').at(-1)?.args[1],
    ).to.deep.include({
      asWalkIn: true,
    });
  });

  it('is checked in while another day is looked at already, which stays', async () => {
    const stage = await openNow();
    const answer = stage.client.pause('checkIns.create');
    await stage.press('Anmelden');
    await stage.press('Einen Tag weiter');
    await stage.until(() => stage.read().includes('2. März') && stage.find('.appointments'));
    answer();
    await stage.until(() => stage.client.hall.get().value?.tickets.some(({ number }) => number === 'A106'));
    expect(stage.find('#view-title')?.innerText).to.contain('2. März');
  });

  it('is not checked in on another day', async () => {
    const stage = await openTomorrow('Łukasz Wiśniewski');
    expect(stage.buttons('Anmelden')).to.deep.equal([]);
  });
});
