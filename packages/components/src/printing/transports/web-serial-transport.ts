import { PrinterError } from '../ticket-printer.ts';
import { Answers } from './answers.ts';
import type { PrinterTransport } from './printer-transport.ts';

/** What is needed of the Web Serial API (https://wicg.github.io/serial/), which TypeScript's types of the browser lack. */
export interface Serial {
  getPorts(): Promise<SerialPort[]>;
}

/** A port that the page may use. */
export interface SerialPort {
  readonly readable: ReadableStream<Uint8Array> | null;
  readonly writable: WritableStream<Uint8Array> | null;
  open(options: { baudRate: number }): Promise<void>;
  close(): Promise<void>;
}

interface Connection {
  readonly port: SerialPort;
  readonly writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly listening: Promise<void>;
}

/**
 * Speaks to a receipt printer on a serial port: the first one that this page may use, by a policy of the browser
 * (`SerialAllowUsbDevicesForUrls`) or because somebody chose it.
 */
export class WebSerialTransport implements PrinterTransport {
  private readonly serial: Serial | undefined;
  private readonly baudRate: number;
  private readonly answers = new Answers();
  private connection: Promise<Connection> | undefined;

  /**
   * @param baudRate - As it is set at the printer.
   * @param serial - The browser's; few browsers have it.
   */
  constructor(baudRate = 19_200, serial: Serial | undefined = (navigator as { serial?: Serial }).serial) {
    this.baudRate = baudRate;
    this.serial = serial;
  }

  async send(bytes: Uint8Array): Promise<'unknown'> {
    const { writer } = await this.connect();
    await writer.write(bytes);
    return 'unknown';
  }

  async ask(question: Uint8Array, isAnswer: (byte: number) => boolean): Promise<number> {
    const answer = this.answers.next(isAnswer);
    await this.send(question);
    return answer;
  }

  async close(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    const { port, writer, reader, listening } = (await connection?.catch(() => undefined)) ?? {};
    // A port closes only when nobody holds its streams, also when the printer takes no more.
    await writer?.abort().catch(() => undefined);
    writer?.releaseLock();
    await reader?.cancel().catch(() => undefined);
    await listening;
    await port?.close().catch(() => undefined);
  }

  private connect(): Promise<Connection> {
    return (this.connection ??= this.open());
  }

  private async open(): Promise<Connection> {
    const [port] = (await this.serial?.getPorts()) ?? [];
    if (!port) throw new PrinterError('offline');
    await port.open({ baudRate: this.baudRate });
    const reader = port.readable?.getReader();
    const writer = port.writable?.getWriter();
    if (!reader || !writer) throw new PrinterError('offline');
    return { port, writer, reader, listening: this.listen(reader) };
  }

  private async listen(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
    try {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        this.answers.take(part.value);
      }
    } catch {
      // The cable was pulled out: the next one who sends finds that out.
    } finally {
      reader.releaseLock();
    }
  }
}
