import { expect } from '@esm-bundle/chai';
import { apiErrorOf, fakeClient, fixtures, type FakeClient } from '@wartemarke/client/testing';
import type { Today } from '@wartemarke/contract';
import { expectAccessible } from '../../test/axe.ts';
import { fixture } from '../../test/fixture.ts';
import { rest, visit } from '../../test/visitor.ts';
import { languages } from '../locales/language.ts';
import { register } from '../register.ts';
import { WalkIn } from './walk-in.ts';

register('wm-walk-in', WalkIn);

const office = fixtures.office.id;

type Change = (queue: Today['queues'][number]) => object;

/** A client whose queues stand as the test wants. */
function clientWith(change: Change): FakeClient {
  const client = fakeClient();
  const { today } = client.availability;
  client.availability.today = async (...request) => {
    const answer = await today(...request);
    return { ...answer, queues: answer.queues.map((queue) => ({ ...queue, ...change(queue) })) };
  };
  return client;
}

async function show(client = fakeClient(), set: Partial<WalkIn> = {}) {
  const element = document.createElement('wm-walk-in');
  Object.assign(element, { client, office }, set);
  await fixture(element);
  await rest(element);
  return { element, client, visitor: visit(element) };
}

describe('<wm-walk-in>', () => {
  it('tells how long the wait is and which times are still free today', async () => {
    const { element, visitor } = await show(
      clientWith(() => ({
        waiting: 4,
        wait: { fromMinutes: 10, toMinutes: 20 },
        freeSlots: 7,
        nextSlot: { startAt: '2027-03-01T10:40:00+01:00', endAt: '2027-03-01T10:50:00+01:00' },
      })),
    );
    expect(visitor.read()).to.contain('10 bis 20 Minuten Wartezeit');
    expect(visitor.read()).to.contain('4 Personen warten.');
    expect(visitor.read()).to.contain('ab 10:40 Uhr');
    expect(visitor.read()).to.contain('7 freie Termine');
    await expectAccessible(element);
  });

  const faces: [when: string, change: Change, sentence: string][] = [
    [
      'nobody waits',
      () => ({ waiting: 0, wait: { fromMinutes: 0, toMinutes: 0 } }),
      'Zurzeit keine Wartezeit',
    ],
    ['a queue takes nobody else', () => ({ state: 'closing' }), 'Nimmt heute niemanden ohne Termin mehr an.'],
    [
      'it is open until midnight',
      () => ({ openings: [{ startAt: '2027-03-01T00:00:00+01:00', endAt: '2027-03-02T00:00:00+01:00' }] }),
      'Heute geöffnet: 0:00–24:00 Uhr',
    ],
    ['the day is over', () => ({ openings: [], state: 'closed' }), 'Heute nicht mehr geöffnet.'],
    ['a queue pauses', () => ({ state: 'paused' }), 'Macht gerade eine kurze Pause.'],
    [
      'it opens later',
      () => ({
        openings: [{ startAt: '2027-03-01T14:00:00+01:00', endAt: '2027-03-01T18:00:00+01:00' }],
        state: 'closed',
      }),
      'Öffnet um 14:00 Uhr.',
    ],
    ['all numbers are given out', () => ({ drawing: 'full' }), 'Heute sind alle Nummern vergeben.'],
    [
      'who comes now is not served today',
      () => ({ drawing: 'not_today' }),
      'Ohne Termin kommen Sie heute leider nicht mehr an die Reihe.',
    ],
    ['nobody is taken without an appointment', () => ({ drawing: 'closed' }), 'Hier geht es nur mit Termin.'],
    [
      'a clerk has a word on it',
      () => ({ state: 'paused', text: 'Kurze Feueralarmübung, es geht um 9:30 Uhr weiter.' }),
      'Kurze Feueralarmübung, es geht um 9:30 Uhr weiter.',
    ],
    ['all times are gone', () => ({ freeSlots: 0, nextSlot: null }), 'Heute sind keine Termine mehr frei.'],
  ];
  for (const [when, change, sentence] of faces) {
    it(`says so when ${when}`, async () => {
      const { element, visitor } = await show(clientWith(change));
      expect(visitor.read()).to.contain(sentence);
      await expectAccessible(element);
    });
  }

  it('offers a time of today to who would not be served, with the way to the booking', async () => {
    const nextSlot = { startAt: '2027-03-01T10:40:00+01:00', endAt: '2027-03-01T10:50:00+01:00' };
    const client = clientWith(() => ({ drawing: 'not_today', nextSlot }));
    const { element, visitor } = await show(client, { bookingUrl: '/termin' });
    const offer = element.shadowRoot!.querySelector<HTMLAnchorElement>('.instead');
    expect(offer?.textContent).to.contain('heute noch ab 10:40 Uhr');
    expect(offer?.getAttribute('href')).to.equal('/termin');
    expect(visitor.read()).not.to.contain('Wartezeit');
    await expectAccessible(element);
  });

  it('offers another day when no time of today is left, also without a page for it', async () => {
    const { element, visitor } = await show(clientWith(() => ({ drawing: 'full', nextSlot: null })));
    expect(visitor.read()).to.contain('Bitte buchen Sie einen Termin für einen anderen Tag.');
    expect(element.shadowRoot!.querySelector('.instead')).to.equal(null);
  });

  it('leads to the booking where the page says where that is', async () => {
    const { element, visitor } = await show(fakeClient(), { bookingUrl: '/termin' });
    expect(visitor.button('Termin buchen').getAttribute('href')).to.equal('/termin');
    await expectAccessible(element);
    expect((await show()).visitor.buttons('Termin buchen')).to.deep.equal([]);
  });

  it('reads again each half minute, and keeps what it knows while there is no connection', async () => {
    const { element, client, visitor } = await show();
    client.offline();
    client.clock.advance(4 * 60_000);
    await rest(element);
    expect(visitor.read()).to.contain('Keine Verbindung. Letzter Stand: vor 4 Minuten.');
    expect(visitor.read()).to.contain('Ohne Termin');
    await expectAccessible(element);
    client.online();
    client.clock.advance(30_000);
    await visitor.until(() => !visitor.read().includes('Keine Verbindung'));
  });

  it('says what is wrong when nothing could be read, and tries again', async () => {
    const client = fakeClient();
    client.offline();
    const { element, visitor } = await show(client);
    expect(visitor.read()).to.contain('keine Verbindung zum Internet');
    await expectAccessible(element);
    client.online();
    await visitor.press('Noch einmal versuchen');
    await visitor.until(() => visitor.read().includes('Ohne Termin'));
  });

  it('names an office that the server does not know', async () => {
    const client = fakeClient();
    client.fail('availability.today', apiErrorOf('office_not_found'));
    const { element, visitor } = await show(client);
    await visitor.until(() => element.shadowRoot?.querySelector('[role=alert]'));
    await expectAccessible(element);
  });

  it('asks for an office when none is given', async () => {
    const { element, visitor } = await show(fakeClient(), { office: '' });
    expect(visitor.read()).to.contain('office');
    await expectAccessible(element);
  });

  for (const lang of languages) {
    it(`speaks ${lang} and stays accessible`, async () => {
      const { element, visitor } = await show(fakeClient(), { lang });
      await visitor.until(() => element.shadowRoot?.querySelector(`[lang="${lang}"] h3`));
      expect(getComputedStyle(element.shadowRoot!.querySelector('.root')!).direction).to.equal(
        lang === 'ar' ? 'rtl' : 'ltr',
      );
      await expectAccessible(element);
    });
  }
});
