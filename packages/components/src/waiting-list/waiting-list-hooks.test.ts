import { expect } from '@esm-bundle/chai';
import { fakeClient, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { callOff, factsOf, fillSlot, hear } from '../../test/hear.ts';
import { visit } from '../../test/visitor.ts';
import { register } from '../register.ts';
import { WaitingList } from './waiting-list.ts';

register('wm-waiting-list', WaitingList);

const office = fixtures.office.id;

async function show({ offered = false } = {}) {
  const client = fakeClient({ office: { waitingList: true, challenge: false } });
  const { id, token } = await client.waitingList.join(office, {
    services: [{ id: 'personalausweis', quantity: 1 }],
    fromDate: '2027-03-02',
    toDate: '2027-03-31',
    weekdays: [],
    part: 'any',
    contact: { name: 'Marker', email: 'marker@post.example' },
  });
  const access = { office, id, token };
  if (offered) client.offer(access);
  const element = document.createElement('wm-waiting-list');
  Object.assign(element, { client, access, bookingUrl: '/termin' });
  await fixture(element);
  const visitor = visit(element);
  await visitor.until(() => !visitor.read().includes('Wird geladen') && visitor.read() !== '');
  return { ...visitor, element, access };
}

describe('<wm-waiting-list> and the page around it', () => {
  it('tells that an offer went on, and how waiting ended, without a secret', async () => {
    const heard = hear();
    const { press, until, read, access } = await show({ offered: true });
    await press('Passt mir nicht');
    await until(() => read().includes('Sie stehen auf der Warteliste'));
    await press('Nicht mehr warten');
    await press(/^Ja, /);
    await until(() => factsOf(heard, 'wm-waiting-list-end').length > 0);
    const { id: entry, token } = access;
    expect(heard.map(({ type, facts }) => ({ type, ...facts }))).to.deep.equal([
      { type: 'wm-offer-pass', office, entry },
      { type: 'wm-waiting-list-end', office, entry, outcome: 'left' },
    ]);
    expect(JSON.stringify(heard.map(({ facts }) => facts))).to.not.include(token);
  });

  it('leaves the way to an appointment to the page', async () => {
    const { element, press, until, button, buttons } = await show();
    await press('Nicht mehr warten');
    await press(/^Ja, /);
    await until(() => element.shadowRoot!.querySelector('a'));
    const heard = callOff('wm-link-open');
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    button(buttons(/./)[0]!).dispatchEvent(click);
    expect([click.defaultPrevented, heard[0]!.facts]).to.deep.equal([
      true,
      { link: `${location.origin}/termin` },
    ]);
  });

  it('shows the town’s own text below what is waited for', async () => {
    const { element } = await show();
    expect(fillSlot(element, 'entry').checkVisibility()).to.equal(true);
    await expectAccessible(element);
  });
});
