import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../../test/fake-camera.ts';
import { showKiosk, type KioskStage } from '../../../test/kiosk-stage.ts';
import { languages } from '../../locales/language.ts';

const { checkInCode } = fixtures.appointment;
const toDraw = ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'];

let camera: FakeCamera;

describe('<wm-kiosk-scanner>, beside its faces', () => {
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  describe('while nobody is there', () => {
    it('invites people in every language in turn, and somewhere else each time', async () => {
      const { kiosk, find, pass } = await showKiosk();
      await pass(30);
      const seen = new Map<string, string>();
      for (let slide = 0; slide < languages.length; slide += 1) {
        seen.set(find('.slide')!.lang, find('.stage')!.className);
        await pass(8);
      }
      expect([...seen.keys()].sort()).to.deep.equal([...languages].sort());
      expect(new Set(seen.values()).size).to.be.greaterThan(3);
      expect(find('.begin')!.textContent)
        .to.contain('Please touch the screen')
        .and.contain('Bürgerbüro Linden');
      await expectAccessible(kiosk);
    });

    it('begins by a touch', async () => {
      const { find, pass, title, kiosk } = await showKiosk();
      await pass(31);
      find('.begin')!.click();
      await pass(0);
      await kiosk.updateComplete;
      expect(title()).to.equal('Willkommen');
      expect(kiosk.shadowRoot!.activeElement?.textContent).to.equal('Willkommen');
    });

    it('begins by any key', async () => {
      const { find, pass, title, kiosk } = await showKiosk();
      await pass(31);
      expect(find('.attract')).not.to.equal(null);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
      await kiosk.updateComplete;
      expect(title()).to.equal('Willkommen');
    });

    it('checks in who shows a code at once', async () => {
      const { pass, scan, title } = await showKiosk();
      await pass(31);
      await scan(checkInCode);
      expect(title()).to.equal('Sie sind angemeldet');
    });

    it('invites nobody while it does not work, or where the page does not want it', async () => {
      const quiet = await showKiosk({ set: { attractAfter: 0 } });
      await quiet.pass(200);
      expect(quiet.title()).to.equal('Willkommen');
      const { client, pass, title } = await showKiosk();
      client.offline();
      await pass(60);
      expect(title()).to.equal('Dieses Terminal ist gerade nicht in Betrieb');
    });
  });

  describe('switches', () => {
    it('stay through a visit, and are forgotten with it', async () => {
      const { kiosk, press, find, pass, until, title } = await showKiosk();
      for (const name of ['Mehr Kontrast', 'Größere Schrift', 'Tiefer bedienen']) await press(name);
      await press('Nummer ziehen');
      expect([...find('.root')!.classList].sort()).to.deep.equal(['contrast', 'larger', 'reach', 'root']);
      await expectAccessible(kiosk);
      await press('Zum Anfang');
      await until(() => title() === 'Willkommen');
      expect(find('.root')!.className.trim()).to.equal('root');
      await pass(0);
    });

    it('are forgotten when somebody walks away from the welcome, after a warning', async () => {
      const { press, find, pass } = await showKiosk();
      await press('Mehr Kontrast');
      await pass(31);
      expect(find('.left')?.textContent.trim()).to.equal('Noch 29 Sekunden');
      await pass(30);
      expect(find('.contrast')).to.equal(null);
    });

    it('has Leichte Sprache beside German, until the next one comes', async () => {
      const { kiosk, press, button, until } = await showKiosk({ set: { lang: 'de' } });
      const isPressed = (name: string) => button(name).ariaPressed;
      await press('Leichte Sprache');
      await until(() => kiosk.words.language === 'de-x-leicht');
      expect([isPressed('Leichte Sprache'), isPressed('Deutsch')]).to.deep.equal(['true', 'true']);
      await press('Leichte Sprache');
      await until(() => kiosk.words.language === 'de');
      await press('English');
      await until(() => kiosk.words.language === 'en');
      expect([isPressed('Leichte Sprache'), isPressed('English')]).to.deep.equal(['false', 'true']);
    });

    it('brings everything that can be pressed into the lower third', async () => {
      const { press, find, kiosk } = await showKiosk();
      Object.assign(kiosk, { className: 'tall' });
      kiosk.style.blockSize = '1920px';
      kiosk.style.inlineSize = '1080px';
      await press('Tiefer bedienen');
      const { top } = find('.root')!.getBoundingClientRect();
      const tops = [...kiosk.shadowRoot!.querySelectorAll('button')].map(
        (each) => each.getBoundingClientRect().top - top,
      );
      expect(Math.min(...tops)).to.be.at.least(1920 * 0.62);
      const heights = [...kiosk.shadowRoot!.querySelectorAll('button')].map(
        (each) => each.getBoundingClientRect().height,
      );
      expect(Math.min(...heights)).to.be.at.least(60);
    });
  });

  describe('help', () => {
    it('is called by one press, and tells when somebody comes', async () => {
      const { kiosk, client, press, read, until, saidTo, buttons } = await showKiosk();
      await press('Hilfe rufen');
      await until(() => read().includes('Wir haben jemanden gerufen'));
      await expectAccessible(kiosk);
      const [signal] = client.hall.get().value!.signals;
      await client.signals.answer({ office: fixtures.office.id, id: signal!.id });
      await until(() => read().includes('Gleich kommt jemand zu Ihnen'));
      await press('Nicht mehr nötig');
      await until(() => buttons('Nicht mehr nötig').length === 0);
      expect(saidTo('signals.create')).to.have.length(1);
      expect(client.hall.get().value!.signals).to.deep.equal([]);
    });

    it('outlives the visit and the language of whoever called', async () => {
      const { press, read, until, kiosk } = await showKiosk({ set: { lang: 'de' } });
      await press('English');
      await until(() => kiosk.words.language === 'en');
      await press('Call for help');
      await until(() => read().includes('We have called somebody'));
      await press('Draw a number');
      await press('Start over');
      await until(() => read().includes('Wir haben jemanden gerufen'));
    });

    it('without a connection sends people to the reception', async () => {
      const { kiosk, client, press, read, until } = await showKiosk();
      client.fail('signals.create', new ConnectionError('offline'));
      await press('Hilfe rufen');
      await until(() => read().includes('kann niemanden rufen. Bitte gehen Sie zum Empfang.'));
      await expectAccessible(kiosk);
      await press('Verstanden');
      expect(read()).not.to.contain('kann niemanden rufen');
    });

    it('is called where somebody typed wrong codes too often', async () => {
      const { client, scan, press, title, until, saidTo } = await showKiosk();
      client.fail('checkIns.create', apiErrorOf('try_later'));
      await scan(checkInCode);
      await until(() => title() === 'Wir helfen Ihnen gern');
      await press('Hilfe rufen');
      expect(saidTo('signals.create')[0]?.[1]).to.deep.equal({ kind: 'help' });
    });
  });

  describe('the end of a visit', () => {
    it('is said thirty and ten seconds before, once each, and can be put off', async () => {
      const { kiosk, scan, pass, find, press } = await showKiosk();
      await scan(checkInCode);
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(find('p.aloud')!.textContent.trim()));
      await pass(14);
      observer.observe(find('p.aloud')!, { childList: true, characterData: true, subtree: true });
      await pass(30);
      expect(said).to.have.length(2);
      expect(said[0]).to.contain('In 30 Sekunden');
      expect(said[1]).to.contain('In 10 Sekunden');
      await press('Mehr Zeit');
      expect(find('p.aloud')!.textContent.trim()).to.equal('');
      await pass(40);
      expect(kiosk.shadowRoot!.textContent).to.contain('A106');
      observer.disconnect();
    });

    it('leaves nothing of it in the page or the element within a second', async () => {
      const there = await showKiosk();
      const { kiosk, scan, pass, find, until, press, title, client } = there;
      await scan(checkInCode);
      await until(() => find('.qr path'));
      const number = find('.number')!.textContent;
      const link = find('.qr path')!.getAttribute('d')!;
      await pass(44);
      expect(kiosk.shadowRoot!.innerHTML).to.contain(number);
      expect(inspect(kiosk, client).includes(checkInCode)).to.equal(true);
      await pass(1);
      const left = kiosk.shadowRoot!.innerHTML + inspect(kiosk, client);
      for (const trace of [number, link, checkInCode]) expect(left.includes(trace), trace).to.equal(false);
      await press('Telefonnummer eintippen');
      await until(() => title() === 'Geben Sie Ihre Telefonnummer ein');
      for (const digit of '0361') await press(digit);
      await pass(60);
      expect(kiosk.shadowRoot!.innerHTML).not.to.contain('0361');
      expect(find('input')).to.equal(null);
    });
  });

  it('offers a number by one press to who comes too late', async () => {
    const { kiosk, client, scan, press, title, until, saidTo, find } = await showKiosk();
    const params = { startAt: '2027-03-01T08:30:00+01:00', offersTicket: 1 };
    client.failOnce('checkIns.create', apiErrorOf('too_late', { params }));
    await scan(checkInCode);
    await until(() => title() === 'Die Zeit für Ihren Termin ist vorbei');
    await expectAccessible(kiosk);
    await press('Stattdessen jetzt eine Nummer nehmen');
    expect(saidTo('checkIns.create')[1]?.[1]).to.deep.equal({ code: checkInCode, asWalkIn: true });
    await until(() => find('.number'));
  });

  it('checks in by the phone number of the booking, where the office allows it', async () => {
    const { kiosk, press, title, until, saidTo, read } = await showKiosk();
    await press('Telefonnummer eintippen');
    await until(() => title() === 'Geben Sie Ihre Telefonnummer ein');
    await expectAccessible(kiosk);
    for (const key of ['0', '1', '5', 'Löschen']) await press(key);
    await press('Anmelden');
    expect(read()).to.contain('Die Nummer ist zu kurz');
    for (const key of '1234567') await press(key);
    await press('Anmelden');
    expect(saidTo('checkIns.create')[0]?.[1]).to.deep.equal({ phone: '011234567' });
    await until(() => title() === 'Zu dieser Nummer gibt es heute keinen Termin');
    await expectAccessible(kiosk);
    const strict = await showKiosk({ town: { office: { checkInByPhone: false } } });
    expect(strict.buttons('Telefonnummer eintippen')).to.deep.equal([]);
  });

  it('offers times to whom it can give no number that would be called today', async () => {
    const { kiosk, press, title, until, read, buttons } = await showKiosk({
      town: { site: { drawing: { meldewesen: 'not_today' } } },
    });
    expect(read()).to.contain('heute kommt niemand mehr an die Reihe');
    for (const name of toDraw) await press(name);
    await until(() => title() === 'Heute kommen Sie nicht mehr an die Reihe');
    expect(read()).to.match(/Die nächsten freien Termine.*1\. März 2027, \d+:\d\d Uhr/);
    expect(buttons('Termin buchen')).to.have.length(1);
    await expectAccessible(kiosk);
  });

  it('leads to a time first where no queue gives numbers any more', async () => {
    const leading = ({ kiosk }: KioskStage) =>
      [...kiosk.shadowRoot!.querySelectorAll('.way-in .button.main')].map((each) => each.textContent?.trim());
    const { queues } = fixtures.office;
    const allOver = Object.fromEntries(queues.map(({ id }) => [id, 'closed' as const]));
    const [first] = queues.map(({ id }) => id);
    expect(leading(await showKiosk())).to.deep.equal(['Nummer ziehen']);
    expect(
      leading(await showKiosk({ town: { site: { drawing: { ...allOver, [first!]: 'open' } } } })),
    ).to.deep.equal(['Nummer ziehen']);
    expect(leading(await showKiosk({ town: { site: { drawing: allOver } } }))).to.deep.equal([
      'Termin buchen',
    ]);
  });

  it('begins anew in its time although the clock was set back by a day', async () => {
    let setBack = 0;
    const { press, pass, title, find } = await showKiosk({
      prepare(client) {
        const { now } = client;
        Object.assign(client, { now: () => now() - setBack });
      },
    });
    await press('Nummer ziehen');
    await pass(30);
    setBack = 86_400_000;
    await pass(29);
    expect(title()).to.equal('Worum geht es?');
    await pass(2);
    expect(title()).to.equal('Willkommen');
    setBack *= 2;
    await pass(31);
    expect(find('.attract')).not.to.equal(null);
  });

  it('says what the staff says on a queue', async () => {
    const { read, until, client, find } = await showKiosk({ set: { lang: 'ar' } });
    const live = client.board.get();
    const value = {
      ...live.value!,
      queues: live.value!.queues.map((queue) => ({ ...queue, text: 'Bitte zu Raum 4' })),
    };
    client.board.set({ ...live, value });
    await until(() => read().includes('Bitte zu Raum 4'));
    const directions = ['.queues', '.queues span:last-child'].map(
      (part) => getComputedStyle(find(part)!).direction,
    );
    expect(directions).to.deep.equal(['rtl', 'ltr']);
  });
});

/** Everything that an element remembers, as far as it can be reached from it; without what the test brought. */
function inspect(element: object, client: object): string {
  const seen = new Set<unknown>([client]);
  const texts: string[] = [];
  const look = (value: unknown, depth: number) => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > 60) return;
    if (value instanceof Node && value !== element) return;
    seen.add(value);
    for (const inner of Object.values(value)) look(inner, depth + 1);
  };
  look(element, 0);
  return texts.join('\n');
}
