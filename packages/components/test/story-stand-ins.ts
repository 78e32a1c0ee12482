import type { Chime } from '../src/chime.ts';
import type { DeviceStore } from '../src/device/device-store.ts';
import { PrinterError, type PrinterState, type TicketPrinter } from '../src/printing/ticket-printer.ts';
import type { Voice } from '../src/speech/voice.ts';

/** A bell that nobody hears. */
export const silentChime: Chime = {
  ...{ isAllowed: true, onchange: null },
  ...{ open: () => {}, play: () => {}, enable: () => {}, close: () => {} },
};

/** A voice that nobody hears. */
export const silentVoice: Voice = {
  ...{ isSpeaking: false, isAllowed: true, loudness: 1, onchange: null },
  ...{ canSpeak: () => true, open: () => {}, say: () => {}, cancel: () => {}, close: () => {} },
};

/** A device that keeps nothing. */
export const forgetfulStore: DeviceStore = {
  ...{ read: async () => undefined, write: async () => {}, remove: async () => {} },
};

/** A printer in this state. */
export function printerIn(state: PrinterState): TicketPrinter {
  return {
    ...{ state, onchange: null, look: async () => state, close: () => {} },
    async print() {
      if (state !== 'ready') throw new PrinterError(state);
      return 'printed';
    },
  };
}
