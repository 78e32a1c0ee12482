import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { expectAccessible } from '../../../test/axe.ts';
import { callsOf, showDesk, type DeskStage } from '../../../test/desk-stage.ts';

async function showDays(): Promise<DeskStage> {
  const stage = await showDesk({ view: 'Kapazität' });
  await stage.until(() => stage.find('.capacity'));
  return stage;
}

const cell = ({ find }: DeskStage, queue = 'meldewesen', date = '2027-03-02') =>
  find(`#day-${queue}-${date}`);

/** Opens tomorrow. */
async function openDay(): Promise<DeskStage> {
  const stage = await showDays();
  cell(stage)?.click();
  await stage.until(() => stage.find('.sheet'));
  return stage;
}

/** Closes tomorrow, although people are expected. */
async function closeDay(): Promise<DeskStage> {
  const stage = await openDay();
  await stage.press('Tag schließen');
  await stage.until(() => stage.find('.asking'));
  await stage.press('Trotzdem ändern');
  await stage.until(() => stage.find('.misfits'));
  return stage;
}

describe('<wm-staff-desk>, the capacity', () => {
  it('shows two weeks of every queue', async () => {
    const stage = await showDays();
    expect(stage.findAll('.capacity tbody tr')).to.have.length(14);
    expect(cell(stage)?.innerText.replace(/\s+/g, ' ')).to.match(/^5 Plätze \d+ Termine$/);
    expect(stage.read()).to.contain('Montag, 1. März bis 14. März 2027');
    await expectAccessible(stage.desk);
  });

  it('goes on by two weeks, and not into what is over', async () => {
    const stage = await showDays();
    await stage.press('Zwei Wochen weiter');
    await stage.until(() => cell(stage, 'verkehr', '2027-03-15'));
    await stage.press('Zwei Wochen zurück');
    await stage.until(() => cell(stage));
    expect((stage.button('Zwei Wochen zurück') as HTMLButtonElement).disabled).to.equal(true);
  });

  it('changes the lanes of a day with a reason, and takes that back', async () => {
    const stage = await openDay();
    expect(stage.focused()).to.contain('Pass- und Meldewesen');
    await expectAccessible(stage.desk);
    await stage.type('Besetzte Plätze an diesem Tag', '3');
    await stage.type('Grund (freiwillig)', 'Krankheit');
    await stage.press('Übernehmen');
    await stage.until(() => stage.news());
    expect(stage.news()).to.equal('Gespeichert: Dienstag, 2. März, besetzte Plätze: 3');
    expect(cell(stage)?.innerText.replace(/\s+/g, ' '))
      .to.contain('3 Plätze statt 5')
      .and.contain('Krankheit');
    await expectAccessible(stage.desk);
    await stage.press('Wie in den Öffnungszeiten');
    await stage.until(() => cell(stage)?.innerText.startsWith('5 Plätze'));
    expect(stage.field('Besetzte Plätze an diesem Tag').value).to.equal('5');
    await stage.press('Schließen');
    expect(stage.desk.shadowRoot?.activeElement).to.equal(cell(stage));
  });

  it('names what is no number of lanes, without asking the server', async () => {
    const stage = await openDay();
    await stage.type('Besetzte Plätze an diesem Tag', '65');
    await stage.press('Übernehmen');
    expect(stage.read()).to.contain('Zahl von 0 bis 64');
    expect(stage.focused()).to.equal('Besetzte Plätze an diesem Tag');
    expect(callsOf(stage.client, 'desk.changeDay')).to.equal(0);
    await expectAccessible(stage.desk);
  });

  it('asks before a day is closed on which people are expected', async () => {
    const stage = await openDay();
    await stage.press('Tag schließen');
    await stage.until(() => stage.find('.asking'));
    expect(stage.focused()).to.match(/^\d+ Termine passen dann nicht mehr\.$/);
    await expectAccessible(stage.desk);
    await stage.press('Doch nicht');
    expect(cell(stage)?.innerText).to.contain('5 Plätze');
    expect(stage.find('.misfits')).to.equal(null);
  });

  it('lists what no longer fits: to be moved, cancelled or kept', async () => {
    const stage = await closeDay();
    const count = stage.findAll('.misfits li').length;
    expect(count).to.be.greaterThan(2);
    expect(cell(stage)?.innerText).to.contain('geschlossen').and.contain(`${count} passen nicht mehr`);
    await expectAccessible(stage.desk);
    await stage.press('Behalten');
    expect(stage.find('#misfits-title')?.innerText).to.equal(`${count - 1} Termine passen nicht mehr`);
    // The first of them is the one that was kept.
    await stage.press('Absagen');
    await stage.until(() => stage.find('.sheet form'));
    await stage.press('Termin absagen');
    await stage.until(() => stage.news().startsWith('Abgesagt'));
    await stage.until(() => stage.findAll('.misfits li').length === count - 1);
    expect(stage.focused()).to.equal(`${count - 1} Termine passen nicht mehr`);
  });

  it('finds another time for what no longer fits', async () => {
    const stage = await closeDay();
    const count = stage.findAll('.misfits li').length;
    await stage.press('Verschieben');
    await stage.until(() => stage.find('.times input'));
    stage.find<HTMLInputElement>('.times input')?.click();
    await stage.until(() => stage.buttons(/^Verschieben auf/).length > 0);
    await stage.press(/^Verschieben auf/);
    await stage.until(() => stage.findAll('.misfits li').length === count - 1);
    expect(stage.news()).to.match(/^Verschoben: /);
  });

  it('that does not come can be asked for again', async () => {
    const stage = await showDesk({
      view: 'Kapazität',
      prepare: (client) => client.failOnce('desk.days', new ConnectionError('unreachable')),
    });
    await stage.until(() => stage.find('.day-list .bad'));
    await expectAccessible(stage.desk);
    await stage.press('Noch einmal versuchen');
    await stage.until(() => stage.find('.capacity'));
    expect(callsOf(stage.client, 'desk.days')).to.equal(2);
  });
});
