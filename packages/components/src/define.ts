import { Appointment } from './appointment/appointment.ts';
import { CallBoard } from './call-board/call-board.ts';
import { KioskScanner } from './kiosk-scanner/kiosk-scanner.ts';
import { Provider } from './provider/provider.ts';
import { register } from './register.ts';
import { SlotPicker } from './slot-picker/slot-picker.ts';
import { StaffDesk } from './staff-desk/staff-desk.ts';
import { TicketView } from './ticket-view/ticket-view.ts';

register('wm-provider', Provider);
register('wm-call-board', CallBoard);
register('wm-slot-picker', SlotPicker);
register('wm-appointment', Appointment);
register('wm-staff-desk', StaffDesk);
register('wm-ticket-view', TicketView);
register('wm-kiosk-scanner', KioskScanner);
