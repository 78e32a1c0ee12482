/** What is needed of WebUSB (https://wicg.github.io/webusb/), which TypeScript's types of the browser lack. */
export interface Usb {
  getDevices(): Promise<UsbDevice[]>;
  requestDevice(options: { filters: { classCode: number }[] }): Promise<UsbDevice>;
}

/** A device that the page may use. */
export interface UsbDevice {
  readonly opened: boolean;
  readonly configurations: readonly UsbConfiguration[];
  open(): Promise<void>;
  close(): Promise<void>;
  selectConfiguration(configuration: number): Promise<void>;
  claimInterface(interfaceNumber: number): Promise<void>;
  transferOut(endpoint: number, data: Uint8Array): Promise<unknown>;
  transferIn(endpoint: number, length: number): Promise<{ readonly data?: DataView }>;
}

interface UsbConfiguration {
  readonly configurationValue: number;
  readonly interfaces: readonly {
    readonly interfaceNumber: number;
    readonly alternates: readonly UsbAlternate[];
  }[];
}

interface UsbAlternate {
  readonly interfaceClass: number;
  readonly endpoints: readonly { readonly endpointNumber: number; readonly direction: 'in' | 'out' }[];
}

/** Where bytes go into a printer, and where they come out of it. */
export interface PrinterDoors {
  readonly configuration: number;
  readonly interfaceNumber: number;
  readonly out: number;
  readonly in: number | undefined;
}

/** The class of printers in the USB standard. */
export const printerClass = 7;

/** How a device is spoken to, when it is a printer. */
export function findPrinterDoors({ configurations }: UsbDevice): PrinterDoors | undefined {
  for (const { configurationValue: configuration, interfaces } of configurations) {
    for (const { interfaceNumber, alternates } of interfaces) {
      const { endpoints = [] } = alternates.find((each) => each.interfaceClass === printerClass) ?? {};
      const find = (way: 'in' | 'out') =>
        endpoints.find(({ direction }) => direction === way)?.endpointNumber;
      const out = find('out');
      if (out !== undefined) return { configuration, interfaceNumber, out, in: find('in') };
    }
  }
  return undefined;
}
