export { AppointmentCancelEvent } from './appointment/holding/appointment-cancel-event.ts';
export { AppointmentConfirmEvent } from './appointment/holding/appointment-confirm-event.ts';
export { AppointmentMoveEvent } from './appointment/holding/appointment-move-event.ts';
export { Appointment } from './appointment/appointment.ts';
export { CallAnnounceEvent } from './call-board/call-announce-event.ts';
export { CallBoard } from './call-board/call-board.ts';
export { BellChime, type Chime } from './chime.ts';
export { clientContext } from './client-context.ts';
export { DevicePairEvent } from './device/device-pair-event.ts';
export { browserDeviceStore, type DeviceStore } from './device/device-store.ts';
export { KioskScanner } from './kiosk-scanner/kiosk-scanner.ts';
export { TicketGiveEvent } from './kiosk-scanner/ticket-give-event.ts';
export { BrowserPrinter, type BrowserPrinterOptions } from './printing/browser/browser-printer.ts';
export { EscPosPrinter, type EscPosOptions } from './printing/esc-pos/esc-pos-printer.ts';
export type { PaperWidth, Slip, SlipFact } from './printing/slip.ts';
export {
  PrinterError,
  type PrinterState,
  type PrintOutcome,
  type TicketPrinter,
} from './printing/ticket-printer.ts';
export { LocalServiceTransport } from './printing/transports/local-service-transport.ts';
export type { PrinterTransport } from './printing/transports/printer-transport.ts';
export { WebSerialTransport } from './printing/transports/web-serial-transport.ts';
export { requestUsbPrinter, WebUsbTransport } from './printing/transports/web-usb-transport.ts';
export { Provider } from './provider/provider.ts';
export { AppointmentBookEvent } from './slot-picker/appointment-book-event.ts';
export { BookingStepEvent } from './slot-picker/booking-step-event.ts';
export { OfficeChooseEvent } from './slot-picker/office-choose-event.ts';
export { SlotPicker } from './slot-picker/slot-picker.ts';
export { SpeechVoice } from './speech/speech-voice.ts';
export type { Phrase, Voice } from './speech/voice.ts';
export { createDeskMemory, type DeskMemory, type KeptDesk } from './staff-desk/desk-memory.ts';
export { DeskChangeEvent } from './staff-desk/desk-change-event.ts';
export { StaffDesk } from './staff-desk/staff-desk.ts';
export { TicketChangeEvent } from './ticket-view/ticket-change-event.ts';
export { TicketView } from './ticket-view/ticket-view.ts';
export { WaitingList } from './waiting-list/waiting-list.ts';
export { WaitingListEndEvent } from './waiting-list/waiting-list-end-event.ts';
export { WalkIn } from './walk-in/walk-in.ts';
