import { register } from '../register.ts';
import { StaffDesk } from '../staff-desk/staff-desk.ts';

register('wm-staff-desk', StaffDesk);
