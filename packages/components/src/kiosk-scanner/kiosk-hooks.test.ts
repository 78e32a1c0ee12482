import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { apiErrorOf, fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../test/fake-camera.ts';
import { callOff, factsOf, fillSlot, hear } from '../../test/hear.ts';
import { showKiosk } from '../../test/kiosk-stage.ts';
import { rest } from '../../test/visitor.ts';
import { WrittenVoice } from '../../test/written-voice.ts';
import type { TicketPrinter } from '../printing/ticket-printer.ts';

const office = fixtures.office.id;
const { checkInCode } = fixtures.appointment;
const toDraw = ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'];
const library = 'LIBRARY-0047110815';

let camera: FakeCamera;

/** A printer that ends as it is told. */
function createPrinter(print: TicketPrinter['print']): TicketPrinter {
  return { state: 'ready', onchange: null, look: async () => 'ready', print, close() {} };
}

async function draw({ press }: Awaited<ReturnType<typeof showKiosk>>): Promise<void> {
  for (const name of toDraw) await press(name);
}

describe('<wm-kiosk-scanner> and the page around it', () => {
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  describe('what it tells', () => {
    it('tells each face once, the number, and when somebody left', async () => {
      const heard = hear();
      const there = await showKiosk();
      await draw(there);
      await there.until(() => there.title() === 'Das ist Ihre Nummer');
      there.kiosk.reset();
      await rest(there.kiosk);
      const [{ ticket } = {}] = factsOf(heard, 'wm-ticket-give');
      expect(ticket).to.be.a('string');
      expect(heard.map(({ type, facts }) => ({ type, ...facts }))).to.deep.equal([
        { type: 'wm-kiosk-step', office, step: 'concern' },
        { type: 'wm-ticket-ask', office, service: 'meldebescheinigung' },
        { type: 'wm-kiosk-step', office, step: 'outcome' },
        { type: 'wm-ticket-give', office, ticket, hasAppointment: false },
        { type: 'wm-kiosk-step', office, step: 'welcome' },
      ]);
    });

    it('tells of a number once it can be read', async () => {
      const there = await showKiosk();
      let shown = '';
      there.kiosk.addEventListener('wm-ticket-give', () => (shown = there.title()));
      await draw(there);
      await there.until(() => shown !== '');
      expect(shown).to.equal('Das ist Ihre Nummer');
    });

    it('tells nothing of what a code of an appointment says', async () => {
      const heard = hear();
      const { scan, title } = await showKiosk();
      await scan(checkInCode);
      expect(title()).to.equal('Sie sind angemeldet');
      expect(factsOf(heard, 'wm-ticket-give')[0]!.hasAppointment).to.equal(true);
      expect(factsOf(heard, 'wm-code-read')).to.deep.equal([]);
      expect(JSON.stringify(heard.map(({ facts }) => facts))).to.not.include(checkInCode);
    });

    it('tells why a code was refused', async () => {
      const heard = hear('wm-problem-show');
      const { scan, until, title } = await showKiosk({
        prepare: (client) => client.fail('checkIns.create', apiErrorOf('qr_unknown')),
      });
      await scan(checkInCode);
      await until(() => title() !== 'Einen Moment bitte …' && heard.length > 0);
      expect(heard.map(({ facts }) => facts)).to.deep.equal([{ code: 'qr_unknown' }]);
    });

    it('tells that it does not work', async () => {
      const heard = hear('wm-problem-show');
      const { client, pass, until } = await showKiosk();
      const { value } = client.board.get();
      client.board.set({ status: 'stale', value: value!, receivedAt: client.now() });
      await pass(25);
      await until(() => heard.length > 0);
      expect(heard[0]!.facts).to.deep.equal({ code: 'unreachable' });
    });

    it('tells whether the slip came out', async () => {
      const heard = hear('wm-slip-print');
      const printer = createPrinter(async () => 'printed');
      const there = await showKiosk({ set: { printer } });
      await draw(there);
      await there.until(() => heard.length > 0);
      printer.print = () => Promise.reject(new ConnectionError('offline'));
      there.kiosk.printAgain();
      await there.until(() => heard.length > 1);
      expect(heard.map(({ facts }) => facts)).to.deep.equal([
        { office, outcome: 'printed' },
        { office, outcome: 'failed' },
      ]);
    });

    it('tells of help, of a language, and of what somebody switched', async () => {
      const heard = hear('wm-help-call', 'wm-language-choose', 'wm-aid-switch');
      const { press, until, buttons } = await showKiosk({ set: { voice: new WrittenVoice() } });
      await press('Hilfe rufen');
      await press('Mehr Kontrast');
      await press('Mehr Kontrast');
      await press('Türkçe');
      await until(() => buttons('Numara al').length > 0 || heard.length >= 4);
      expect(heard.map(({ type, facts }) => ({ type, ...facts }))).to.deep.equal([
        { type: 'wm-help-call', office },
        { type: 'wm-aid-switch', aid: 'contrast', isOn: true },
        { type: 'wm-aid-switch', aid: 'contrast', isOn: false },
        { type: 'wm-language-choose', office, language: 'tr' },
      ]);
    });
  });

  describe('when the page steps in', () => {
    it('leaves a code that is not its own to the page', async () => {
      const heard = callOff('wm-code-read');
      const { scan, title, saidTo, kiosk } = await showKiosk();
      await scan(library);
      expect(heard.map(({ facts }) => facts)).to.deep.equal([{ office, text: library }]);
      expect([title(), saidTo('checkIns.create')]).to.deep.equal(['Willkommen', []]);
      await expectAccessible(kiosk);
    });

    it('asks the server for a code that the page leaves to it', async () => {
      const heard = hear('wm-code-read');
      const { scan, saidTo } = await showKiosk();
      await scan(library);
      expect([heard.length, saidTo('checkIns.create').length]).to.deep.equal([1, 1]);
    });

    it('draws no number that the page refuses, and stays usable', async () => {
      const heard = callOff('wm-ticket-ask');
      const there = await showKiosk();
      await draw(there);
      expect(heard.length).to.equal(1);
      expect(there.saidTo('tickets.draw')).to.deep.equal([]);
      expect(there.buttons('Meldebescheinigung')).to.have.length(1);
      await expectAccessible(there.kiosk);
    });
  });

  describe('what the page may put in and call', () => {
    it('shows the town’s own text on the first face and below a number', async () => {
      const there = await showKiosk();
      const [start, ticket] = ['start', 'ticket'].map((slot) => fillSlot(there.kiosk, slot));
      expect([start!.checkVisibility(), ticket!.checkVisibility()]).to.deep.equal([true, false]);
      await expectAccessible(there.kiosk);
      await draw(there);
      await there.until(() => there.title() === 'Das ist Ihre Nummer');
      expect([start!.checkVisibility(), ticket!.checkVisibility()]).to.deep.equal([false, true]);
      await expectAccessible(there.kiosk);
    });

    it('reads it aloud too', async () => {
      const voice = new WrittenVoice();
      const { kiosk, press, until } = await showKiosk({ set: { voice } });
      fillSlot(kiosk, 'start');
      await press('Vorlesen');
      await until(() => voice.said.some(({ text }) => text.includes('Eigener Text: start')));
    });

    it('checks in with a code from a reader of the vendor’s own', async () => {
      const { kiosk, until, title } = await showKiosk();
      kiosk.checkIn(checkInCode);
      await until(() => title() === 'Sie sind angemeldet');
    });
  });
});
