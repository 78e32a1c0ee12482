import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fakeClient, fakeTicket, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { showTicket, type TicketStage } from '../../../test/ticket-stage.ts';

const office = fixtures.office.id;

/** Somebody who missed the call. */
async function miss(): Promise<TicketStage> {
  const client = fakeClient({ site: { recallsBeforeMiss: 0 } });
  await client.tickets.call({ office, id: fakeTicket.id, counter: 'schalter-4' });
  await client.tickets.miss({ office, id: fakeTicket.id });
  const stage = await showTicket({ set: { client } });
  await stage.until(() => stage.text('.back'));
  return { ...stage, client };
}

describe('<wm-ticket-view> for somebody who missed the call', () => {
  it('says until when they may come back, and takes them back into the line', async () => {
    const stage = await miss();
    expect(stage.text('h2')).to.equal('Sie wurden schon aufgerufen');
    expect(stage.text('.back')).to.match(/Bis 9:\d\d Uhr können Sie zurück in die Reihe/);
    expect(stage.read()).not.to.contain('gehen Sie zum Empfang');
    await expectAccessible(stage.view);
    await stage.press('Ich bin wieder da');
    await stage.until(() => stage.text('h2') === 'Ihre Nummer');
    expect(stage.focused()).to.equal('Ihre Nummer');
    expect(stage.text('.ahead')).not.to.equal(undefined);
  });

  it('sends to the reception when the time is over while the page is open', async () => {
    const stage = await miss();
    stage.client.clock.advance(60 * 60_000);
    await stage.until(() => stage.read().includes('gehen Sie zum Empfang'));
    expect(stage.buttons('Ich bin wieder da')).to.deep.equal([]);
  });

  it('says so when it is too late after all', async () => {
    const stage = await miss();
    stage.client.failOnce('tickets.return', apiErrorOf('return_over'));
    await stage.press('Ich bin wieder da');
    await stage.until(() => stage.text('[role=alert]'));
    expect(stage.text('[role=alert]')).to.contain('Zurück in die Reihe geht es mit dieser Nummer nicht mehr');
    expect(stage.buttons('Ich bin wieder da')).to.deep.equal([]);
    await expectAccessible(stage.view);
  });

  it('can be pressed again after a lost answer, and counts once', async () => {
    const stage = await miss();
    stage.client.failOnce('tickets.return', apiErrorOf('internal_error'));
    await stage.press('Ich bin wieder da');
    await stage.until(() => stage.text('[role=alert]'));
    await stage.press('Ich bin wieder da');
    await stage.until(() => stage.text('h2') === 'Ihre Nummer');
  });
});
