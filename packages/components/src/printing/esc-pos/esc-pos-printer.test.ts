import { expect } from '@esm-bundle/chai';
import { createFakeClock } from '@wartemarke/client/testing';
import type { Slip } from '../slip.ts';
import { type PrinterError } from '../ticket-printer.ts';
import { Answers } from '../transports/answers.ts';
import type { PrinterTransport } from '../transports/printer-transport.ts';
import { drawText } from './draw-text.ts';
import { EscPosPrinter } from './esc-pos-printer.ts';

const slip: Slip = {
  language: 'tr',
  direction: 'ltr',
  office: 'Bürgerbüro Linden',
  title: 'Sıra numaranız',
  number: 'A106',
  facts: [],
  link: 'https://a.example/n#x',
  linkText: 'Telefonunuzla okutun',
  printedAt: '9:02',
};

/** A printer at the other end of a cable. */
class FakeTransport implements PrinterTransport {
  readonly sent: Uint8Array[] = [];
  /** What it answers to DLE EOT 1, 2, 4 and to GS r 1; nothing where it keeps silent. */
  answers: (number | undefined)[] = [0x12, 0x12, 0x12, 0x00];
  closed = 0;

  async send(bytes: Uint8Array) {
    this.sent.push(bytes);
    return 'unknown' as const;
  }

  async ask(_question: Uint8Array, isAnswer: (byte: number) => boolean): Promise<number> {
    const answer = this.answers.shift();
    return answer !== undefined && isAnswer(answer) ? answer : new Promise(() => {});
  }

  async close() {
    this.closed += 1;
  }
}

function open(transport: PrinterTransport = new FakeTransport()) {
  const clock = createFakeClock(0);
  const printer = new EscPosPrinter(transport, { timers: clock.timers });
  return { printer, clock };
}

async function failureOf(promise: Promise<unknown>): Promise<PrinterError> {
  return promise.then(
    () => expect.fail('It printed.'),
    (error: PrinterError) => error,
  );
}

describe('EscPosPrinter', () => {
  it('counts a slip as printed when the printer says so after it', async () => {
    const transport = new FakeTransport();
    const { printer, clock } = open(transport);
    expect(await printer.print(slip)).to.equal('printed');
    expect(transport.sent).to.have.length(1);
    expect([printer.state, clock.waiting]).to.deep.equal(['ready', 0]);
  });

  it('sends nothing to a printer without paper, and says so', async () => {
    const transport = new FakeTransport();
    transport.answers = [0x12, 0x12, 0x7e];
    const { printer } = open(transport);
    let changes = 0;
    printer.onchange = () => (changes += 1);
    const failure = await failureOf(printer.print(slip));
    expect([failure.state, printer.state, changes, transport.sent.length]).to.deep.equal([
      'paper_out',
      'paper_out',
      1,
      0,
    ]);
  });

  it('does not count a slip on which the roll ended', async () => {
    const transport = new FakeTransport();
    transport.answers = [0x12, 0x12, 0x12, 0x0c];
    expect((await failureOf(open(transport).printer.print(slip))).state).to.equal('paper_out');
  });

  it('gives up a printer that falls silent, and connects anew the next time', async () => {
    const transport = new FakeTransport();
    transport.answers = [0x12, 0x12, 0x12, undefined];
    const { printer, clock } = open(transport);
    const failed = failureOf(printer.print(slip));
    while (clock.waiting === 0 || transport.sent.length === 0) await Promise.resolve();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    clock.advance(10_000);
    expect([(await failed).state, transport.closed]).to.deep.equal(['offline', 1]);
    transport.answers = [0x12, 0x12, 0x12];
    expect(await printer.look()).to.equal('ready');
  });

  it('does one thing after the other, so that no answer is taken for that to another question', async () => {
    const answers = new Answers();
    const asked: number[] = [];
    const { printer } = open({
      send: async () => 'unknown',
      ask: async (question, isAnswer) => {
        const answer = answers.next(isAnswer);
        asked.push(question.at(-1)!);
        return answer;
      },
      close: async () => {},
    });
    const ends = Promise.all([printer.look(), printer.print(slip)]);
    for (const byte of [0x12, 0x12, 0x12, 0x12, 0x12, 0x12, 0x00]) {
      const before = asked.length;
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
      answers.take([byte]);
      expect(asked.length - before).to.be.lessThan(2);
    }
    expect(await ends).to.deep.equal(['ready', 'printed']);
    expect(asked).to.deep.equal([1, 2, 4, 1, 2, 4, 1]);
  });

  it('does not know what came out where nothing comes back', async () => {
    const sent: Uint8Array[] = [];
    const { printer } = open({
      send: async (bytes) => {
        sent.push(bytes);
        return 'unknown';
      },
      close: async () => {},
    });
    expect([await printer.print(slip), sent.length]).to.deep.equal(['unknown', 1]);
  });

  it('takes the word of what stands between', async () => {
    const { printer } = open({
      send: async () => 'printed',
      look: async () => 'ready',
      close: async () => {},
    });
    expect(await printer.print(slip)).to.equal('printed');
  });
});

describe('drawText', () => {
  it('draws a text across the paper, in as many lines as it needs', () => {
    const look = { width: 384, height: 24, isBold: false, language: 'ar', direction: 'rtl' } as const;
    const one = drawText('Sıra numaranız', look);
    expect([one.rowBytes, one.rows, one.dots.length]).to.deep.equal([48, 32, 48 * 32]);
    expect(one.dots.some((byte) => byte !== 0)).to.equal(true);
    const three = drawText('Sıra numaranız '.repeat(6), look);
    expect(three.rows).to.be.greaterThan(one.rows);
  });
});
