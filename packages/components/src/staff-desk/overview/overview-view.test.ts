import { expect } from '@esm-bundle/chai';
import { expectAccessible } from '../../../test/axe.ts';
import { showDesk } from '../../../test/desk-stage.ts';
import { rest } from '../../../test/visitor.ts';

describe('<wm-staff-desk>, who is where', () => {
  it('counts by zones, without names', async () => {
    const stage = await showDesk({ view: 'Haus' });
    const rows = stage.findAll('.zones tr').map((row) => row.innerText.replace(/\s+/g, ' ').trim());
    expect(rows[2]).to.equal('Erdgeschoss links 2 3 3');
    expect(rows.at(-1)).to.match(/^Zusammen 4 3 4$/);
    expect(stage.read()).to.not.contain('Łukaszewicz');
    await expectAccessible(stage.desk);
  });

  it('lists for an evacuation every number and every staffed counter, to be ticked', async () => {
    const stage = await showDesk({ view: 'Haus' });
    expect(stage.findAll('.evacuation h4').map((each) => each.innerText)).to.include('Erdgeschoss rechts');
    expect(stage.read()).to.contain('Draußen gesehen: 0 von 11');
    stage.field(/^A101/).click();
    await rest(stage.desk);
    expect(stage.read()).to.contain('Draußen gesehen: 1 von 11');
    await stage.press('Haken löschen');
    expect(stage.read()).to.contain('Draußen gesehen: 0 von 11');
  });

  it('follows what happens, and keeps the ticks', async () => {
    const stage = await showDesk({ view: 'Haus' });
    stage.field(/^V301/).click();
    await stage.client.counters.callNext('buergerbuero', 'schalter-4');
    await rest(stage.desk);
    expect(stage.field(/^V301/).checked).to.equal(true);
    expect(stage.find('.evacuation')?.innerText).to.match(/V301\s+an Schalter 4/);
  });

  it('keeps the focus with a number while others leave', async () => {
    const stage = await showDesk({ view: 'Haus' });
    stage.field(/^V302/).focus();
    const { counters, tickets } = stage.client;
    const id = (await counters.callNext('buergerbuero', 'schalter-4')).ticket?.id ?? '';
    await tickets.start({ office: 'buergerbuero', id });
    await tickets.finish({ office: 'buergerbuero', id });
    await rest(stage.desk);
    expect(stage.focused()).to.match(/^V302/);
  });

  it('stays usable without a network, with the age of what it shows; also when it is opened only then', async () => {
    const stage = await showDesk();
    // Fetched ahead, as soon as the work begins.
    await stage.until(() =>
      [...stage.desk.shadowRoot!.adoptedStyleSheets].some((sheet) => /evacuation/.test(toText(sheet))),
    );
    stage.client.offline();
    stage.client.clock.advance(180_000);
    await stage.alt('o');
    await stage.until(() => stage.find('.evacuation'));
    expect(stage.find('.stale')?.innerText).to.contain('vor 3 Minuten');
    expect(stage.find('.evacuation header')?.innerText).to.contain('Stand: Montag, 1. März 2027, 9:02 Uhr');
    expect(stage.find('.evacuation header')?.innerText).to.contain('Ohne Verbindung um 9:05 Uhr');
    expect(stage.findAll('.evacuation li')).to.have.length(11);
    await expectAccessible(stage.desk);
  });

  it('fits into a window at four times the size', async () => {
    const stage = await showDesk({ view: 'Haus' });
    stage.desk.style.inlineSize = '320px';
    await rest(stage.desk);
    expect(stage.find('.root')!.scrollWidth).to.be.at.most(320);
    await expectAccessible(stage.desk);
  });
});

function toText(sheet: CSSStyleSheet): string {
  return [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
}
