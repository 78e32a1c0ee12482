import { expect } from '@esm-bundle/chai';
import { fakeClient, fakeTicket, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fillSlot, hear } from '../../test/hear.ts';
import { showTicket } from '../../test/ticket-stage.ts';

const office = fixtures.office.id;
const ticket = fakeTicket.id;

afterEach(() => sessionStorage.clear());

describe('<wm-ticket-view> and the page around it', () => {
  it('tells that a number was given back', async () => {
    const heard = hear('wm-ticket-leave');
    const { press, until, buttons } = await showTicket();
    await until(() => buttons('Nummer zurückgeben').length > 0);
    await press('Nummer zurückgeben');
    expect(heard).to.deep.equal([]);
    await press('Ja, Nummer zurückgeben');
    await until(() => heard.length > 0);
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ ticket, office }]);
  });

  it('tells that somebody came back into the line', async () => {
    const heard = hear('wm-ticket-return');
    const client = fakeClient({ site: { recallsBeforeMiss: 0 } });
    await client.tickets.call({ office, id: ticket, counter: 'schalter-4' });
    await client.tickets.miss({ office, id: ticket });
    const { press, until, text } = await showTicket({ set: { client } });
    await until(() => text('.back'));
    await press('Ich bin wieder da');
    await until(() => heard.length > 0);
    expect(heard.map(({ facts }) => facts)).to.deep.equal([{ ticket, office }]);
  });

  it('tells what somebody switched on to be told of the call', async () => {
    const heard = hear('wm-aid-switch');
    const { press, until, buttons } = await showTicket();
    await until(() => buttons('Aufruf vorlesen').length > 0);
    await press('Mit Ton Bescheid geben');
    await press('Aufruf vorlesen');
    await press('Aufruf vorlesen');
    expect(heard.map(({ facts }) => facts)).to.deep.equal([
      { aid: 'sound', isOn: true },
      { aid: 'reading', isOn: true },
      { aid: 'reading', isOn: false },
    ]);
  });

  it('shows the town’s own text below the number', async () => {
    const { view, text, until } = await showTicket();
    const own = fillSlot(view, 'ticket');
    await until(() => text('.number'));
    const number = view.shadowRoot!.querySelector('.number')!.getBoundingClientRect();
    expect(own.checkVisibility() && own.getBoundingClientRect().top > number.bottom).to.equal(true);
    await expectAccessible(view);
  });
});
