import { expect } from '@esm-bundle/chai';
import { ConnectionError } from '@wartemarke/client';
import { fixtures } from '@wartemarke/client/testing';
import { expectAccessible } from '../../../test/axe.ts';
import { fakeCamera, type FakeCamera } from '../../../test/fake-camera.ts';
import { showKiosk } from '../../../test/kiosk-stage.ts';
import type { Slip } from '../../printing/slip.ts';
import { PrinterError, type PrinterState, type TicketPrinter } from '../../printing/ticket-printer.ts';

const { checkInCode } = fixtures.appointment;
const toDraw = ['Nummer ziehen', 'Wohnen und Umziehen', 'Meldebescheinigung'];

/** A printer that prints when it is told to. */
class FakePrinter implements TicketPrinter {
  state: PrinterState = 'ready';
  onchange: (() => void) | null = null;
  readonly slips: Slip[] = [];
  private finish = (_outcome: 'printed' | PrinterState) => {};

  async look() {
    return this.state;
  }

  print(slip: Slip) {
    this.slips.push(slip);
    return new Promise<'printed'>((resolve, reject) => {
      this.finish = (outcome) =>
        outcome === 'printed' ? resolve(outcome) : reject(new PrinterError(outcome as PrinterState));
    });
  }

  /** How the slip ends that is on its way. */
  end(outcome: 'printed' | PrinterState) {
    if (outcome !== 'printed') this.state = outcome;
    this.finish(outcome);
  }

  close() {}
}

let camera: FakeCamera;

async function showWithPrinter() {
  const printer = new FakePrinter();
  const there = await showKiosk({ set: { printer } });
  const draw = async () => {
    const before = printer.slips.length;
    for (const name of toDraw) await there.press(name);
    await there.until(() => printer.slips.length > before);
  };
  const signals = () => there.client.hall.get().value!.signals.map(({ kind }) => kind);
  return { ...there, printer, draw, signals };
}

describe('<wm-kiosk-scanner>, printing', () => {
  beforeEach(() => (camera = fakeCamera()));
  afterEach(() => camera.restore());

  it('shows the number when the printer has answered, and tells to take the slip', async () => {
    const { printer, draw, title, find, until, read, kiosk } = await showWithPrinter();
    await draw();
    expect([title(), find('.number')]).to.deep.equal(['Einen Moment bitte …', null]);
    printer.end('printed');
    await until(() => title() === 'Das ist Ihre Nummer');
    expect(read()).to.contain('Bitte nehmen Sie Ihren Zettel aus dem Drucker.');
    const [slip] = printer.slips;
    expect(slip).to.include({
      number: find('.number')!.textContent,
      office: 'Bürgerbüro Linden',
      language: 'de',
    });
    expect(slip!.link).to.match(/^https:.*#/);
    await expectAccessible(kiosk);
  });

  it('without paper shows number and code, tells the staff, and prints again on request', async () => {
    const { printer, draw, find, until, read, signals, press, kiosk } = await showWithPrinter();
    await draw();
    printer.end('paper_out');
    await until(() => read().includes('Der Drucker druckt gerade nicht. Bitte merken Sie sich Ihre Nummer'));
    await until(() => find('.qr path') && signals().length > 0);
    expect([find('.number')!.textContent, signals()]).to.deep.equal(['A106', ['printer']]);
    await expectAccessible(kiosk);
    await press('Zettel noch einmal drucken');
    await until(() => printer.slips.length === 2);
    printer.end('printed');
    await until(() => read().includes('Bitte nehmen Sie Ihren Zettel'));
    expect(new Set(printer.slips.map(({ number }) => number)).size).to.equal(1);
  });

  it('gives one ticket and one slip when the answer to the press is lost', async () => {
    const { client, printer, press, until, title, find } = await showWithPrinter();
    client.loseAnswer('tickets.draw');
    for (const name of toDraw) await press(name);
    await until(() => title() === 'Das hat nicht geklappt');
    expect([printer.slips.length, find('.number')]).to.deep.equal([0, null]);
    const waiting = client.board.get().value!.queues[0]!.waiting;
    await press('Noch einmal versuchen');
    await until(() => printer.slips.length === 1);
    printer.end('printed');
    await until(() => title() === 'Das ist Ihre Nummer');
    expect([printer.slips.length, client.board.get().value!.queues[0]!.waiting]).to.deep.equal([1, waiting]);
  });

  it('invents no number without a connection', async () => {
    const { client, printer, press, until, title, find } = await showWithPrinter();
    client.fail('tickets.draw', new ConnectionError('offline'));
    for (const name of toDraw) await press(name);
    await until(() => title() === 'Das hat nicht geklappt');
    expect([printer.slips, find('.number')]).to.deep.equal([[], null]);
  });

  it('prints no second slip unasked for who comes twice', async () => {
    const { printer, scan, until, press, pass, title, buttons } = await showWithPrinter();
    await scan(checkInCode);
    await until(() => printer.slips.length === 1);
    printer.end('printed');
    await until(() => title() === 'Sie sind angemeldet');
    await press('Fertig');
    await pass(5);
    await scan(checkInCode);
    await until(() => title() === 'Sie sind schon angemeldet');
    expect([printer.slips.length, buttons('Zettel noch einmal drucken').length]).to.deep.equal([1, 1]);
  });

  it('notices a broken printer before anybody comes, and says so', async () => {
    const { printer, pass, signals, until, read, kiosk } = await showWithPrinter();
    printer.state = 'cover_open';
    await pass(31);
    await until(() => signals().length === 1);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    await kiosk.updateComplete;
    expect(read()).to.contain('Ihre Nummer zeigt Ihnen der Bildschirm.');
  });

  it('prints by the browser where the page asks for it', async () => {
    const { print } = globalThis;
    let printed = '';
    globalThis.print = () => (printed = document.querySelector('wm-slip')!.shadowRoot!.textContent);
    try {
      const { press, until, title } = await showKiosk({ set: { printBy: 'browser', paperWidth: 58 } });
      for (const name of toDraw) await press(name);
      await until(() => title() === 'Das ist Ihre Nummer');
    } finally {
      globalThis.print = print;
    }
    expect(printed).to.contain('A106').and.contain('Bürgerbüro Linden');
  });
});
