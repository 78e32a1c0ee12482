import { expect } from '@esm-bundle/chai';
import { type PrinterError } from '../ticket-printer.ts';
import { LocalServiceTransport } from './local-service-transport.ts';
import { WebSerialTransport, type SerialPort } from './web-serial-transport.ts';
import { WebUsbTransport } from './web-usb-transport.ts';
import type { UsbDevice } from './web-usb.ts';

const slip = Uint8Array.of(0x1b, 0x40);
const any = () => true;

async function failureOf(promise: Promise<unknown>): Promise<PrinterError> {
  return promise.then(
    () => expect.fail('It went through.'),
    (error: PrinterError) => error,
  );
}

/** A printer on USB that answers each question by its last byte. */
class FakeDevice implements UsbDevice {
  opened = false;
  readonly out: Uint8Array[] = [];
  claimed: number | undefined;
  readonly configurations: UsbDevice['configurations'];
  private answer: ((bytes: { data: DataView }) => void) | undefined;

  constructor(interfaceClass: number) {
    const endpoints = [
      { endpointNumber: 3, direction: 'out' as const },
      { endpointNumber: 5, direction: 'in' as const },
    ];
    this.configurations = [
      {
        configurationValue: 1,
        interfaces: [{ interfaceNumber: 2, alternates: [{ interfaceClass, endpoints }] }],
      },
    ];
  }

  async open() {
    this.opened = true;
  }

  async close() {
    this.opened = false;
  }

  async selectConfiguration() {}

  async claimInterface(interfaceNumber: number) {
    this.claimed = interfaceNumber;
  }

  async transferOut(endpoint: number, data: Uint8Array) {
    expect(endpoint).to.equal(3);
    this.out.push(data);
    this.answer?.({ data: new DataView(Uint8Array.of(data.at(-1) ?? 0).buffer) });
  }

  transferIn(endpoint: number) {
    expect(endpoint).to.equal(5);
    return new Promise<{ data: DataView }>((resolve) => (this.answer = resolve));
  }
}

function usbOf(...devices: UsbDevice[]) {
  return new WebUsbTransport({
    getDevices: async () => devices,
    requestDevice: async () => expect.fail('Nobody is there to choose.'),
  });
}

describe('WebUsbTransport', () => {
  it('finds the printer among what may be used, and hears its answers', async () => {
    const device = new FakeDevice(7);
    const transport = usbOf(new FakeDevice(3), device);
    await transport.send(slip);
    expect([device.claimed, device.out]).to.deep.equal([2, [slip]]);
    expect(await transport.ask(Uint8Array.of(0x10, 4, 0x12), any)).to.equal(0x12);
    await transport.close();
    expect(device.opened).to.equal(false);
  });

  it('says that there is none', async () => {
    expect((await failureOf(usbOf(new FakeDevice(3)).send(slip))).state).to.equal('offline');
    expect((await failureOf(new WebUsbTransport(undefined).send(slip))).state).to.equal('offline');
  });
});

/** A port that takes nothing the first time. As in browsers it closes only when nobody holds its streams. */
class StuckPort implements SerialPort {
  readable: ReadableStream<Uint8Array> | null = null;
  writable: WritableStream<Uint8Array> | null = null;
  isOpen = false;
  readonly stuck: Promise<void>;
  private readonly written: number[];
  private tellStuck: (() => void) | undefined;

  constructor(written: number[]) {
    this.written = written;
    this.stuck = new Promise((resolve) => (this.tellStuck = resolve));
  }

  async open() {
    if (this.isOpen) throw new DOMException('The port is already open.', 'InvalidStateError');
    this.isOpen = true;
    this.readable = new ReadableStream();
    this.writable = new WritableStream({ write: (bytes, { signal }) => this.write(bytes, signal) });
  }

  async close() {
    await Promise.all([this.readable?.cancel(), this.writable?.abort()]);
    this.isOpen = false;
  }

  private async write(bytes: Uint8Array, signal: AbortSignal) {
    if (!this.tellStuck) return void this.written.push(...bytes);
    this.tellStuck();
    this.tellStuck = undefined;
    await new Promise((_, reject) => signal.addEventListener('abort', reject));
  }
}

describe('WebSerialTransport', () => {
  it('writes to the port, hears its answers, and lets go of it', async () => {
    const written: number[] = [];
    let speed = 0;
    let isOpen = false;
    let say = (_bytes: Uint8Array) => {};
    const port = {
      readable: new ReadableStream<Uint8Array>({
        start: (controller) => void (say = (bytes) => controller.enqueue(bytes)),
      }),
      writable: new WritableStream<Uint8Array>({
        write: (bytes) => {
          written.push(...bytes);
          say(Uint8Array.of(0x99, bytes.at(-1) ?? 0));
        },
      }),
      open: async ({ baudRate }: { baudRate: number }) => {
        speed = baudRate;
        isOpen = true;
      },
      close: async () => void (isOpen = false),
    };
    const transport = new WebSerialTransport(38_400, { getPorts: async () => [port] });
    expect(await transport.ask(Uint8Array.of(0x12), (byte) => byte === 0x12)).to.equal(0x12);
    expect([written, speed, isOpen]).to.deep.equal([[0x12], 38_400, true]);
    await transport.close();
    expect(isOpen).to.equal(false);
  });

  it('lets go of a printer that takes no more, and reaches it again', async () => {
    const written: number[] = [];
    const port = new StuckPort(written);
    const transport = new WebSerialTransport(9_600, { getPorts: async () => [port] });
    transport.send(slip).catch(() => undefined);
    await port.stuck;
    await transport.close();
    expect(port.isOpen).to.equal(false);
    await transport.send(slip);
    expect(written).to.deep.equal([...slip]);
  });

  it('says that there is no port', async () => {
    const transport = new WebSerialTransport(9_600, { getPorts: async () => [] });
    expect((await failureOf(transport.send(slip))).state).to.equal('offline');
  });
});

describe('LocalServiceTransport', () => {
  const serviceOf = (answer: () => Response) => {
    const asked: [string, RequestInit | undefined][] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      asked.push([input as string, init]);
      return answer();
    };
    return { asked, transport: new LocalServiceTransport('/print', fetch) };
  };

  it('hands the bytes over, and says what the service says', async () => {
    const { asked, transport } = serviceOf(() => Response.json({ state: 'printed' }));
    expect(await transport.send(slip)).to.equal('printed');
    expect(asked[0]?.[0]).to.equal(new URL('/print', location.href).href);
    expect(asked[0]?.[1]).to.include({ method: 'POST', body: slip, credentials: 'omit' });
  });

  it('does not know what a service does that only takes the bytes', async () => {
    const { transport } = serviceOf(() => new Response(null, { status: 204 }));
    expect([await transport.send(slip), await transport.look()]).to.deep.equal(['unknown', 'unknown']);
  });

  it('says why a service refuses', async () => {
    const { transport } = serviceOf(() => Response.json({ state: 'paper_out' }, { status: 409 }));
    expect((await failureOf(transport.send(slip))).state).to.equal('paper_out');
    const broken = serviceOf(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect((await failureOf(broken.transport.send(slip))).state).to.equal('offline');
    expect(await broken.transport.look()).to.equal('offline');
  });
});
