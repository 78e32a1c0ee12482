import { expect } from '@esm-bundle/chai';
import type { Access } from '@wartemarke/client';
import { fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { rest, visit } from '../../test/visitor.ts';
import { languages } from '../locales/language.ts';
import { register } from '../register.ts';
import { WaitingListEndEvent } from './waiting-list-end-event.ts';
import { WaitingList } from './waiting-list.ts';

register('wm-waiting-list', WaitingList);

const office = fixtures.office.id;

async function join(client: FakeClient): Promise<Access> {
  const { id, token } = await client.waitingList.join(office, {
    services: [{ id: 'personalausweis', quantity: 2 }],
    fromDate: '2027-03-02',
    toDate: '2027-03-31',
    weekdays: [2, 4],
    part: 'morning',
    contact: { name: 'Ł. Łukaszewicz', email: 'l@post.example' },
  });
  return { office, id, token };
}

async function show({ offered = false, set = {} as Partial<WaitingList> } = {}) {
  const client = fakeClient({ office: { waitingList: true, challenge: false } });
  const access = await join(client);
  if (offered) client.offer(access);
  const element = document.createElement('wm-waiting-list');
  Object.assign(element, { client, access, bookingUrl: '/termin' }, set);
  await fixture(element);
  const visitor = visit(element);
  await visitor.until(() => !visitor.read().includes('Wird geladen') && visitor.read() !== '');
  const ends: string[] = [];
  element.addEventListener(WaitingListEndEvent.type, (event) =>
    ends.push((event as WaitingListEndEvent).outcome),
  );
  return { element, client, access, visitor, ends };
}

describe('<wm-waiting-list>', () => {
  it('says what somebody waits for, and how many came before', async () => {
    const { element, visitor } = await show();
    expect(visitor.read()).to.contain('Sie stehen auf der Warteliste');
    expect(visitor.read()).to.contain('2 × Personalausweis');
    expect(visitor.read()).to.contain('Dienstag und Donnerstag');
    expect(visitor.read()).to.contain('nur vormittags');
    expect(visitor.read()).to.contain('2. März 2027 bis 31. März 2027');
    await expectAccessible(element);
  });

  it('shows a time that came back, without being asked, and for how long it is kept', async () => {
    const { element, client, access, visitor } = await show();
    client.offer(access);
    client.clock.advance(30_000);
    await visitor.until(() => visitor.read().includes('Dieser Termin ist für Sie frei geworden'));
    expect(visitor.read()).to.match(/Wir halten ihn bis \d+:\d\d Uhr für Sie frei/);
    await expectAccessible(element);
  });

  it('counts the minutes of the last hour', async () => {
    const { client, visitor } = await show({ offered: true });
    client.clock.advance(65 * 60_000);
    await visitor.until(() => /Wir halten ihn noch \d\d Minuten für Sie frei/.test(visitor.read()));
  });

  it('takes the offered time and leads to the appointment', async () => {
    const { element, visitor, ends } = await show({ offered: true });
    await visitor.press('Termin nehmen');
    await visitor.until(() => visitor.read().includes('Der Termin ist gebucht'));
    expect(visitor.button('Termin ansehen').getAttribute('href')).to.match(/#.*token=/);
    expect(visitor.focused()).to.equal('Der Termin ist gebucht');
    expect(ends).to.deep.equal(['booked']);
    await expectAccessible(element);
  });

  it('passes a time on and goes on waiting', async () => {
    const { visitor, client, ends } = await show({ offered: true });
    await visitor.press('Passt mir nicht');
    await visitor.until(() => visitor.read().includes('Sie stehen auf der Warteliste'));
    expect(client.calls.some(({ name }) => name === 'waitingList.pass')).to.equal(true);
    expect(ends).to.deep.equal([]);
  });

  it('tells whoever comes too late that the time is gone and the place is not', async () => {
    const { element, client, visitor } = await show({ offered: true });
    client.clock.advance(3 * 3_600_000);
    await visitor.until(() => visitor.read().includes('Sie stehen auf der Warteliste'));
    expect(visitor.buttons('Termin nehmen')).to.deep.equal([]);
    await expectAccessible(element);
  });

  it('asks before a place is given up, and keeps it when the answer is no', async () => {
    const { element, visitor } = await show();
    await visitor.press('Nicht mehr warten');
    expect(visitor.focused()).to.equal('Möchten Sie nicht mehr warten?');
    await expectAccessible(element);
    await visitor.press('Nein, weiter warten');
    expect(visitor.focused()).to.equal('Nicht mehr warten');
  });

  it('gives a place up', async () => {
    const { element, visitor, ends } = await show();
    await visitor.press('Nicht mehr warten');
    await visitor.press('Ja, Platz aufgeben');
    await visitor.until(() => visitor.read().includes('Ihre Angaben sind gelöscht.'));
    expect(visitor.focused()).to.equal('Sie stehen nicht mehr auf der Liste');
    expect(visitor.button('Zur Terminbuchung').getAttribute('href')).to.equal('/termin');
    expect(ends).to.deep.equal(['left']);
    await expectAccessible(element);
  });

  it('keeps what is shown when a step cannot be taken, and says why', async () => {
    const { element, client, visitor } = await show({ offered: true });
    client.offline();
    await visitor.press('Termin nehmen');
    await visitor.until(() => element.shadowRoot?.querySelector('[role=alert]'));
    expect(visitor.buttons('Termin nehmen')).to.have.lengthOf(1);
    await expectAccessible(element);
  });

  it('explains a link that is missing or wrong', async () => {
    const { element, visitor } = await show({ set: { access: undefined } });
    expect(visitor.read()).to.contain('Hier fehlt der Link zu Ihrem Platz');
    await expectAccessible(element);
    element.access = { office, id: '00000000-0000-4000-8000-0000000fffff', token: 'x'.repeat(32) };
    await visitor.until(() => element.shadowRoot?.querySelector('[role=alert]'));
    await expectAccessible(element);
  });

  for (const lang of languages) {
    it(`offers a time in ${lang}`, async () => {
      const { element, visitor } = await show({ offered: true, set: { lang } });
      await visitor.until(() => element.shadowRoot?.querySelector(`[lang="${lang}"] .offer`));
      await rest(element);
      await expectAccessible(element);
    });
  }
});
