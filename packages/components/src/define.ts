/** Gives every element its tag. Each has a door of its own below `define/`. */
import './define/appointment.ts';
import './define/call-board.ts';
import './define/kiosk-scanner.ts';
import './define/provider.ts';
import './define/slot-picker.ts';
import './define/staff-desk.ts';
import './define/ticket-view.ts';
import './define/waiting-list.ts';
import './define/walk-in.ts';
