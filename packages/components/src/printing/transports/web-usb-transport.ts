import { PrinterError } from '../ticket-printer.ts';
import { Answers } from './answers.ts';
import type { PrinterTransport } from './printer-transport.ts';
import { findPrinterDoors, printerClass, type PrinterDoors, type Usb, type UsbDevice } from './web-usb.ts';

const answerBytes = 64;

/**
 * Speaks to a receipt printer by WebUSB. Takes the first printer that this page may use: one that a policy of the
 * browser allows (`WebUsbAllowDevicesForUrls`), or one that was chosen by `requestUsbPrinter`.
 */
export class WebUsbTransport implements PrinterTransport {
  private readonly usb: Usb | undefined;
  private readonly answers = new Answers();
  private connection: Promise<Connection> | undefined;

  /** @param usb - The browser's; few browsers have it. */
  constructor(usb: Usb | undefined = (navigator as { usb?: Usb }).usb) {
    this.usb = usb;
  }

  async send(bytes: Uint8Array): Promise<'unknown'> {
    const { device, doors } = await this.connect();
    await device.transferOut(doors.out, bytes);
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
    await connection?.then(
      ({ device }) => device.close(),
      () => undefined,
    );
  }

  private connect(): Promise<Connection> {
    return (this.connection ??= this.open());
  }

  private async open(): Promise<Connection> {
    for (const device of (await this.usb?.getDevices()) ?? []) {
      const doors = findPrinterDoors(device);
      if (!doors) continue;
      await device.open();
      await device.selectConfiguration(doors.configuration);
      await device.claimInterface(doors.interfaceNumber);
      if (doors.in !== undefined) void this.listen(device, doors.in);
      return { device, doors };
    }
    throw new PrinterError('offline');
  }

  private async listen(device: UsbDevice, endpoint: number): Promise<void> {
    try {
      while (device.opened) {
        const { data } = await device.transferIn(endpoint, answerBytes);
        if (data) this.answers.take(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      }
    } catch {
      await this.close().catch(() => undefined);
    }
  }
}

interface Connection {
  readonly device: UsbDevice;
  readonly doors: PrinterDoors;
}

/**
 * Lets somebody of the staff choose the printer, once; only works in answer to a touch or a key.
 * @returns Whether one was chosen.
 */
export async function requestUsbPrinter(
  usb: Usb | undefined = (navigator as { usb?: Usb }).usb,
): Promise<boolean> {
  const chosen = await usb?.requestDevice({ filters: [{ classCode: printerClass }] }).catch(() => undefined);
  return chosen !== undefined;
}
