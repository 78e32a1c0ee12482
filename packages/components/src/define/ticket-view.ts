import { register } from '../register.ts';
import { TicketView } from '../ticket-view/ticket-view.ts';

register('wm-ticket-view', TicketView);
