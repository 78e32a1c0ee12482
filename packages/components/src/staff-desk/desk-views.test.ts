import { expect } from '@esm-bundle/chai';
import { fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { callsOf, showDesk, type DeskStage } from '../../test/desk-stage.ts';
import { rest } from '../../test/visitor.ts';

const shown = ({ find }: DeskStage) => find('.view[aria-current]')?.querySelector('span')?.textContent;

describe('<wm-staff-desk>, its views', () => {
  it('are reached by keys that they name, and the focus goes along', async () => {
    const stage = await showDesk();
    const views: [string, string, string][] = [
      ['m', 'Empfang', 'Empfang'],
      ['t', 'Termine', 'Termine am Montag, 1. März 2027'],
      ['r', 'Anfragen', 'Anfragen'],
      ['p', 'Kapazität', 'Kapazität'],
      ['o', 'Haus', 'Wer ist wo im Haus?'],
    ];
    for (const [letter, name, title] of views) {
      expect(stage.button(new RegExp(`^${name}`)).getAttribute('aria-keyshortcuts')).to.equal(
        `Alt+${letter.toUpperCase()}`,
      );
      await stage.alt(letter);
      await stage.until(() => stage.focused() === title);
      expect(shown(stage)).to.equal(name);
    }
    await stage.alt('u');
    expect(stage.focused()).to.equal('Nächste Nummer aufrufen');
  });

  it('keep the own call in sight', async () => {
    const stage = await showDesk({ view: 'Termine' });
    expect(stage.find('.own-call')?.innerText).to.contain('Als Nächstes: V301');
    await stage.client.counters.callNext(fixtures.office.id, 'schalter-4');
    await rest(stage.desk);
    expect(stage.find('.own-call')?.innerText).to.contain('V301').and.contain('Aufgerufen');
    await expectAccessible(stage.desk);
  });

  it('give way to the call when the next number is called from them', async () => {
    const stage = await showDesk({ view: 'Kapazität' });
    await stage.alt('n');
    await stage.until(() => stage.find('.stub .number'));
    expect(shown(stage)).to.equal('Aufruf');
    expect(stage.focused()).to.equal('Bedienung beginnen');
    await stage.alt('w');
    await stage.press(/^Kapazität/);
    await stage.alt('k');
    expect(stage.read()).to.contain('Ist V301 nicht erschienen?');
  });

  it('say that there is no connection, and how old things are', async () => {
    const stage = await showDesk({ view: 'Termine' });
    await stage.until(() => stage.find('.appointments'));
    stage.client.offline();
    stage.client.clock.advance(180_000);
    await rest(stage.desk);
    expect(stage.find('.stale')?.innerText).to.contain('vor 3 Minuten');
    expect(stage.find('.appointments')).to.not.equal(null);
    await expectAccessible(stage.desk);
  });

  it('cost nothing before they are opened, and read nothing once the desk is gone', async () => {
    const stage = await showDesk();
    expect(callsOf(stage.client, 'desk.appointments') + callsOf(stage.client, 'desk.days')).to.equal(0);
    await stage.press(/^Termine/);
    await stage.until(() => stage.find('.appointments'));
    stage.desk.remove();
    await rest(stage.desk);
    expect(stage.client.clock.waiting).to.equal(0);
  });

  it('speak the language of the page', async () => {
    const stage = await showDesk({ view: 'Termine' });
    await stage.until(() => stage.find('.appointments'));
    stage.desk.lang = 'ar';
    // Two catalogues are fetched, the desk's and that of the days.
    await stage.until(() => stage.find('.root')?.dir === 'rtl' && stage.find('.appointments'));
    await stage.until(() => stage.read().includes('الاثنين، 1 مارس 2027'));
    expect(stage.find('.view[aria-current]')?.innerText).to.contain('المواعيد');
    await expectAccessible(stage.desk);
  });
});
